/**
 * The slide rule as geometry: `a` runs along its axis, `c` across it from the outer edge of the stock,
 * both in px. Lying, the axis runs right and the slider is below; standing, it runs up and the slider is at the right.
 */
import type { Point } from '#drawing/geometry.ts';
import type { Frame } from '../scene.ts';
import type { ScaleData } from './data.ts';

export interface Axis {
  readonly upright: boolean;
  /** Px a power of ten. */
  readonly decade: number;
  /** Length of the scale of the stock, px. */
  readonly whole: number;
  /** Where the stock begins and ends, `a`. */
  readonly ends: readonly [number, number];
  /** Breadths: scale of the stock, slider, lower rail of the stock. */
  readonly stock: number;
  readonly slider: number;
  readonly rail: number;
  /** Half the breadth of the cursor along the axis. */
  readonly cursor: number;
  /** Place of a value on the scale of the stock, `a`. */
  of(value: number): number;
  /** A place on the sheet, frame px. */
  at(a: number, c: number): Point;
}

/** Equal distances are equal ratios: the place of `value` on a scale of `decade` px a power of ten. */
export const logarithmic = (value: number, from: number, decade: number): number =>
  (Math.log10(value) - from) * decade;

/** Does the rule stand upright in this frame? It does on a phone held upright. */
const isUpright = ({ width, height }: Frame): boolean => width < 560 && width < height * 1.3;

/** Room for the numbers at the left of an upright rule, px. */
export const leftColumn = ({ width }: Frame): number => (width < 340 ? 101 : 124);

/** Room below a lying rule, px. */
const footOf = (height: number): number => (height >= 600 ? 148 : height >= 400 ? 124 : 84);

/** The rule of a frame. */
export function axis({ from, to }: Pick<ScaleData, 'from' | 'to'>, frame: Frame): Axis {
  const { width: W, height: H } = frame;
  const place = (decade: number) => (value: number) => logarithmic(value, from, decade);
  if (isUpright(frame)) {
    const decade = (H - 44) / (to - from);
    const x = leftColumn(frame);
    const small = W < 340;
    return {
      upright: true,
      decade,
      whole: decade * (to - from),
      ends: [-16, decade * (to - from) + 12],
      stock: small ? 36 : 40,
      slider: small ? 32 : 36,
      rail: small ? 6 : 8,
      cursor: 8,
      of: place(decade),
      at: (a, c) => [x + c, H - 24 - a]
    };
  }
  const roomy = W >= 560;
  const [before, after] = roomy ? [30, 66] : [18, 22];
  const decade = (W - before - after - 8) / (to - from);
  const [stock, slider, rail] = H >= 600 ? [50, 50, 30] : H >= 400 ? [40, 40, 26] : [30, 30, 10];
  const top = H - footOf(H) - stock - slider - rail;
  return {
    upright: false,
    decade,
    whole: decade * (to - from),
    ends: [-before, decade * (to - from) + after - 10],
    stock,
    slider,
    rail,
    cursor: Math.min(20, decade * 0.11),
    of: place(decade),
    at: (a, c) => [4 + before + a, top + c]
  };
}

/** Total breadth of the rule, px. */
export const breadth = ({ stock, slider, rail }: Axis): number => stock + slider + rail;
