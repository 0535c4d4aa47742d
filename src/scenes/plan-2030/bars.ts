/** Steps `today` and `hatch`: a bar for each measure, today solid and equal to one, the plan hatched in its multiples. */
import { clamp, lerp, polyline, rectangle, span } from '#drawing/geometry.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import type { Measure } from './data.ts';
import {
  barsPlan,
  barTop,
  beyond,
  grown,
  inside,
  left,
  TIMES_GAP,
  unitAt,
  type BarsPlan
} from './bars-plan.ts';
import { asked, fitting, hit, parts, told, type At, type Parts } from './parts.ts';

/** The measure the sentence of `hatch` is about. */
const SPOKEN_OF = 'floor';

interface Row {
  readonly measure: Measure;
  readonly i: number;
  /** Left edge and top of the bar, end of today, end of what is hatched, px. */
  readonly x: number;
  readonly y: number;
  readonly one: number;
  readonly end: number;
  readonly hot: boolean;
}

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

/** The numbers in the bar and beyond it. */
function numbers({ data, t }: At, plan: BarsPlan, row: Row, out: Parts): void {
  const { measure: of, i, x, y, one, end, hot } = row;
  const stays = t > 1 ? told(t, 1) : 1;
  const alone = told(t, 0);
  const e = span(t, 0.1, 0.56);
  const pad = plan.roomy ? 12 : 5;
  const size = of.known ? lerp(plan.big, plan.small, e) : lerp(plan.roomy ? 17 : 13, plan.key, e);
  const baseline = (px: number): number => y + plan.bar / 2 + px * 0.36;
  if (stays > 0) {
    const text = fitting(of.today, one - x - 2 * pad + 4, size);
    out.labels.push(
      label(`today-${of.id}-text`, text, x + pad, baseline(size), size, {
        weight: of.known ? lerp(plan.roomy ? 300 : 400, 400, e) : 400,
        slanted: !of.known,
        tone: of.known ? 'ink' : 'ink-2',
        opacity: stays
      })
    );
    if (alone > 0 && of.known) {
      const px = plan.roomy ? 16 : 12;
      const level = baseline(size);
      out.labels.push(
        label(
          `today-${of.id}-unit`,
          of.unit,
          x + pad + measure(text, size, plan.roomy ? 300 : 400) + (plan.roomy ? 10 : 6),
          level,
          px,
          { opacity: alone }
        ),
        label(`today-${of.id}-date`, of.date, one - pad, level, plan.roomy ? 13 : 12, {
          anchor: 'end',
          tone: 'ink-2',
          opacity: alone
        })
      );
    }
  }
  // The multiple is written when its hatch has arrived.
  const written = clamp((t - 0.64 - 0.035 * i) / 0.06) * (t > 1 ? told(t, 1) : 1);
  if (written === 0) return;
  const tone = hot ? ('signal' as const) : ('ink' as const);
  if (inside(of, plan.unit, plan)) {
    const w = measure(of.plan, plan.planned, 300);
    const edge = plan.roomy ? 10 : 4;
    const trim = plan.roomy ? 5 : 1.5;
    out.shapes.push({
      id: `clear-${of.id}`,
      d: rectangle(end - w - 2 * edge, y + trim, w + 1.6 * edge, plan.bar - 2 * trim),
      fill: 'paper',
      opacity: written
    });
    out.labels.push(
      label(`plan-${of.id}-text`, of.plan, end - 1.2 * edge, baseline(plan.planned), plan.planned, {
        anchor: 'end',
        weight: 300,
        slanted: false,
        tone,
        opacity: written
      })
    );
  }
  out.labels.push(
    label(
      `times-${of.id}`,
      beyond(data, of, plan.unit, plan),
      end + TIMES_GAP,
      baseline(plan.times),
      plan.times,
      { weight: 300, slanted: false, tone, opacity: written }
    )
  );
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
