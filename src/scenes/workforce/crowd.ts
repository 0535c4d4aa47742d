/** Steps `crowd`, `technoparks`, `zone`: one dot for a thousand people, and two bands of them. */
import { clamp, span, type Point } from '#drawing/geometry.ts';
import type { Line, Shape } from '#drawing/shape.ts';
import type { WorkforceData } from './data.ts';
import { cells, dots, outline, placed, traced, type Cell } from './grid.ts';
import { crowdTone, pitchAt } from './one.ts';
import { bandLabels, dimensions, heroLabels, marks, notes } from './crowd-text.ts';
import type { Part } from './part.ts';
import type { Band, Stage } from './stage.ts';
import { at } from './steps.ts';

/** How far the crowd steps back when a band is the subject. */
const DIM = 0.38;

/** Where the crowd's cells are on screen: corner and pitch, px. */
interface Seat {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
}

/** A camera on the crowd: the point at `from` is shown at `to`, everything about it `zoom` times larger. */
export interface Camera {
  readonly from: Point;
  readonly to: Point;
  readonly zoom: number;
}

function seat(stage: Stage, t: number, camera: Camera): Seat {
  const { grid, cell, heart, field } = stage;
  if (t < at.crowd) {
    // The dot's centre lies off the person by the same vector at every zoom.
    const pitch = (grid.pitch * pitchAt(stage, t)) / stage.far;
    const [x, y] = [field.x, field.y].map((n, i) => heart[i as 0 | 1] + n * pitchAt(stage, t)) as [
      number,
      number
    ];
    return { x: x - (cell[0] + 0.5) * pitch, y: y - (cell[1] + 0.5) * pitch, pitch };
  }
  const { from, to, zoom } = camera;
  return {
    x: to[0] + (grid.x - from[0]) * zoom,
    y: to[1] + (grid.y - from[1]) * zoom,
    pitch: grid.pitch * zoom
  };
}

/** The crowd with its bands; `camera` takes it away towards the students. */
export function crowd(
  data: WorkforceData,
  stage: Stage,
  t: number,
  focus: string | null,
  camera: Camera
): Part {
  const leaving = 1 - span(t, 3.2, 3.66);
  if (leaving === 0) return {};
  return {
    shapes: shapes(stage, t, seat(stage, t, camera), leaving),
    dimensions: dimensions(data, stage, t),
    labels: [
      ...heroLabels(data, stage, t),
      ...bandLabels(data, stage, t, focus),
      ...notes(data, stage, t)
    ],
    marks: marks(data, stage, t)
  };
}

function shapes(stage: Stage, t: number, { x, y, pitch }: Seat, leaving: number): Shape[] {
  const { grid, technoparks, zone } = stage;
  const transform = placed(x, y, pitch);
  const key = ([c, r]: Cell) => r * grid.columns + c;
  const banded = new Set([...technoparks.cells, ...zone.cells].map(key));
  const tone = t < at.crowd ? crowdTone(stage, t) : 1;
  const dim = 1 - (1 - DIM) * span(t, 1.1, 1.5);
  const set = (
    id: string,
    of: readonly Cell[],
    fill: 'ink' | 'signal',
    opacity: number
  ): Shape[] => (of.length === 0 ? [] : [{ id, d: dots(of), fill, opacity, transform }]);
  // A band changes colour dot by dot, down its columns.
  const told = (band: Band, from: number, to: number) =>
    Math.round(band.cells.length * clamp((t - from) / (to - from)));
  const parkStart = told(technoparks, 1.35, 1.85);
  const parkEnd = told(technoparks, 2.15, 2.6);
  const zoneStart = told(zone, 2.4, 2.85);
  const edge = (id: string, of: readonly Cell[], pen: Line): Shape[] =>
    of.length === 0
      ? []
      : [{ id, d: traced(outline(of), x, y, pitch), line: pen, opacity: leaving }];
  const parkSignal = t < 2.4;
  return [
    ...set(
      'crowd',
      cells(grid).filter((cell) => !banded.has(key(cell))),
      'ink',
      tone * dim * leaving
    ),
    ...set('crowd-zone', zone.cells.slice(zoneStart), 'ink', tone * dim * leaving),
    ...set('crowd-technoparks', technoparks.cells.slice(parkStart), 'ink', tone * dim * leaving),
    ...set('technoparks-was', technoparks.cells.slice(0, parkEnd), 'ink', leaving),
    ...set('technoparks', technoparks.cells.slice(parkEnd, parkStart), 'signal', leaving),
    ...set('zone', zone.cells.slice(0, zoneStart), 'signal', leaving),
    ...edge(
      'crowd-outline',
      cells(grid).slice(0, Math.ceil(grid.count * span(t, 0.84, 0.99))),
      'detail'
    ),
    ...edge(
      'technoparks-outline',
      technoparks.cells.slice(0, parkStart),
      parkSignal ? 'signal' : 'outline'
    ),
    ...edge('zone-outline', zone.cells.slice(0, zoneStart), 'signal')
  ];
}
