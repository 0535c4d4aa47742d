/** An exploded part in the isometric view: its pieces on one axis, fitted to a box, posed by the playhead. */
import { polyline, round, type Box, type Point } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { iso } from './iso.ts';
import { pose, type At } from './parts.ts';
import { mouth } from './tabs.ts';

export type Point3 = readonly [x: number, y: number, z: number];

/** Places of a piece in units: in the assembled part, and taken apart. */
interface Place {
  readonly rest: Point3;
  readonly apart: Point3;
}

export interface Kit<Id extends string> {
  readonly pieces: Readonly<Record<Id, Place>>;
  /** Outline of the assembled part on the plane of the drawing, units. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How much higher the part stands when taken apart, units. */
  readonly rise: number;
  /** The least share of the full distances between its pieces. */
  readonly least: number;
  /** The largest scale it may take, px per unit. */
  readonly largest: number;
}

export interface Solid<Id extends string> {
  /** Px per unit now. */
  readonly k: number;
  /** A point of a piece now, frame px; `lift` px higher. */
  readonly point: (piece: Id, p: Point3) => Point;
  /** A symbol of the scene's art placed on a piece. */
  readonly use: (id: string, art: string, piece: Id, at?: Point3) => Shape;
  /** A dash-dot axis between two pieces, for each point of the plan. */
  readonly axes: (
    id: string,
    from: Id,
    z0: number,
    to: Id,
    z1: number,
    plan: readonly Point[]
  ) => Shape;
}

/** How far a piece rises under the reader's pointer, px. */
const LIFT = 12;

/** Part `step` posed in `box`; null while it is in its tab. `lifted` is the piece the reader points at. */
export function solid<Id extends string>(
  at: At,
  step: number,
  kit: Kit<Id>,
  box: Box,
  lifted: NoInfer<Id> | null = null
): Solid<Id> | null {
  const { left, right, top, bottom, rise } = kit;
  const largest = Math.min(
    kit.largest,
    box.width / (right - left),
    box.height / (bottom - top + rise * kit.least)
  );
  const gap = Math.min(1, (box.height / largest - (bottom - top)) / rise);
  const origin: Point = [
    box.x + box.width / 2 - (largest * (left + right)) / 2,
    box.y + box.height / 2 - (largest * (top - rise * gap + bottom)) / 2
  ];
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const home: Point = [origin[0] + middle[0] * largest, origin[1] + middle[1] * largest];
  const whole: Point = [(right - left) * largest, (bottom - top) * largest];
  const now = pose(at, step, home, mouth(at, step), whole);
  if (now === null) return null;
  const k = largest * now.size;
  const zero: Point = [now.middle[0] - middle[0] * k, now.middle[1] - middle[1] * k];
  const opacity = Math.min(1, (now.size - 0.015) / 0.1);
  const faded = opacity < 1 ? { opacity: round(opacity) } : {};
  const place = (piece: Id): Point3 => {
    const { rest, apart } = kit.pieces[piece];
    const [x, y, z] = [0, 1, 2].map((i) => {
      const way = now.apart * (i === 2 ? gap : 1);
      return rest[i]! + (apart[i]! - rest[i]!) * way;
    }) as [number, number, number];
    return [x, y, z + (lifted === piece ? LIFT / largest : 0)];
  };
  const point = (piece: Id, [x, y, z]: Point3): Point => {
    const [a, b, c] = place(piece);
    const [u, v] = iso(x + a, y + b, z + c);
    return [zero[0] + u * k, zero[1] + v * k];
  };
  return {
    k,
    point,
    use(id, art, piece, by = [0, 0, 0]) {
      const [x, y] = point(piece, by);
      return {
        id,
        art,
        transform: `translate(${round(x)} ${round(y)}) scale(${Math.round(k * 1e4) / 1e4})`,
        ...faded
      };
    },
    axes(id, from, z0, to, z1, plan) {
      const d = plan
        .map(([x, y]) => polyline([point(from, [x, y, z0]), point(to, [x, y, z1])]))
        .join('');
      return { id, d, line: 'axis', ...faded };
    }
  };
}
