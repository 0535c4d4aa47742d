/** Step `growth`: dated points of three measures over one time axis, and what the series cannot show. */
import { clamp } from '#drawing/geometry.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';
import { plots } from './plots.ts';
import { growthPlan, timeAxis, type GrowthPlan } from './time.ts';

/** Written rows: what the series cannot show, as many as the frame has room for. */
function rows({ data, frame, t }: At, plan: GrowthPlan, out: Parts): void {
  const opacity = told(t, 2);
  const small = frame.width < 560;
  const { columns } = plan.rows;
  const [size, about] = small ? [14, 12] : [columns > 1 ? 16 : 20, 13];
  const width = plan.rows.width / columns - 12;
  const set = data.growth.rows.map((row) => wrap(row.about, width, about));
  const step = Math.round(about * 1.25);
  // Rows side by side share the height of the longest of them.
  const need = (i: number): number =>
    size +
    (columns > 1 ? 12 : 16) +
    Math.max(...set.slice(i, i + columns).map((lines) => lines.length)) * step;
  let total = 0;
  for (let i = 0; i < set.length; i += columns) total += need(i);
  const spare = clamp(((plan.rows.height - total) / set.length) * columns, 0, 30);
  let y = plan.rows.y;
  for (const [i, row] of data.growth.rows.entries()) {
    const column = i % columns;
    if (i > 0 && column === 0) y += need(i - columns) + spare;
    const bottom = y + (set[i]?.length ?? 0) * step + 7;
    if (bottom > frame.height) break;
    const x = plan.rows.x + column * (plan.rows.width / columns);
    out.labels.push(
      label(`row-${i}`, row.text, x, y, size, { weight: small ? 500 : 400, opacity }),
      ...(set[i] ?? []).map((text, n) =>
        label(`row-${i}-${n}`, text, x, y + step + 2 + n * step, about, { tone: 'ink-2', opacity })
      )
    );
    if (asked(t, 2))
      out.marks.push({
        id: `row-${i}`,
        label: `${row.text}: ${row.about}`,
        box: hit(
          frame,
          x,
          y - size,
          Math.max(measure(row.text, size), width * 0.8),
          bottom - y + size
        ),
        facts: row.facts
      });
  }
}

/** Draws the growth between 1.2 and 2.6, and its axis until it has become the ten years of the terms. */
export function growth(at: At): Parts {
  const out = parts();
  if (at.t <= 1.2 || at.t >= 3.3) return out;
  const plan = growthPlan(at.data, at.frame);
  timeAxis(at, plan, out);
  if (at.t > 1.26 && at.t < 2.6) plots(at, plan, out);
  if (told(at.t, 2) > 0) rows(at, plan, out);
  return out;
}
