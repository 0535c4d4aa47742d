/** The four numbers with their words: over their samples, with them on the way, at their marks on the rule. */
import { clamp, lerp, type Point } from '#drawing/geometry.ts';
import { label, measure, type Label } from '#drawing/text.ts';
import { leftColumn } from './axis.ts';
import { names, type Name } from './data.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import { LIGHT, lift, POINTER, type Plan } from './plan.ts';
import { fieldBox, moved, RING } from './samples.ts';

/** Place of a number: where its baseline begins, ends or is centred, and the baseline of its word, px. */
type Place = readonly [x: number, y: number, second: number];

/** Draws the numbers; `away` is how far they have left together with the rule, px. */
export function numbers(at: At, plan: Plan, [dx, dy]: Point, out: Parts): void {
  const { data, frame, t } = at;
  const { upright } = plan.axis;
  // On a phone they would meet the fields on their way: they leave, and are there where these arrive.
  const k = upright ? Math.round(clamp(t + 0.2)) : moved(t);
  const opacity = upright && t < 1 ? Math.max(told(t, 0), clamp((t - 0.42) / 0.08)) : 1;
  if (opacity === 0) return;
  const [over, above] = upright ? [beside, atMarks(at, plan)] : [overSample, overMark(at, plan)];
  for (const name of names) {
    const { figure, word, fact } = data.quantities[name];
    const size = plan.sizes[name];
    const anchor = upright || name === 'people' ? 'end' : 'middle';
    const [a, b] = [over(at, plan, name), above(name)];
    const [x, first, second] = [0, 1, 2].map((i) => lerp(a[i]!, b[i]!, k)) as [
      number,
      number,
      number
    ];
    const style: Partial<Label> = { anchor, opacity };
    out.labels.push(
      label(`number-${name}`, figure, x + dx, first + dy, size, {
        ...style,
        weight: LIGHT,
        slanted: false,
        tone: name === 'people' && t < 0.08 ? 'signal' : 'ink'
      }),
      label(`number-${name}-word`, word, x + dx, second + dy, plan.word, style)
    );
    if (!asked(t, 0) && !asked(t, 1)) continue;
    const box = fieldBox(plan, name, t);
    const width = Math.max(measure(figure, size, LIGHT), measure(word, plan.word));
    const start = anchor === 'end' ? x - width : x - width / 2;
    const [left, top] = [Math.min(start, box.x), Math.min(first - size, box.y)];
    out.marks.push({
      id: name,
      label: `${figure} ${word}`,
      box: hit(
        frame,
        left,
        top,
        Math.min(frame.width, Math.max(start + width, box.x + box.width)) - left,
        Math.max(second + 4, box.y + box.height) - top
      ),
      facts: [fact]
    });
  }
}

/** At the left of a sample. */
function beside({ frame }: At, plan: Plan, name: Name): Place {
  const y = fieldBox(plan, name, 0).y + plan.sizes[name] * 0.78;
  return [leftColumn(frame) - 13, y, y + 17];
}

/** Over a sample. */
function overSample({ frame }: At, plan: Plan, name: Name): Place {
  const { x, y, width } = fieldBox(plan, name, 0);
  // Room for the break line over the crowd, for the ring of the detail view over the smallest fields.
  const small = name === 'industries' || name === 'technoparks';
  const second = y - (name === 'people' ? 22 : small && frame.width >= 560 ? 12 + RING : 12);
  const middle = name === 'people' ? frame.width - 8 : x + width / 2;
  return [middle, second - lift(plan.word, plan.sizes[name]), second];
}

/** Over the fields of dots above a lying rule. */
function overMark({ data, frame }: At, plan: Plan): (name: Name) => Place {
  const { axis, sizes, word } = plan;
  const [x0, y0] = axis.at(0, 0);
  const half = (name: Name): number =>
    Math.max(
      measure(data.quantities[name].figure, sizes[name], LIGHT),
      measure(data.quantities[name].word, word)
    ) / 2;
  const placeOf = (name: Name): number => x0 + axis.of(data.quantities[name].count);
  // The two smallest stand nearer than their names are wide: each gives way to its own side.
  const first = Math.max(6 + half('industries'), placeOf('industries') - half('industries') * 0.4);
  const second = Math.max(
    first + half('industries') + 12 + half('technoparks'),
    placeOf('technoparks')
  );
  const small = y0 - POINTER - fieldBox(plan, 'technoparks', 1).height - 12;
  const base = {
    industries: [first, small],
    technoparks: [second, small],
    productions: [placeOf('productions'), fieldBox(plan, 'productions', 1).y - 12],
    people: [frame.width - 8, fieldBox(plan, 'people', 1).y - 20]
  } as const;
  return (name) => [base[name][0], base[name][1] - lift(word, sizes[name]), base[name][1]];
}

/** At the left of the marks of a standing rule. */
function atMarks({ data, frame }: At, { axis, sizes }: Plan): (name: Name) => Place {
  const end = leftColumn(frame) - 13;
  const markOf = (name: Name): number => axis.at(axis.of(data.quantities[name].count), 0)[1];
  // The two smallest stand nearer than their names are high: one is written upwards, one downwards.
  const inner = end - (frame.width < 340 ? 9 : 13);
  const upper = markOf('technoparks') - 8;
  const lower = Math.max(markOf('industries') + 10, upper + 34);
  return (name) => {
    if (name === 'technoparks') return [inner, upper, upper + 14];
    if (name === 'industries') return [inner, lower, lower + 14];
    const y = markOf(name) + sizes[name] * 0.36;
    return [end, y, y + 16];
  };
}
