/** The lettering of the second step: the four numbers at their marks, and what the rule reads off. */
import { label, measure } from '#drawing/text.ts';
import { leftColumn } from './axis.ts';
import type { Name } from './data.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import { LIGHT, lift, POINTER, type Plan } from './plan.ts';
import { equal, quotient } from './quotient.ts';
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
