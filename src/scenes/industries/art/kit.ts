/** Pens for line art of solids: boxes, rounded plates and cylinders in the isometric view, one decimal of a unit. */
import type { Point } from '#drawing/geometry.ts';
import { iso, MAJOR, MINOR } from '../iso.ts';

export type Point3 = readonly [x: number, y: number, z: number];

/** One decimal: a tenth of a pixel is finer than any pen of the set. */
const r = (n: number): string => String(Math.round(n * 10) / 10);
const at = ([x, y]: Point): string => `${r(x)},${r(y)}`;
const flat = ([x, y, z]: Point3): Point => iso(x, y, z);
const arc = (a: number, b: number, turn: number, large: 0 | 1, to: Point): string =>
  `A${r(a)},${r(b)} ${turn} ${large} 1 ${at(to)}`;

/** Path markup with the classes of a pen and, if any, a fill. */
export const path = (classes: string, ...d: readonly string[]): string =>
  `<path d="${d.join('')}" class="${classes}"/>`;

/** Open or closed polyline of plane points. */
export const line = (points: readonly Point[], close = false): string =>
  `M${points.map(at).join('L')}${close ? 'Z' : ''}`;
/** Open or closed polyline of points in space. */
export const line3 = (points: readonly Point3[], close = false): string =>
  line(points.map(flat), close);
export const rect = (x: number, y: number, w: number, h: number): string =>
  `M${at([x, y])}h${r(w)}v${r(h)}h${r(-w)}Z`;
export const ring = (x: number, y: number, radius: number): string => oval(x, y, radius, radius);
/** A level ellipse. */
export const oval = (x: number, y: number, a: number, b: number): string =>
  `M${at([x - a, y])}a${r(a)},${r(b)} 0 1 0 ${r(2 * a)},0a${r(a)},${r(b)} 0 1 0 ${r(-2 * a)},0Z`;
/** A smooth curve through plane points (Catmull–Rom). */
export function curve(points: readonly Point[]): string {
  const q = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))]!;
  let d = `M${at(q(0))}`;
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b, c, e] = [q(i - 1), q(i), q(i + 1), q(i + 2)];
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second: Point = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${at(first)} ${at(second)} ${at(c)}`;
  }
  return d;
}
/** The curve continued by straight lines, closed. */
export const under = (points: readonly Point[], ...rest: readonly Point[]): string =>
  `${curve(points)}L${rest.map(at).join('L')}Z`;

/** A circle lying flat at height z. */
export const disc = (x: number, y: number, z: number, radius: number): string =>
  oval(...iso(x, y, z), radius * MAJOR, radius * MINOR);
/** A circle standing across the y axis. */
export function wheelFace(x: number, y: number, z: number, radius: number): string {
  const [cx, cy] = iso(x, y, z);
  const [dx, dy] = [radius * MAJOR * 0.5, radius * MAJOR * 0.866];
  const turn = (to: Point): string => arc(radius * MAJOR, radius * MINOR, 60, 1, to);
  return `M${at([cx + dx, cy + dy])}${turn([cx - dx, cy - dy])}${turn([cx + dx, cy + dy])}Z`;
}
/** Outline of a cylinder along the y axis, from y0 (far) to y1 (near). */
export function barrel(x: number, y0: number, y1: number, z: number, radius: number): string {
  const [near, far] = [iso(x, y1, z), iso(x, y0, z)];
  const [dx, dy] = [radius * MAJOR * 0.5, radius * MAJOR * 0.866];
  const turn = (to: Point): string => arc(radius * MAJOR, radius * MINOR, 60, 0, to);
  return (
    `M${at([near[0] + dx, near[1] + dy])}${turn([near[0] - dx, near[1] - dy])}` +
    `L${at([far[0] - dx, far[1] - dy])}${turn([far[0] + dx, far[1] + dy])}Z`
  );
}
/** Outline of an upright cylinder. */
export function pill(x: number, y: number, z0: number, z1: number, radius: number): string {
  const [top, bottom] = [iso(x, y, z1), iso(x, y, z0)];
  const a = radius * MAJOR;
  const turn = (to: Point): string => arc(a, radius * MINOR, 0, 0, to);
  return (
    `M${at([top[0] - a, top[1]])}${turn([top[0] + a, top[1]])}` +
    `L${at([bottom[0] + a, bottom[1]])}${turn([bottom[0] - a, bottom[1]])}Z`
  );
}

/** A box: its outline filled, its top, the near vertical edge. */
export function box(
  x: number,
  y: number,
  w: number,
  d: number,
  z0: number,
  z1: number,
  pen = 'ln-outline fl-sheet',
  top = 'ln-detail'
): string {
  const [X, Y] = [x + w, y + d];
  return (
    path(
      pen,
      line3(
        [
          [x, y, z1],
          [X, y, z1],
          [X, y, z0],
          [X, Y, z0],
          [x, Y, z0],
          [x, Y, z1]
        ],
        true
      )
    ) +
    path(
      top,
      line3([
        [x, Y, z1],
        [X, Y, z1],
        [X, y, z1]
      ]) + (/fl-/.test(top) ? `L${at(iso(x, y, z1))}Z` : ''),
      line3([
        [X, Y, z1],
        [X, Y, z0]
      ])
    )
  );
}

/** A rounded rectangle lying flat at height z. */
export function plate(
  x: number,
  y: number,
  w: number,
  d: number,
  radius: number,
  z: number
): string {
  const corner = rounded(x, y, w, d, radius, z);
  const turn = (to: Point): string => arc(radius * MAJOR, radius * MINOR, 0, 0, to);
  return (
    `M${at(corner(3, 90))}${turn(corner(3, 180))}L${at(corner(0, 180))}${turn(corner(0, 270))}` +
    `L${at(corner(1, 270))}${turn(corner(1, 360))}L${at(corner(2, 0))}${turn(corner(2, 90))}Z`
  );
}
/** Outline of a rounded plate from z0 up to z1. */
export function slab(
  x: number,
  y: number,
  w: number,
  d: number,
  radius: number,
  z0: number,
  z1: number
): string {
  const [top, low] = [rounded(x, y, w, d, radius, z1), rounded(x, y, w, d, radius, z0)];
  const turn = (to: Point): string => arc(radius * MAJOR, radius * MINOR, 0, 0, to);
  return (
    `M${at(top(3, 135))}${turn(top(3, 180))}L${at(top(0, 180))}${turn(top(0, 270))}` +
    `L${at(top(1, 270))}${turn(top(1, 315))}L${at(low(1, 315))}${turn(low(1, 360))}` +
    `L${at(low(2, 0))}${turn(low(2, 90))}L${at(low(3, 90))}${turn(low(3, 135))}Z`
  );
}
/** Point of corner 0…3 (far, right, near, left) at an angle, degrees. */
const rounded =
  (x: number, y: number, w: number, d: number, radius: number, z: number) =>
  (corner: 0 | 1 | 2 | 3, degrees: number): Point => {
    const cx = corner === 1 || corner === 2 ? x + w - radius : x + radius;
    const cy = corner >= 2 ? y + d - radius : y + radius;
    const a = (degrees * Math.PI) / 180;
    return iso(cx + radius * Math.cos(a), cy + radius * Math.sin(a), z);
  };

/** Markup or path data of each of n repeats, joined. */
export const all = (n: number, each: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => each(i)).join('');
