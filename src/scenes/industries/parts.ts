/** What the drawing functions of the five parts share: their lists, the playhead's ranges, sizes of lettering. */
import { clamp, type Box, type Point } from '#drawing/geometry.ts';
import type { Frame, LayoutInput } from '../scene.ts';
import type { IndustriesData } from './data.ts';

/** The five parts in their order on the playhead. */
export const steps = ['ev', 'medical', 'aerospace', 'pharma', 'electronics'] as const;
export type Step = (typeof steps)[number];

/** What every drawing function receives. */
export type At = LayoutInput<IndustriesData>;
export { parts, type Parts } from '../parts.ts';

/** How a part is arranged: columns of text beside it, an upright phone, a phone on its side. */
export type Class = 'big' | 'phone' | 'low';
export const classOf = ({ width, height }: Frame): Class =>
  width >= 560 ? 'big' : width > height * 1.3 ? 'low' : 'phone';

/** Height of the row of tabs below the figure, px. */
export const tabsHeight = (frame: Frame): number => (classOf(frame) === 'big' ? 48 : 34);

/** Where a part may be drawn, frame px. */
export const area = (frame: Frame): Box => ({
  x: 8,
  y: 8,
  width: frame.width - 16,
  height: frame.height - tabsHeight(frame) - 16
});

/** Smooth step of `t` through [from, to]: gentler than the cubic, so large parts do not race. */
export function glide(t: number, from: number, to: number): number {
  const k = clamp((t - from) / (to - from));
  return k * k * (3 - 2 * k);
}

/** Opacity of lettering that belongs to step `k`: it leaves before the part moves, 0…1. */
export const told = (t: number, k: number): number => clamp((0.16 - Math.abs(t - k)) / 0.1);

/** Where a part is on its way between its place and its tab. */
export interface Pose {
  /** How far its pieces are taken apart, 0…1. */
  readonly apart: number;
  /** Its size over the size at rest, 0…1. */
  readonly size: number;
  /** Middle of the assembled part, frame px. */
  readonly middle: Point;
}

/**
 * The pose of part `k`: assembled, then shrinking into `tab`, each way a mirror of the other;
 * null while it is inside its tab. `home` is the middle of the assembled part at rest.
 */
export function pose({ t, frame }: At, k: number, home: Point, tab: Point): Pose | null {
  const away = Math.abs(t - k);
  const gone = glide(away, 0.2, 0.8);
  if (gone > 0.985) return null;
  // The one that leaves swings out to the left of the one that comes, so they never meet.
  const swing: Point = [frame.width * (t > k ? 0.08 : 0.92), frame.height * 0.55];
  const [a, b, c] = [(1 - gone) ** 2, 2 * gone * (1 - gone), gone ** 2];
  return {
    apart: 1 - glide(away, 0.06, 0.34),
    size: 1 - gone,
    middle: [home[0] * a + swing[0] * b + tab[0] * c, home[1] * a + swing[1] * b + tab[1] * c]
  };
}
