/** Steps `today` and `hatch`: a bar for each measure, today solid and equal to one, the plan hatched in its multiples. */
import { polyline, rectangle } from '#drawing/geometry.ts';
import { label, wrap } from '#drawing/text.ts';
import { barsPlan, barTop, grown, left, unitAt, type BarsPlan } from './bars-plan.ts';
import { numbers, type Row } from './numbers.ts';
import { asked, fitting, hit, parts, told, type At, type Parts } from './parts.ts';

/** The measure the sentence of `hatch` is about. */
const SPOKEN_OF = 'floor';

/** Today's cell of a row and what has grown of its hatch. */
function bar({ frame, t, focus }: At, plan: BarsPlan, row: Row, out: Parts): void {
  const { x, y, one, end, hot } = row;
  const { id, known } = row.measure;
  const h = plan.bar;
  if (end - one > 0.5) {
    const fine = h < 24;
    out.shapes.push(
      { id: `back-${id}`, d: rectangle(one, y, end - one, h), fill: 'paper' },
      {
        id: `hatch-${id}`,
        d: rectangle(one, y, end - one, h),
        fill: hot ? 'hatch-signal' : fine ? 'hatch-fine' : 'hatch'
      },
      {
        id: `plan-${id}`,
        d: polyline([
          [one, y],
          [end, y],
          [end, y + h],
          [one, y + h]
        ]),
        line: hot ? (plan.roomy ? 'signal-heavy' : 'signal') : plan.roomy ? 'outline' : 'detail',
        plan: true
      }
    );
  }
  const cell = rectangle(x, y, one - x, h);
  out.shapes.push({
    id: `today-${id}`,
    d: cell,
    fill: known ? 'tint' : 'paper',
    line: known ? (plan.roomy ? 'contour' : 'outline') : 'detail'
  });
  // «Сплошные полосы»: what the first sentence is about; an unnamed value is not solid.
  const spoken = told(t, 0) * (focus === null ? (known ? 1 : 0) : focus === `bar-${id}` ? 1 : 0);
  if (spoken > 0 && x < frame.width)
    out.shapes.push({
      id: `spoken-${id}`,
      d: cell,
      line: plan.roomy ? 'signal-heavy' : 'signal',
      opacity: spoken
    });
}

function name({ frame, t }: At, plan: BarsPlan, row: Row, out: Parts): void {
  const opacity = t > 1 ? told(t, 1) : 1;
  if (opacity === 0) return;
  const { measure: of, y, hot } = row;
  const style = {
    weight: hot && t > 0.5 ? 500 : 400,
    tone: hot && t > 0.5 ? ('signal' as const) : ('ink' as const),
    opacity
  };
  if (plan.aside > 0) {
    const lines = wrap(of.names[of.names.length - 1] ?? '', plan.aside - 12, plan.name, 500);
    const step = Math.round(plan.name * 1.15);
    const first = y + plan.bar / 2 + plan.name * 0.36 - ((lines.length - 1) * step) / 2;
    for (const [n, line] of lines.entries())
      out.labels.push(label(`name-${of.id}-${n}`, line, 2, first + n * step, plan.name, style));
    return;
  }
  const text = fitting(of.names, frame.width - 8, plan.name, 500);
  out.labels.push(
    label(`name-${of.id}-0`, text, plan.x, y - (plan.roomy ? 9 : 4.5), plan.name, style)
  );
}

/** Draws the bars until they have left the sheet. */
export function bars(at: At): Parts {
  const out = parts();
  const { data, frame, t, focus } = at;
  const plan = barsPlan(data, frame);
  const unit = unitAt(plan, t);
  const pointed = data.measures.some(({ id }) => focus === `bar-${id}`);
  for (const [i, of] of data.measures.entries()) {
    const x = plan.x + left(plan, frame, t, i);
    if (x > frame.width) continue;
    const one = x + unit;
    const row: Row = {
      measure: of,
      i,
      x,
      y: barTop(plan, i),
      one,
      end: one + (of.multiple - 1) * unit * grown(t, i),
      hot: pointed ? focus === `bar-${of.id}` : of.id === SPOKEN_OF
    };
    bar(at, plan, row, out);
    numbers(at, plan, row, out);
    name(at, plan, row, out);
    for (const [k, spoken, facts] of [
      [0, of.spokenToday, of.todayFacts],
      [1, of.spoken, of.planFacts]
    ] as const)
      if (asked(t, k)) {
        const edge = plan.aside > 0 ? 0 : x;
        out.marks.push({
          id: `bar-${of.id}`,
          label: spoken,
          box: hit(frame, edge, row.y - plan.drop, row.end - edge, plan.drop + plan.bar),
          facts
        });
      }
  }
  return out;
}
