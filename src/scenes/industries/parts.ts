/** What the drawing functions of the five parts share: their lists, the playhead's ranges, sizes of lettering. */
import { clamp, lerp, type Box, type Point } from '#drawing/geometry.ts';
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

/** Height of the axis along which parts pass one another, frame px. */
export const lane = (frame: Frame): number => area(frame).y + area(frame).height / 2;

/**
 * The pose of part `k`: assembled, then slid to its half of the sheet, where it passes the next one,
 * then shrinking into `tab`, each way a mirror of the other; null while it is inside its tab.
 * `home` is the middle of the assembled part at rest, `wide` × `high` its size there, px.
 */
export function pose(
  { t, frame }: At,
  k: number,
  home: Point,
  tab: Point,
  [wide, high]: Point
): Pose | null {
  const away = Math.abs(t - k);
  const gone = glide(away, 0.5, 0.78);
  if (gone > 0.985) return null;
  const aside = glide(away, 0.12, 0.48);
  const half = Math.min(0.92, (frame.width * 0.45) / wide, (area(frame).height * 0.8) / high);
  // The one that leaves keeps to the left, the one that comes to the right.
  const place: Point = [frame.width * (t > k ? 0.25 : 0.75), lane(frame)];
  const way = (i: 0 | 1): number => lerp(lerp(home[i], place[i], aside), tab[i], gone);
  return {
    apart: 1 - glide(away, 0.06, 0.34),
    size: lerp(1, half, aside) * (1 - gone),
    middle: [way(0), way(1)]
  };
}
