/** What the rule reads off: the ratio of people to productions, written on the distance between their marks. */
import { clamp, type Box } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { breadth } from './axis.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import { LIGHT, type Plan } from './plan.ts';

/** The distance between the two marks is their ratio: our calculation, written on its dimension. */
export function quotient(at: At, plan: Plan, out: Parts): void {
  const { data, frame, t } = at;
  const opacity = told(t, 1);
  if (opacity === 0) return;
  const { x, y, width, height } = (plan.axis.upright ? standing : lying)(at, plan, out, opacity);
  if (asked(t, 1))
    out.marks.push({
      id: 'quotient',
      label: `${data.texts['mark-quotient']}: ${data.quotientFigure}`,
      box: hit(frame, x, y, width, height),
      facts: [data.quantities.people.fact, data.quantities.productions.fact]
    });
}

/** Places of productions and of people along the rule, `a`. */
const ends = ({ data: { quantities } }: At, { axis }: Plan): readonly [number, number] => [
  axis.of(quantities.productions.count),
  axis.of(quantities.people.count)
];

const grown = (t: number): number => clamp((t - 0.86) / 0.12);

/** Beside a standing rule; gives the box of the lettering. */
function standing(at: At, plan: Plan, out: Parts, opacity: number): Box {
  const { data, frame, t, focus } = at;
  const { axis } = plan;
  const [a, b] = ends(at, plan);
  const small = frame.width < 340;
  const edge = breadth(axis);
  const line = edge + (small ? 14 : 20);
  const x = axis.at(0, line)[0] + 9;
  const width = frame.width - x - 4;
  const hero = Math.min(44, width / measure(data.quotientFigure, 1, LIGHT));
  const y = axis.at(b, 0)[1] + hero * 0.62 + 6;
  const size = small ? 12 : 13;
  const lines = wrap(`${data.quotientWord} ${data.texts.average}`, width, size);
  out.dimensions.push(
    dimension('quotient', axis.at(a, line), axis.at(b, line), {
      tone: 'signal',
      extension: line - edge - (small ? 3 : 6),
      side: -1,
      opacity,
      grown: grown(t)
    })
  );
  out.labels.push(
    label('quotient-figure', data.quotientFigure, x, y, hero, {
      weight: focus === 'quotient' ? 400 : LIGHT,
      slanted: false,
      tone: 'signal',
      opacity
    }),
    ...[...lines, data.texts.ours].map((text, i) =>
      label(`quotient-${i}`, text, x, y + 22 + i * 17, size, {
        tone: i === lines.length ? 'ink-2' : 'ink',
        opacity
      })
    )
  );
  return { x, y: y - hero * 0.8, width, height: hero * 0.8 + 26 + lines.length * 17 };
}

/** Below a lying rule; gives the box of the lettering. */
function lying(at: At, plan: Plan, out: Parts, opacity: number): Box {
  const { data, frame, t, focus } = at;
  const { width: W, height: H } = frame;
  const { axis } = plan;
  const [a, b] = ends(at, plan);
  const edge = breadth(axis);
  const [size, drop, hero] = H >= 600 ? [16, 88, 58] : H >= 400 ? [14, 62, 42] : [12, 46, 32];
  const [left, right] = [axis.at(a, edge + drop), axis.at(b, edge + drop)];
  const middle = (left[0] + right[0]) / 2;
  const width = Math.min(
    2 * (W - middle - 6),
    Math.max(right[0] - left[0] + 60, measure(data.quotientFigure, hero))
  );
  const y = left[1] - Math.max(9, hero * 0.22);
  const step = Math.round(size * 1.3);
  const lines = wrap(`${data.quotientWord} ${data.texts.average}, ${data.texts.ours}`, width, size);
  out.dimensions.push(
    dimension('quotient', left, right, {
      tone: 'signal',
      extension: 8 - drop,
      opacity,
      grown: grown(t)
    })
  );
  out.labels.push(
    label('quotient-figure', data.quotientFigure, middle, y, hero, {
      weight: focus === 'quotient' ? 400 : LIGHT,
      slanted: false,
      anchor: 'middle',
      tone: 'signal',
      opacity
    }),
    ...lines.map((text, i) =>
      label(`quotient-${i}`, text, middle, left[1] + size + 8 + i * step, size, {
        anchor: 'middle',
        opacity
      })
    )
  );
  return {
    x: middle - width / 2,
    y: y - hero * 0.8,
    width,
    height: left[1] - y + hero * 0.8 + size + 10 + (lines.length - 1) * step
  };
}

/** Two equal lengths, both tenfold: what makes a rule logarithmic. They are measured as soon as it is drawn so far. */
export function equal({ data, frame, t }: At, { axis }: Plan, out: Parts): void {
  const opacity = t < 1 ? clamp((t - 0.45) / 0.04) : told(t, 1);
  if (opacity === 0 || (!axis.upright && frame.height < 260)) return;
  const edge = breadth(axis);
  const line =
    edge +
    (axis.upright
      ? frame.width < 340
        ? 14
        : 20
      : frame.height >= 600
        ? 38
        : frame.height >= 400
          ? 30
          : 22);
  const decades = [0, 1].map((i) => i * axis.decade);
  for (const [i, a] of decades.entries())
    out.dimensions.push(
      dimension(`tenfold-${i}`, axis.at(a, line), axis.at(a + axis.decade, line), {
        text: data.tenfold,
        size: 13,
        gap: 4,
        side: axis.upright ? -1 : 1,
        extension: axis.upright ? line - edge - 3 : 0,
        grown: clamp((t - 0.43) / 0.07),
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
  const lines = measure(text, size) > width ? text.split(/(?<=[—–]) /) : [text];
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
