/** The camera of the map: where it stands at rest, and the dive that turns a circle into an axis. */
import { clamp, ease, lerp, circle, round, span } from '#drawing/geometry.ts';
import type { Frame } from '../scene.ts';
import type { SitesData } from './data.ts';
import { grouped, type At, type Parts } from './parts.ts';
import { axes } from './works-plan.ts';

/** Physical size of a CSS pixel, mm: gives the scale of the map. */
const PIXEL = 25.4 / 96;
/** Playhead at which the dive is over and the works' own axis stands. */
export const ARRIVED = 0.6;
/** The site the camera dives to. */
export const TARGET = 'pechatniki';

export interface Camera {
  /** The Kremlin, frame px. */
  readonly x: number;
  readonly y: number;
  /** Px per km. */
  readonly s: number;
}

export interface MapPlan {
  readonly camera: Camera;
  /** Middle, radius and magnification of the detail view; null where it does not fit. */
  readonly detail: {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly k: number;
    /** First shelf of its column of names and the distance between shelves, px. */
    readonly first: number;
    readonly pitch: number;
  } | null;
}

/** Where the map stands at rest, and whether the frame has room for the detail view. */
export function mapPlan({ map }: SitesData, frame: Frame): MapPlan {
  const { width: W, height: H } = frame;
  const reach = map.rings[map.rings.length - 1]?.km ?? 0;
  const c = map.cluster;
  if (W < 560) {
    const s = (H - 44) / (2 * reach);
    return { camera: { x: W * 0.52, y: H / 2 + 6, s }, detail: null };
  }
  const tall = (H - 48) / (2 * reach);
  // Beside the map stand the detail view and the names of its sites.
  const beside = (W - 176) / (2 * reach - c.x - reach + c.radius * 7);
  const above = beside < tall * 0.8;
  const s = above ? Math.min(tall, (W - 170) / (2 * reach)) : Math.min(tall, beside);
  const camera = { x: W - reach * s - 14, y: H - reach * s - 16, s };
  const small = { x: camera.x + c.x * s, y: camera.y + c.y * s, r: c.radius * s };
  const free = above ? small.y - small.r - 30 : small.x - small.r - 160;
  const k = clamp(Math.floor(free / 2 / small.r), 2, 5);
  const r = small.r * k;
  const [x, y] = above
    ? [Math.max(small.x - 20, 118 + r), r + 6]
    : [small.x - small.r - 26 - r, Math.max(r + 14, small.y - 30)];
  const pitch = clamp((2 * r + 40) / c.ids.length, 40, 46);
  const first = Math.max(20, y - (pitch * (c.ids.length - 1)) / 2 - 4);
  return { camera, detail: { x, y, r, k, first, pitch } };
}

/** The camera at `t`: still, then a logarithmic zoom that carries the edge of the works to the axis. */
export function cameraAt(at: At, rest: Camera): Camera {
  const e = span(at.t, 0.12, ARRIVED);
  const target = at.data.map.spots.find((s) => s.id === TARGET);
  if (e === 0 || target === undefined) return rest;
  const axis = axes(at)[0];
  const edge = [target.x + target.error, target.y] as const;
  const s = rest.s * (11000 / (rest.s * target.error)) ** e;
  const go = ease(clamp(e * 1.6));
  return {
    x: lerp(rest.x + edge[0] * rest.s, axis.x, go) - edge[0] * s,
    y: lerp(rest.y + edge[1] * rest.s, (axis.top + axis.bottom) / 2, go) - edge[1] * s,
    s
  };
}

/** The scale of the map as the title block prints it, to two significant digits. */
export function scaleText({ data, frame }: At): string {
  const exact = 1e6 / (mapPlan(data, frame).camera.s * PIXEL);
  const step = 10 ** (Math.floor(Math.log10(exact)) - 1);
  const digits = grouped(Math.round(exact / step) * step, data.map.group);
  return data.map.scale.replace('%n%', digits);
}

/** The error circle of the target: as it grows, its near edge straightens into the axis. */
export function becomingAxis(at: At, cam: Camera): Parts['shapes'][number] {
  const target = at.data.map.spots.find((spot) => spot.id === TARGET);
  const r = (target?.error ?? 0) * cam.s;
  const [x, y] = [cam.x + (target?.x ?? 0) * cam.s, cam.y + (target?.y ?? 0) * cam.s];
  const axis = axes(at)[0];
  const half = lerp(2.2 * at.frame.height, (axis.bottom - axis.top) / 2, span(at.t, 0.42, ARRIVED));
  if (Math.PI * r <= half) return { id: 'axis-0', d: circle(x, y, r), line: 'datum-fine' };
  const end = (a: number): string => `${round(x + r * Math.cos(a))},${round(y + r * Math.sin(a))}`;
  const a = half / r;
  return {
    id: 'axis-0',
    d: `M${end(-a)}A${round(r)},${round(r)} 0 ${a > Math.PI / 2 ? 1 : 0} 1 ${end(a)}`,
    line: r > 400 ? 'axis' : 'datum-fine'
  };
}
