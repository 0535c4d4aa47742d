/** Sheet 2 as a pure function of the playhead: samples gather over a slide rule, the rule leaves, shares are drawn. */
import { clamp, type Point } from '#drawing/geometry.ts';
import type { Frame, Layout } from '../scene.ts';
import type { ScaleData } from './data.ts';
import { dotDetail, hairDetail } from './detail.ts';
import { numbers } from './numbers.ts';
import { parts } from './parts.ts';
import { plan } from './plan.ts';
import { equal, quotient } from './quotient.ts';
import { rule } from './rule.ts';
import { samples } from './samples.ts';
import { share } from './share.ts';

/** How far the rule has left along its axis at `t`, px: to the right, or down where it stands. */
function away(upright: boolean, { width, height }: Frame, t: number): Point {
  const k = clamp((t - 1.14) / 0.46) ** 2;
  return upright ? [0, (height + 40) * k] : [(width + 60) * k, 0];
}

/** The picture at `t` in 0…2. */
export const layout: Layout<ScaleData> = (at) => {
  const { data, frame, t } = at;
  const made = plan(data, frame);
  const gone = away(made.axis.upright, frame, t);
  const out = parts();
  share(at, made, gone, out);
  if (t < 1.6) {
    rule(at, made, gone, out);
    samples(at, made, gone, out);
    numbers(at, made, gone, out);
    quotient(at, made, out);
    equal(at, made, out);
    dotDetail(at, made, out);
    hairDetail(at, made, out);
  }
  const scales = [data.scaleDot, data.texts['scale-rule'], data.scaleShare];
  return { frame, scale: scales[Math.round(clamp(t, 0, 2))] ?? '', ...out };
};
