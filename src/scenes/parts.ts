/** What the drawing functions of a scene's steps share: lists to add to, and small helpers. */
import type { Dimension } from '#drawing/dimension.ts';
import { clamp } from '#drawing/geometry.ts';
import type { Leader } from '#drawing/leader.ts';
import type { Shape } from '#drawing/shape.ts';
import type { Label } from '#drawing/text.ts';
import type { Frame, Mark } from './scene.ts';

/** What one step adds to the view. */
export interface Parts {
  readonly shapes: Shape[];
  readonly leaders: Leader[];
  readonly dimensions: Dimension[];
  readonly labels: Label[];
  readonly marks: Mark[];
}

/** An empty set of parts. */
export const parts = (): Parts => ({
  shapes: [],
  leaders: [],
  dimensions: [],
  labels: [],
  marks: []
});

/** Opacity of lettering that belongs to step `k`: it leaves before the drawing moves, 0…1. */
export const told = (t: number, k: number): number => clamp((0.14 - Math.abs(t - k)) / 0.1);

/** Marks answer only while their step stands still enough to be pointed at. */
export const asked = (t: number, k: number): boolean => Math.abs(t - k) < 0.12;

/**
 * A whole number counted by a layout, as the language prints it: Russian 1208 and 10 000, English
 * 1,208. It says what `number` of #dataset/format.ts says, which stays at the build.
 */
export function counted(count: number, lang: string): string {
  if (lang !== 'ru') return grouped(count, ',');
  return count < 10_000 ? String(count) : grouped(count, '\u00a0');
}

/** A whole number in groups of three digits with `mark` between them. */
export const grouped = (count: number, mark: string): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, mark);

/** A mark's box: at least 24 × 24 about its middle and inside the frame, px. */
export function hit(
  frame: Frame,
  x: number,
  y: number,
  width: number,
  height: number
): Mark['box'] {
  const [w, h] = [
    Math.min(frame.width, Math.max(24, width)),
    Math.min(frame.height, Math.max(24, height))
  ];
  return {
    x: clamp(x - (w - width) / 2, 0, frame.width - w),
    y: clamp(y - (h - height) / 2, 0, frame.height - h),
    width: w,
    height: h
  };
}
