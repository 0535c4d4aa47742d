/** Fields of dots: how many columns and rows a count makes, and the path that draws exactly so many. */
import { round } from '#drawing/geometry.ts';

export interface Field {
  readonly count: number;
  readonly columns: number;
  readonly rows: number;
}

/** A ragged row costs as much as being 1.4 times too wide or too narrow. */
const RAGGED = 0.35;

/** The field of `count` dots nearest to `aspect` (columns over rows), without a ragged row if one is near. */
export function fieldOf(count: number, aspect: number): Field {
  let [columns, least] = [1, Infinity];
  const ideal = Math.sqrt(count * aspect);
  for (let n = Math.max(1, Math.floor(ideal / 2)); n <= Math.ceil(ideal * 2); n++) {
    const cost = Math.abs(2 * Math.log(n / ideal)) + (count % n === 0 ? 0 : RAGGED);
    if (cost < least) [columns, least] = [n, cost];
  }
  return { count, columns, rows: Math.ceil(count / columns) };
}

/** One dot, six tenths of a pitch wide, and the way to the next one; tenths of a pitch. */
const DOT = 'h6v6h-6zm10 0';
const kept = new Map<string, string>();

/** Path of a field in tenths of a pitch, kept because it never changes; a ragged row is the top one.
 * A dot begins where its pitch begins, so that on whole pixels it is sharp on two of its sides. */
export function dots({ count, columns, rows }: Field): string {
  const key = `${count}/${columns}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const top = count - columns * (rows - 1);
  const path = Array.from(
    { length: rows },
    (_, row) => `M0 ${row * 10}${DOT.repeat(row === 0 ? top : columns)}`
  ).join('');
  kept.set(key, path);
  return path;
}

/** Transform of a `dots` path: top left corner at (x, y), px. */
export const placed = (x: number, y: number, pitch: number): string =>
  `translate(${round(x)} ${round(y)}) scale(${(pitch / 10).toPrecision(5)})`;
