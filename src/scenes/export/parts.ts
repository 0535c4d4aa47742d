/** What every step's drawing function receives and may add to. */
import { clamp } from '#drawing/geometry.ts';
import { told } from '../parts.ts';
import type { LayoutInput } from '../scene.ts';
import type { ExportData } from './data.ts';

export type At = LayoutInput<ExportData>;
export { asked, grouped, hit, parts, told, type Parts } from '../parts.ts';

/** Opacity of a headline of step `k`: it comes half-way, with the first line of what it names, 0…1. */
export const headed = (t: number, k: number): number =>
  t < k ? clamp((t - k + 0.57) / 0.06) : told(t, k);
