/** What the canvas is told about the crowd: device px, whole ones wherever the picture rests. */
import { clamp } from '#drawing/geometry.ts';
import type { Raster } from '#scenes/scene.ts';
import type { Seat, Told } from './crowd.ts';
import { inkedAt, pitchAt, soft } from './one.ts';
import type { Stage } from './stage.ts';
import { at } from './steps.ts';

/** People under this pitch, device px, are drawn as the dots they make together. */
const TOGETHER = 1.2;
/** Between these pitches, px, people fall into rank and file. */
const LOOSE = [4, 14] as const;

/** The crowd at `t`: `seat` in CSS px, opacities of those of whom nothing is said and of those in a band. */
export function raster(
  stage: Stage,
  t: number,
  seat: Seat,
  told: Told,
  [mass, band]: readonly [number, number]
): Raster | undefined {
  const { frame, grid, people, each, technoparks, zone, cell } = stage;
  const near = t < at.crowd ? inkedAt(stage, t) : 1;
  if (near * band < 0.004) return undefined;
  const { dpr } = frame;
  // The one person is drawn in signal colour over the canvas until lost in the crowd.
  const apart = t < at.crowd && pitchAt(stage, t) > 2 ? cell[1] * people.columns + cell[0] : -1;
  const single = each > 1 && seat.pitch * (people.pitch / grid.pitch) * dpr >= TOGETHER;
  const of = single ? people : grid;
  const pitch = (seat.pitch * of.pitch) / grid.pitch;
  const loose = t < at.crowd ? soft(pitch, ...LOOSE) : 0;
  return {
    seat: [seat.x * dpr, seat.y * dpr, pitch * dpr, loose],
    grid: [of.columns, of.count, of.rows, each === 1 || single ? apart : -1],
    parks: [technoparks.column, told.parkEnd, told.parkStart],
    zone: [zone.column, told.zoneStart],
    alpha: [clamp(near * mass), clamp(near * band)]
  };
}
