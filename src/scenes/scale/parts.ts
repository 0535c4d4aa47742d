/** What every step's drawing function receives and may add to. */
import { clamp } from '#drawing/geometry.ts';
import type { LayoutInput } from '../scene.ts';
import type { ScaleData } from './data.ts';

export type At = LayoutInput<ScaleData>;
export { asked, counted, hit, parts, told, type Parts } from '../parts.ts';

/** Smooth step of `t` through [from, to]: gentler than the cubic, so long ways are not raced through. */
export function glide(t: number, from: number, to: number): number {
  const k = clamp((t - from) / (to - from));
  return k * k * (3 - 2 * k);
}
