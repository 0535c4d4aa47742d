/** The numbers of a bar: today's in its cell, the planned one in its hatch, the multiple beyond. */
import { clamp, lerp, rectangle, span } from '#drawing/geometry.ts';
import { even, label, measure } from '#drawing/text.ts';
import { beyond, inside, TIMES_GAP, type BarsPlan } from './bars-plan.ts';
import type { Measure } from './data.ts';
import { fitting, told, type At, type Parts } from './parts.ts';

export interface Row {
  readonly measure: Measure;
  readonly i: number;
  /** Left edge and top of the bar, end of today, end of what is hatched, px. */
  readonly x: number;
  readonly y: number;
  readonly one: number;
  readonly end: number;
  readonly hot: boolean;
}

/** The words for a value no source names: whole in as many lines as the cell has room for, else short. */
function unnamed({ today }: Measure, width: number, height: number, size: number): string[] {
  const whole = even(today[0] ?? '', width, size);
  const fits =
    whole.length * size * 1.25 <= height - 6 && whole.every((line) => measure(line, size) <= width);
  return fits ? whole : [fitting(today, width, size)];
}

/** The numbers in the bar and beyond it. */
export function numbers({ data, t }: At, plan: BarsPlan, row: Row, out: Parts): void {
  const { measure: of, i, x, y, one, end, hot } = row;
  const stays = t > 1 ? told(t, 1) : 1;
  const alone = told(t, 0);
  const e = span(t, 0.1, 0.56);
  const pad = plan.roomy ? 12 : 5;
  const size = of.known ? lerp(plan.big, plan.small, e) : lerp(plan.roomy ? 17 : 13, plan.key, e);
  const baseline = (px: number): number => y + plan.bar / 2 + px * 0.36;
  if (stays > 0) {
    const lines = of.known ? of.today : unnamed(of, one - x - 2 * pad + 4, plan.bar, size);
    const [text = ''] = lines;
    const step = size * 1.25;
    for (const [n, line] of lines.entries())
      out.labels.push(
        label(
          `today-${of.id}-${n}`,
          line,
          x + pad,
          baseline(size) + (n - (lines.length - 1) / 2) * step,
          size,
          {
            weight: of.known ? lerp(plan.roomy ? 300 : 400, 400, e) : 400,
            slanted: !of.known,
            tone: of.known ? 'ink' : 'ink-2',
            opacity: stays
          }
        )
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
