/** Pure plane geometry in frame px: points, boxes, SVG path data, easing over sub-ranges of `t`. */

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two decimals: a quarter of a device pixel at most, and short path data. */
export const round = (n: number): number => Math.round(n * 100) / 100;

export const lerp = (a: number, b: number, k: number): number => a + (b - a) * k;
export const lerpPoint = (a: Point, b: Point, k: number): Point => [
  lerp(a[0], b[0], k),
  lerp(a[1], b[1], k)
];
export const clamp = (n: number, low = 0, high = 1): number => Math.min(high, Math.max(low, n));

/** Cubic ease in and out on 0…1. */
export const ease = (k: number): number => (k < 0.5 ? 4 * k ** 3 : 1 - (2 - 2 * k) ** 3 / 2);

/** How far `t` has come through [from, to], eased, 0…1: choreography as a sub-range of the playhead. */
export const span = (t: number, from: number, to: number): number =>
  ease(clamp((t - from) / (to - from)));

/** Path data of an open or closed polyline. */
export const polyline = (points: readonly Point[], close = false): string =>
  'M' + points.map(([x, y]) => `${round(x)},${round(y)}`).join('L') + (close ? 'Z' : '');

export const segment = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`;

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

export const circle = (x: number, y: number, r: number): string =>
  `M${round(x - r)},${round(y)}a${round(r)},${round(r)} 0 1 0 ${round(2 * r)},0a${round(r)},${round(r)} 0 1 0 ${round(-2 * r)},0Z`;

/** Slim solid arrowhead of a dimension line, pointing along `angle` (radians) with its tip at (x, y). */
export function arrowhead(x: number, y: number, angle: number, length = 11, half = 1.9): string {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [bx, by] = [x - length * c, y - length * s];
  return polyline(
    [
      [x, y],
      [bx - half * s, by + half * c],
      [bx + half * s, by - half * c]
    ],
    true
  );
}

/** A box grown by `by` px on each side. */
export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (outer: Box, inner: Box, slack = 0): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

/** Does the segment from `a` to `b` touch the box? (Liang–Barsky.) */
export function crosses(a: Point, b: Point, box: Box): boolean {
  let [low, high] = [0, 1];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  for (const [p, q] of [
    [-dx, a[0] - box.x],
    [dx, box.x + box.width - a[0]],
    [-dy, a[1] - box.y],
    [dy, box.y + box.height - a[1]]
  ] as const) {
    if (p === 0 && q < 0) return false;
    if (p < 0) low = Math.max(low, q / p);
    if (p > 0) high = Math.min(high, q / p);
  }
  return low <= high;
}

/** Same integer in, same number in [0, 1) out: the only dice a layout may throw. */
export function hash(n: number, salt = 0): number {
  let h = Math.imul(n ^ (salt * 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
