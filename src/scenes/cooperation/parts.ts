/** What the drawing functions of the sheet share: steps, sizes of lettering, the pace of what slides. */
import { clamp } from '#drawing/geometry.ts';
import type { Frame, LayoutInput } from '../scene.ts';
import type { CooperationData } from './data.ts';

/** One chain a step, in the order they are told. */
export const steps = ['cableway', 'robot', 'controller'] as const;
export type Step = (typeof steps)[number];

/** What every drawing function receives. */
export type At = LayoutInput<CooperationData>;
export { asked, hit, parts, told, type Parts } from '../parts.ts';

export interface Sizes {
  /** Names and what stands under them, px. */
  readonly name: number;
  readonly detail: number;
  /** Distance between lines of either, px. */
  readonly nameLine: number;
  readonly detailLine: number;
  /** Radius of a joint sign, px. */
  readonly sign: number;
  /** Least distance between a sign and a part, px. */
  readonly gap: number;
  /** Distance to the edges of the frame, px. */
  readonly margin: number;
  /** Room for full names and second lines? */
  readonly roomy: boolean;
}

/** From this width, px: name, detail, sign, gap. */
type Scale = readonly [from: number, name: number, detail: number, sign: number, gap: number];
const SCALES: readonly Scale[] = [
  [1060, 20, 16, 17, 16],
  [860, 17, 14, 15, 14],
  [700, 15, 13, 13, 9],
  [560, 14, 12, 12, 7],
  [360, 13, 12, 11, 5]
];
const SMALLEST: Scale = [0, 12, 12, 10, 4];

/** Sizes of lettering and signs in a frame. */
export function sizes({ width }: Frame): Sizes {
  const [, name, detail, sign, gap] = SCALES.find(([from]) => width >= from) ?? SMALLEST;
  return {
    name,
    detail,
    nameLine: Math.round(name * 1.22),
    detailLine: Math.round(detail * 1.3),
    sign,
    gap,
    margin: width >= 560 ? 16 : 8,
    roomy: width >= 560
  };
}

/** Smooth step of `t` through [from, to]: gentler than the cubic, so what slides far does not race. */
export function glide(t: number, from: number, to: number): number {
  const k = clamp((t - from) / (to - from));
  return k * k * (3 - 2 * k);
}
