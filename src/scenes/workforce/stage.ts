/** Where everything of the crowd stands in a frame: the grid, the two bands, the camera's fixed point. */
import { clamp, type Box, type Point } from '#drawing/geometry.ts';
import { measure } from '#drawing/text.ts';
import type { Frame } from '#scenes/scene.ts';
import type { WorkforceData } from './data.ts';
import { band, DOT_RADIUS, fit, type Cell, type Grid } from './grid.ts';
import { field, type Field } from './thousand.ts';

export interface Band {
  readonly cells: readonly Cell[];
  /** From the first column to the true width of the band, px. */
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

export interface Stage {
  readonly frame: Frame;
  readonly grid: Grid;
  /** The box of the whole grid, px. */
  readonly box: Box;
  readonly technoparks: Band;
  readonly zone: Band;
  /** Height of the dimension line over the crowd, px. */
  readonly line: number;
  /** Size of «> 755 000», px. */
  readonly hero: number;
  /** Size of the numbers of the bands, px. */
  readonly figure: number;
  /** Names of the bands stand over their numbers, not beside them. */
  readonly stacked: boolean;
  readonly field: Field;
  /** Where the one person stands at every zoom, px. */
  readonly heart: Point;
  /** Cell of the dot that person belongs to. */
  readonly cell: Cell;
  /** Pitch of people when one person fills the sheet, and when a thousand make a dot, px. */
  readonly near: number;
  readonly far: number;
}

/** Shares of the columns at which the bands begin: apart, each with room for its number. */
const TECHNOPARKS = 0.13;
const ZONE = 0.62;

/** The stage for a frame; the same for the same data and frame. */
export function stage(data: WorkforceData, frame: Frame): Stage {
  const { width, height } = frame;
  const wide = frame.kind === 'wide';
  const stacked = width < 800;
  const hero = wide
    ? width < 800 || height < 600
      ? 46
      : 64
    : width > 600
      ? 52
      : width < 340
        ? 28
        : 34;
  const figure = wide ? (width < 800 ? 34 : height < 600 ? 36 : 44) : width > 600 ? 38 : 24;
  const line = Math.max(10 + 0.74 * hero, stacked ? 0.74 * figure + 30 : 0) + 10;
  const margin = wide ? 60 : 36;
  const dotted = (people: number) => Math.round(people / data.dot);
  const [all, parks, special] = [data.people, data.technoparks, data.zone].map(dotted) as [
    number,
    number,
    number
  ];
  const top = line + (wide ? 14 : 10);
  const room = {
    x: margin,
    y: top,
    width: width - margin - 12,
    height: height - top - (wide ? 36 : 26)
  };
  const loose = fit(all, room, [parks, special]);
  // What height the rows leave free is shared between head and foot.
  const drop = (room.height - loose.rows * loose.pitch) / 2;
  const grid = { ...loose, y: loose.y + drop };
  const box = {
    x: grid.x,
    y: grid.y,
    width: grid.columns * grid.pitch,
    height: grid.rows * grid.pitch
  };
  // A number is centred on its band, so the band stands at least half a number from the edge.
  const half = measure(data.figures.technoparks, figure, 200) / 2;
  const least = Math.ceil((half + 6 - grid.x) / grid.pitch);
  const technoparks = placedBand(
    grid,
    Math.max(least, Math.round(grid.columns * TECHNOPARKS)),
    parks
  );
  const zone = placedBand(grid, Math.round(grid.columns * ZONE), special);
  const people = field(data.dot);
  const far = (DOT_RADIUS * grid.pitch) / people.radius;
  const cell: Cell = [Math.round(grid.columns * 0.44), Math.round(grid.rows * 0.52)];
  return {
    frame,
    grid,
    box,
    technoparks,
    zone,
    line: line + drop,
    hero,
    figure,
    stacked,
    field: people,
    heart: [
      grid.x + (cell[0] + 0.5) * grid.pitch - people.x * far,
      grid.y + (cell[1] + 0.5) * grid.pitch - people.y * far
    ],
    cell,
    near: clamp(Math.sqrt((width * height) / 85), 52, 100),
    far
  };
}

function placedBand(grid: Grid, column: number, count: number): Band {
  const cells = band(grid, column, count);
  const from = grid.x + column * grid.pitch;
  const last = cells.reduce((most, [c]) => Math.max(most, c), column);
  const deepest = cells.reduce((most, [, r]) => Math.max(most, r + 1), 1);
  return {
    cells,
    from,
    to: from + (count / deepest) * grid.pitch,
    box: {
      x: from,
      y: grid.y,
      width: (last + 1 - column) * grid.pitch,
      height: deepest * grid.pitch
    }
  };
}
