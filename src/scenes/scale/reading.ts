/** The lettering of the second step: the four numbers at their marks, and what the rule reads off. */
import { clamp } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { breadth, leftColumn } from './axis.ts';
import { names, type Name } from './data.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import { LIGHT, lift, POINTER, type Plan } from './plan.ts';
import { fieldBox } from './samples.ts';

type Write = (
  name: Name,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  second: number
) => void;

/** Draws the lettering while the rule stands still. */
export function reading(at: At, plan: Plan, out: Parts): void {
  const { data, frame, t } = at;
  const opacity = told(t, 1);
  if (opacity === 0) return;
  const write: Write = (name, x, y, anchor, second) => {
    const { figure, word, fact } = data.quantities[name];
    const size = plan.sizes[name];
    out.labels.push(
      label(`rule-${name}`, figure, x, y, size, { weight: LIGHT, slanted: false, anchor, opacity }),
      label(`rule-${name}-word`, word, x, second, plan.word, { anchor, opacity })
    );
    if (!asked(t, 1)) return;
    const width = Math.max(measure(figure, size, LIGHT), measure(word, plan.word));
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    out.marks.push({
      id: name,
      label: `${figure} ${word}`,
      box: hit(frame, left, y - size * 0.8, width, second - y + size * 0.8 + 4),
      facts: [fact]
    });
  };
  (plan.axis.upright ? standing : lying)(at, plan, write);
  quotient(at, plan, out, opacity);
  equal(at, plan, out, opacity);
}

/** Numbers over their fields of dots. */
function lying({ data, frame }: At, plan: Plan, write: Write): void {
  const { axis, sizes, word } = plan;
  const [x0, y0] = axis.at(0, 0);
  const over = (name: Name): number => lift(word, sizes[name]);
  const placeOf = (name: Name): number => x0 + axis.of(data.quantities[name].count);
  const half = (name: Name): number =>
    Math.max(
      measure(data.quantities[name].figure, sizes[name], LIGHT),
      measure(data.quantities[name].word, word)
    ) / 2;
  // The two smallest stand nearer than their names are wide: each gives way to its own side.
  const first = Math.max(6 + half('industries'), placeOf('industries') - half('industries') * 0.4);
  const second = Math.max(
    first + half('industries') + 12 + half('technoparks'),
    placeOf('technoparks')
  );
  const base = y0 - POINTER - fieldBox(plan, 'technoparks', 1).height - 12;
  write('industries', first, base - over('industries'), 'middle', base);
  write('technoparks', second, base - over('industries'), 'middle', base);
  const field = fieldBox(plan, 'productions', 1);
  write(
    'productions',
    placeOf('productions'),
    field.y - 12 - over('productions'),
    'middle',
    field.y - 12
  );
  const crowd = fieldBox(plan, 'people', 1).y - 20;
  write('people', frame.width - 8, crowd - over('people'), 'end', crowd);
}

/** Numbers at the left of their marks. */
function standing({ data, frame }: At, { axis, sizes }: Plan, write: Write): void {
  const end = leftColumn(frame) - 13;
  const markOf = (name: Name): number => axis.at(axis.of(data.quantities[name].count), 0)[1];
  for (const name of ['people', 'productions'] as const) {
    const y = markOf(name) + sizes[name] * 0.36;
    write(name, end, y, 'end', y + 16);
  }
  // The two smallest stand nearer than their names are high: one is written upwards, one downwards.
  const beside = end - (frame.width < 340 ? 9 : 13);
  const [upper, lower] = [markOf('technoparks'), markOf('industries')];
  write('technoparks', beside, upper - 8, 'end', upper + 6);
  write(
    'industries',
    beside,
    Math.max(lower + 10, upper + 26),
    'end',
    Math.max(lower + 24, upper + 40)
  );
}

/** The distance between the two marks is their ratio: our calculation, written on its dimension. */
function quotient({ data, frame, t }: At, plan: Plan, out: Parts, opacity: number): void {
  const { axis } = plan;
  const { width: W, height: H } = frame;
  const { quotientFigure: figure, texts } = data;
  const [a, b] = [data.quantities.productions, data.quantities.people].map(({ count }) =>
    axis.of(count)
  ) as [number, number];
  const edge = breadth(axis);
  const words = `${data.quotientWord} ${texts.average}`;
  const grown = clamp((t - 0.86) / 0.12);
  let [x, y, hero, width] = [0, 0, 0, 0];
  let lines: string[];
  if (axis.upright) {
    const line = edge + (W < 340 ? 14 : 20);
    out.dimensions.push(
      dimension('quotient', axis.at(a, line), axis.at(b, line), {
        tone: 'signal',
        extension: line - edge - (W < 340 ? 3 : 6),
        side: -1,
        opacity,
        grown
      })
    );
    x = axis.at(0, line)[0] + 9;
    hero = Math.min(44, (W - x - 4) / measure(figure, 1, LIGHT));
    y = axis.at(b, 0)[1] + hero * 0.62 + 6;
    width = W - x - 4;
    const size = W < 340 ? 12 : 13;
    lines = wrap(words, width, size);
    out.labels.push(
      label('quotient-figure', figure, x, y, hero, {
        weight: LIGHT,
        slanted: false,
        tone: 'signal',
        opacity
      }),
      ...[...lines, texts.ours].map((text, i) =>
        label(`quotient-${i}`, text, x, y + 22 + i * 17, size, {
          tone: i === lines.length ? 'ink-2' : 'ink',
          opacity
        })
      )
    );
  } else {
    const [size, drop] = H >= 600 ? [16, 88] : H >= 400 ? [14, 62] : [12, 46];
    hero = H >= 600 ? 58 : H >= 400 ? 42 : 32;
    const [left, right] = [axis.at(a, edge + drop), axis.at(b, edge + drop)];
    out.dimensions.push(
      dimension('quotient', left, right, {
        tone: 'signal',
        extension: 8 - drop,
        side: 1,
        opacity,
        grown
      })
    );
    const middle = (left[0] + right[0]) / 2;
    width = Math.min(
      2 * (W - middle - 6),
      Math.max(right[0] - left[0] + 60, measure(figure, hero))
    );
    y = left[1] - Math.max(9, hero * 0.22);
    lines = wrap(`${words}, ${texts.ours}`, width, size);
    x = middle - width / 2;
    out.labels.push(
      label('quotient-figure', figure, middle, y, hero, {
        weight: LIGHT,
        slanted: false,
        anchor: 'middle',
        tone: 'signal',
        opacity
      }),
      ...lines.map((text, i) =>
        label(
          `quotient-${i}`,
          text,
          middle,
          left[1] + size + 8 + i * Math.round(size * 1.3),
          size,
          {
            anchor: 'middle',
            opacity
          }
        )
      )
    );
  }
  if (asked(t, 1))
    out.marks.push({
      id: 'quotient',
      label: `${texts['mark-quotient']}: ${figure}`,
      box: hit(frame, x, y - hero * 0.8, width, hero * 0.8 + 24 + lines.length * 18),
      facts: [data.quantities.people.fact, data.quantities.productions.fact]
    });
}

/** Two equal lengths, both tenfold: what makes a rule logarithmic. */
function equal({ data, frame }: At, { axis }: Plan, out: Parts, opacity: number): void {
  if (!axis.upright && frame.height < 400) return;
  const edge = breadth(axis);
  const line =
    edge + (axis.upright ? (frame.width < 340 ? 14 : 20) : frame.height >= 600 ? 38 : 30);
  const decades = [0, 1].map((i) => i * axis.decade);
  for (const [i, a] of decades.entries())
    out.dimensions.push(
      dimension(`tenfold-${i}`, axis.at(a, line), axis.at(a + axis.decade, line), {
        text: data.tenfold,
        size: 13,
        gap: 4,
        side: axis.upright ? -1 : 1,
        extension: axis.upright ? line - edge - 3 : 0,
        opacity
      })
    );
  const size = frame.height >= 600 ? 14 : 12;
  const [x, y] = axis.upright
    ? [axis.at(0, line)[0] + 22, axis.at(axis.decade, 0)[1] - 22]
    : [axis.at(0, 0)[0], axis.at(0, line)[1] + size + 8];
  const width = axis.upright ? frame.width - x - 4 : axis.decade * 2 - 8;
  const { equal: text } = data.texts;
  // Too long for one line, it is broken where the two equalities meet.
  const lines = measure(text, size) > width ? text.split(/(?<=—) /) : [text];
  out.labels.push(
    ...lines
      .flatMap((line) => wrap(line, width, size))
      .map((line, i) =>
        label(`equal-${i}`, line, x, y + i * Math.round(size * 1.3), size, {
          tone: 'ink-2',
          opacity
        })
      )
  );
}
