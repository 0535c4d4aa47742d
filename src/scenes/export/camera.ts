/** The one camera of the sheet: where it stands at each step, the way between, and the window it looks through. */
import { clamp, lerp, span } from '#drawing/geometry.ts';
import type { Frame } from '../scene.ts';
import type { ExportData } from './data.ts';
import { grouped, type At } from './parts.ts';
import { worldPlan } from './world-plan.ts';

/** Physical size of a CSS pixel, mm: gives the scale of the map. */
const PIXEL = 25.4 / 96;
/** Radius of the sites sheet, km: its outermost ring with its ticks. */
export const SITES = 44;

export interface Camera {
  /** The Kremlin, frame px. */
  readonly x: number;
  readonly y: number;
  /** Px per km. */
  readonly s: number;
}

/** Edges of the part of the frame that shows the map, px; `torn`: how far its sides are break lines, 0…1. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly torn: number;
}

/** Height of the band under the map of the markets, px. */
export const band = ({ width: W, height: H }: Frame): number =>
  W >= 560 ? clamp(H * 0.17, 96, 124) : W / H > 1.4 ? 78 : 104;

/** Right edge of the strip from Moscow to Riyadh, px. */
export const stripEnd = ({ width: W, height: H }: Frame): number =>
  W >= 700 ? W * 0.4 : W / H > 1.4 ? W * 0.33 : W * 0.37;

function departure({ width: W, height: H }: Frame): Camera {
  const y = H * (W / H > 1.4 && H < 400 ? 0.3 : 0.35);
  // The thousand-kilometre ring keeps its label inside the frame.
  const s = Math.min((H - y - 28) / 921, ((W < 560 ? 0.46 : 0.4) * W) / 680);
  return { x: W * 0.61, y, s };
}

function markets({ markets: all }: ExportData, frame: Frame): Camera {
  const { width: W } = frame;
  const H = frame.height - band(frame);
  const [xs, ys] = [
    [0, ...all.map((d) => d.x)],
    [0, ...all.map((d) => d.y)]
  ];
  const roomy = W >= 560;
  const [left, right] = roomy ? [140, 118] : [34, W / H > 1.6 ? 96 : 46];
  const [top, bottom] = roomy ? [44, 40] : [48, 42];
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
  const [x1, y1] = [Math.max(...xs), Math.max(...ys)];
  const s = Math.min((W - left - right) / (x1 - x0), (H - top - bottom) / (y1 - y0));
  return {
    x: left + (W - left - right - (x1 - x0) * s) / 2 - x0 * s,
    y: top + (H - top - bottom - (y1 - y0) * s) / 2 - y0 * s,
    s
  };
}

function saudi({ outline }: ExportData, frame: Frame): Camera {
  const { width: W, height: H } = frame;
  const [xs, south] = [outline.map(([x]) => x), Math.max(...outline.map(([, y]) => y))];
  const y = W < 560 ? 34 : 56;
  const end = stripEnd(frame);
  const [x0, x1] = [Math.min(0, ...xs), Math.max(...xs)];
  const s = Math.min((H - y - (W < 560 ? 14 : 30)) / south, (end - 36) / (x1 - x0));
  return { x: 4 + (end - (x1 - x0) * s) / 2 - x0 * s, y, s };
}

function stop(data: ExportData, frame: Frame, k: number): Camera {
  if (k <= 0) return departure(frame);
  if (k === 1) return markets(data, frame);
  if (k === 2) return saudi(data, frame);
  const { x, y, r } = worldPlan(data, frame).disc;
  return { x, y, s: r / data.radius };
}

function view(frame: Frame, k: number): Window {
  const { width: W, height: H } = frame;
  const whole = { left: 0.5, top: 0.5, right: W - 0.5, bottom: H - 0.5, torn: 0 };
  if (k === 0) return whole;
  if (k === 1) return { ...whole, bottom: H - band(frame) };
  if (k === 2) return { ...whole, left: 6, right: stripEnd(frame), torn: 1 };
  // The last window is the disc itself: the edges have left the frame.
  return { left: -24, top: -24, right: W + 24, bottom: H + 24, torn: 0 };
}

/** Sub-ranges of each transition in which the camera and its window move. */
const ZOOM = [0.1, 0.72] as const;
/** The map makes room early for what is measured beside it; the disc takes it back as it grows. */
const open = (k: number) => [0.12, k < 2 ? 0.45 : 0.6] as const;

/** The camera at `t`: logarithmic zoom, the Kremlin on a straight way. */
export function cameraAt({ data, frame, t }: At): Camera {
  const k = Math.min(2, Math.floor(t));
  const e = span(t - k, ...ZOOM);
  const [a, b] = [stop(data, frame, k), stop(data, frame, k + 1)];
  return { x: lerp(a.x, b.x, e), y: lerp(a.y, b.y, e), s: a.s ** (1 - e) * b.s ** e };
}

/** The window at `t`. */
export function windowAt({ frame, t }: At): Window {
  const k = Math.min(2, Math.floor(t));
  const e = span(t - k, ...open(k));
  const [a, b] = [view(frame, k), view(frame, k + 1)];
  return {
    left: lerp(a.left, b.left, e),
    top: lerp(a.top, b.top, e),
    right: lerp(a.right, b.right, e),
    bottom: lerp(a.bottom, b.bottom, e),
    torn: lerp(a.torn, b.torn, e)
  };
}

/** Radius of the mark of Moscow, px: the whole sites sheet, while that is more than a dot. */
export const hub = (cam: Camera): number => Math.max(4.5, SITES * cam.s);

/** The scale of the nearest step as the title block prints it, to two significant digits. */
export function scaleText({ data, frame, t }: At): string {
  const exact = 1e6 / (stop(data, frame, Math.round(t)).s * PIXEL);
  const step = 10 ** (Math.floor(Math.log10(exact)) - 1);
  return data.scale.replace('%n%', grouped(Math.round(exact / step) * step, data.group));
}
