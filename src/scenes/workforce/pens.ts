/** Line art as markup: paths with the pens and fills of the set (build only). */
import { circle, polyline, rectangle, round, segment, type Point } from '#drawing/geometry.ts';
import type { Fill, Line } from '#drawing/shape.ts';

/** One path; `fill` none when omitted. */
export const ink = (d: string, line: Line | null, fill: Fill | null = null): string =>
  `<path d="${d}" class="${[line && `ln-${line}`, fill && `fl-${fill}`].filter(Boolean).join(' ')}"/>`;

export const box = (x: number, y: number, w: number, h: number, line: Line, fill?: Fill): string =>
  ink(rectangle(x, y, w, h), line, fill);
export const ring = (x: number, y: number, r: number, line: Line, fill?: Fill): string =>
  ink(circle(x, y, r), line, fill);
export const stroke = (x1: number, y1: number, x2: number, y2: number, line: Line): string =>
  ink(segment(x1, y1, x2, y2), line);
export const shape = (points: readonly Point[], line: Line, fill?: Fill): string =>
  ink(polyline(points, true), line, fill);

/** Outline of a band of half-width `half` along the points, with round ends: a limb, a robot arm. */
export function ribbon(points: readonly Point[], half: number): string {
  const sides = points.map(([x, y], i): [Point, Point] => {
    const [ax, ay] = points[Math.max(0, i - 1)] ?? [x, y];
    const [bx, by] = points[Math.min(points.length - 1, i + 1)] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const [nx, ny] = [(-(by - ay) / length) * half, ((bx - ax) / length) * half];
    return [
      [x + nx, y + ny],
      [x - nx, y - ny]
    ];
  });
  const at = ([x, y]: Point) => `${round(x)},${round(y)}`;
  const there = sides.map(([left]) => at(left));
  const back = sides.map(([, right]) => at(right)).reverse();
  return `M${there.join('L')}A${half},${half} 0 0 0 ${back.join('L')}A${half},${half} 0 0 0 ${there[0] ?? ''}Z`;
}
