/** Ticks of the two logarithmic scales. */
import { segment } from '#drawing/geometry.ts';
import type { Axis } from './axis.ts';

/** Below this many px a power of ten, only whole digits have a tick. */
const FINE = 90;

/** Length of a tick over the breadth of its strip: 1, 5, other digits, parts of a digit. */
const lengthOf = (digit: number, part: number): number =>
  part > 0 ? 0.13 : digit === 1 ? 0.44 : digit === 5 ? 0.34 : 0.24;

/**
 * Ticks between `from` and `to` (`a` px from the scale's beginning), standing on the edge between stock
 * and slider, on the side of the one asked for.
 */
export function ticks(axis: Axis, from: number, to: number, side: 'stock' | 'slider'): string {
  const { decade, stock, slider } = axis;
  const reach = side === 'stock' ? -stock : slider;
  const last = side === 'stock' ? axis.whole : Infinity;
  let path = '';
  for (let power = 0; power * decade <= Math.min(to, last); power++)
    for (let digit = 1; digit < 10; digit++)
      for (const part of decade < FINE ? [0] : digit < 5 ? [0, 0.2, 0.4, 0.6, 0.8] : [0, 0.5]) {
        const a = (power + Math.log10(digit + part)) * decade;
        if (a < from || a > to || a > last + 0.01) continue;
        const length = lengthOf(digit, part) * reach;
        path += segment(...axis.at(a, stock), ...axis.at(a, stock + length));
      }
  return path;
}
