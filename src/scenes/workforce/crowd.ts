/** Steps `crowd`, `technoparks`, `zone`: everyone in rank and file, and two bands of them. */
import { clamp, span, type Point } from '#drawing/geometry.ts';
import type { Line, Shape } from '#drawing/shape.ts';
import type { WorkforceData } from './data.ts';
import { band, bandOutline, cells, dots, placed, rowsOutline, traced, type Cell } from './grid.ts';
import { lens } from './lens.ts';
import { crowdTone, pitchAt } from './one.ts';
import { bandNumbers } from './band-text.ts';
import { dimensions, heroLabels, marks, notes } from './crowd-text.ts';
import type { Part } from './part.ts';
import { raster } from './raster.ts';
import type { Band } from './bands.ts';
import type { Stage } from './stage.ts';
import { at } from './steps.ts';

/** How far the crowd steps back when a band is the subject. */
const DIM = 0.38;

/** Where the crowd's dots are on screen: corner and pitch, px. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
}

/** How many of each band's dots have changed colour, down their columns. */
export interface Told {
  /** Of the technoparks: out of signal colour again, and into it. */
  readonly parkEnd: number;
  readonly parkStart: number;
  readonly zoneStart: number;
}

/** A camera on the crowd: the point at `from` is shown at `to`, everything about it `zoom` times larger. */
export interface Camera {
  readonly from: Point;
  readonly to: Point;
  readonly zoom: number;
}

function seat(stage: Stage, t: number, camera: Camera): Seat {
  const { grid, cell, heart, field, people, canvas } = stage;
  if (t < at.crowd) {
    const near = pitchAt(stage, t);
    const pitch = (grid.pitch * near) / stage.far;
    // On a canvas the person has a cell; else their dot's centre lies off them by the same vector at every zoom.
    const own = canvas ? (people.pitch * near) / stage.far : pitch;
    const off = canvas ? [0, 0] : [field.x * near, field.y * near];
    const [x, y] = [0, 1].map((i) => heart[i as 0 | 1] + off[i]! - (cell[i as 0 | 1] + 0.5) * own);
    return { x: x!, y: y!, pitch };
  }
  const { from, to, zoom } = camera;
  return {
    x: to[0] + (grid.x - from[0]) * zoom,
    y: to[1] + (grid.y - from[1]) * zoom,
    pitch: grid.pitch * zoom
  };
}

/** How much of the bands has been told at `t`. */
function told({ technoparks, zone }: Stage, t: number): Told {
  const share = (of: Band, from: number, to: number) =>
    Math.round(of.count * clamp((t - from) / (to - from)));
  return {
    parkStart: share(technoparks, 1.35, 1.85),
    parkEnd: share(technoparks, 2.15, 2.6),
    zoneStart: share(zone, 2.4, 2.85)
  };
}

/** The crowd with its bands; `camera` takes it away towards the students. `spot` is where the lens is. */
export function crowd(
  data: WorkforceData,
  stage: Stage,
  t: number,
  focus: string | null,
  camera: Camera,
  spot: Point | undefined
): Part {
  const leaving = 1 - span(t, 3.2, 3.66);
  if (leaving === 0) return {};
  const seated = seat(stage, t, camera);
  const known = told(stage, t);
  const mass = leaving * (1 - (1 - DIM) * span(t, 1.1, 1.5));
  const numbers = bandNumbers(data, stage, t, focus);
  const detail = stage.canvas ? lens(data, stage, t, spot) : {};
  return {
    shapes: [
      ...(stage.canvas
        ? []
        : dotted(stage, seated, known, mass * (t < at.crowd ? crowdTone(stage, t) : 1), leaving)),
      ...edges(stage, t, seated, known, leaving),
      ...numbers.shapes,
      ...(detail.shapes ?? [])
    ],
    dimensions: dimensions(data, stage, t),
    labels: [
      ...heroLabels(data, stage, t),
      ...numbers.labels,
      ...notes(data, stage, t),
      ...(detail.labels ?? [])
    ],
    marks: marks(data, stage, t),
    raster: stage.canvas ? raster(stage, t, seated, known, [mass, leaving]) : undefined,
    spot: detail.spot
  };
}

/** The dots as SVG. */
function dotted(
  stage: Stage,
  { x, y, pitch }: Seat,
  { parkStart, parkEnd, zoneStart }: Told,
  mass: number,
  leaving: number
): Shape[] {
  const { grid } = stage;
  const transform = placed(x, y, pitch);
  const [technoparks, zone] = [stage.technoparks, stage.zone].map((of) =>
    band(grid, of.column, of.count)
  ) as [Cell[], Cell[]];
  const key = ([c, r]: Cell) => r * grid.columns + c;
  const banded = new Set([...technoparks, ...zone].map(key));
  const set = (
    id: string,
    of: readonly Cell[],
    fill: 'ink' | 'signal',
    opacity: number
  ): Shape[] => (of.length === 0 ? [] : [{ id, d: dots(of), fill, opacity, transform }]);
  return [
    ...set(
      'crowd',
      cells(grid).filter((cell) => !banded.has(key(cell))),
      'ink',
      mass
    ),
    ...set('crowd-zone', zone.slice(zoneStart), 'ink', mass),
    ...set('crowd-technoparks', technoparks.slice(parkStart), 'ink', mass),
    ...set('technoparks-was', technoparks.slice(0, parkEnd), 'ink', leaving),
    ...set('technoparks', technoparks.slice(parkEnd, parkStart), 'signal', leaving),
    ...set('zone', zone.slice(0, zoneStart), 'signal', leaving)
  ];
}

/** Contours of the crowd and of what has been told of the bands. */
function edges(
  { grid, technoparks, zone }: Stage,
  t: number,
  { x, y, pitch }: Seat,
  { parkStart, zoneStart }: Told,
  leaving: number
): Shape[] {
  const edge = (id: string, points: readonly Point[], line: Line): Shape => ({
    id,
    d: traced(points, x, y, pitch),
    line,
    opacity: leaving
  });
  const drawn = Math.ceil(grid.count * span(t, 0.84, 0.99));
  const banded = (id: string, of: Band, count: number, line: Line): Shape[] =>
    count === 0 ? [] : [edge(id, bandOutline(grid, of.column, count), line)];
  return [
    ...(drawn === 0 ? [] : [edge('crowd-outline', rowsOutline(grid, drawn), 'detail')]),
    ...banded('technoparks-outline', technoparks, parkStart, t < 2.4 ? 'signal' : 'outline'),
    ...banded('zone-outline', zone, zoneStart, 'signal')
  ];
}
