/** The common ruler of the bars: today = 1, the plan beyond it, whole multiples at its foot. */
import { clamp, segment } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure } from '#drawing/text.ts';
import { barsPlan, barTop, beyond, grown, TIMES_GAP, unitAt, type BarsPlan } from './bars-plan.ts';
import type { PlanData } from './data.ts';
import { fitting, parts, told, type At, type Parts } from './parts.ts';

/** How far up from the foot the line of multiple `n` runs before it meets a bar or lettering, px. */
function clearAbove(data: PlanData, plan: BarsPlan, n: number): number {
  const at = plan.x + n * plan.unit;
  for (let i = data.measures.length - 1; i >= 0; i--) {
    const row = data.measures[i]!;
    const end = plan.x + row.multiple * plan.unit + TIMES_GAP;
    const written = end + measure(beyond(data, row, plan.unit, plan), plan.times, 300);
    const named = plan.aside > 0 ? 0 : plan.x + measure(row.names[0] ?? '', plan.name, 500);
    if (at < Math.max(written, named) + 8)
      return Math.min(plan.foot, barTop(plan, i) + plan.bar + plan.pitch * 0.12);
  }
  return barTop(plan, 0);
}

/** Draws the ruler from 0 to 1.2. */
export function ruler({ data, frame, t }: At): Parts {
  const out = parts();
  const opacity = t > 1 ? told(t, 1) : 1;
  if (opacity === 0) return out;
  const plan = barsPlan(data, frame);
  const { x, head, foot, key, roomy } = plan;
  const unit = unitAt(plan, t);
  const size = roomy ? 17 : 13;
  const extension = roomy ? 8 : 5;
  const now = fitting(data.text.today, unit - 8, size);
  out.dimensions.push(
    dimension('today-dimension', [x, head], [x + unit, head], {
      text: now,
      size,
      gap: roomy ? 7 : 4,
      extension,
      opacity
    })
  );
  const longest = data.measures[0];
  const length = ((longest?.multiple ?? 1) - 1) * unit * grown(t, 0);
  if (length > 60) {
    const later = fitting(data.text.later, length - 16, size);
    out.dimensions.push(
      dimension('later-dimension', [x + unit, head], [x + unit + length, head], {
        ...(measure(later, size) < length - 8 ? { text: later } : {}),
        size,
        gap: roomy ? 7 : 4,
        extension,
        opacity: opacity * clamp((length - 60) / 40)
      })
    );
  }
  let teeth = '';
  for (const [n, text] of data.ticks.entries()) {
    const at = x + n * unit;
    // The next whole multiples come in from the right as the eye moves back.
    const come = n < 2 ? 1 : clamp((frame.width - 4 - at) / 30);
    if (come === 0) continue;
    teeth += segment(at, foot, at, foot + 5);
    if (n > 1)
      out.shapes.push({
        id: `multiple-${n}`,
        d: segment(at, foot, at, clearAbove(data, plan, n)),
        line: 'rule',
        opacity: opacity * come
      });
    const half = measure(text, key) / 2;
    out.labels.push(
      label(`tick-${n}`, text, clamp(at, half + 2, frame.width - half - 2), foot + 6 + key, key, {
        anchor: 'middle',
        slanted: false,
        tone: 'ink-2',
        opacity: opacity * come
      })
    );
  }
  out.shapes.push(
    { id: 'teeth', d: teeth, line: 'datum', opacity },
    {
      id: 'scale-line',
      d: segment(
        x,
        foot,
        Math.min(frame.width - 2, x + unit * Math.max(1, longest?.multiple ?? 1)),
        foot
      ),
      line: 'datum',
      opacity
    }
  );
  const ours = told(t, 1);
  if (ours > 0)
    out.labels.push(
      label(
        'ours',
        fitting(data.text.ours, frame.width - 4, key),
        plan.x - plan.aside,
        plan.note,
        key,
        {
          tone: 'ink-2',
          opacity: ours
        }
      )
    );
  return out;
}
