/** Step `growth`: dated points of three measures over one time axis, and what the series cannot show. */
import { parts, type At, type Parts } from './parts.ts';
import { plots } from './plots.ts';
import { rows } from './rows.ts';
import { growthPlan, timeAxis } from './time.ts';

/** Draws the growth between 1.2 and 2.6, and its axis until it has become the ten years of the terms. */
export function growth(at: At): Parts {
  const out = parts();
  if (at.t <= 1.2 || at.t >= 3.3) return out;
  const plan = growthPlan(at.data, at.frame);
  timeAxis(at, plan, out);
  if (at.t > 1.2 && at.t < 2.6) plots(at, plan, out);
  if (at.t > 1.36 && at.t < 2.3) rows(at, plan, out);
  return out;
}
