/** The two bands of the crowd: where they begin, apart from one another, and how broad they are. */
import type { Box } from '#drawing/geometry.ts';
import { measure } from '#drawing/text.ts';
import type { WorkforceData } from './data.ts';
import { depths, fromRow, type Grid } from './grid.ts';
import type { Stage } from './stage.ts';

export interface Band {
  /** First column of its cells, or its first row as `fromRow` says it; and how many they are. */
  readonly column: number;
  readonly count: number;
  /** From its first column (row) to its true width (height), px. */
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

/** Shares of the open width at which bands of columns begin: apart, each with room for its number. */
const COLUMNS = [0.13, 0.62] as const;
/** Shares of the height for bands of rows. */
const ROWS = [0.24, 0.6] as const;

/** The technoparks and the zone. `share` is the column at a share of the open width, which begins at `left` px. */
export function bandsIn(
  data: WorkforceData,
  {
    grid,
    each,
    across,
    figure,
    stacked,
    plate,
    left,
    share
  }: Pick<Stage, 'grid' | 'each' | 'across' | 'figure' | 'stacked' | 'plate' | 'left'> & {
    share: (k: number) => number;
  }
): [technoparks: Band, zone: Band] {
  const [parked, zoned] = [Math.round(data.technoparks / each), Math.round(data.zone / each)];
  if (across) {
    const row = (k: number): number => Math.ceil(Math.max(k * grid.rows, (plate + 6) / grid.pitch));
    return [rows(grid, row(ROWS[0]), parked), rows(grid, row(ROWS[1]), zoned)];
  }
  // A number is centred on its band, so the band stands at least half a number from the edge.
  const half = measure(data.figures.technoparks, figure, 200) / 2;
  const least = Math.ceil((left + half + 6 - grid.x) / grid.pitch);
  const first = columns(grid, Math.max(least, Math.round(share(COLUMNS[0]))), parked);
  // On a narrow crowd the words over the bands, which stand side by side, hold them apart.
  const name = stacked ? 0 : measure(data.texts['in-technoparks'], 16) + 14;
  const after = (first.from + first.to) / 2 + half + 12 + name - grid.x;
  const next = (after + measure(data.figures.zone, figure, 200) / 2) / grid.pitch;
  const second = Math.max(Math.round(share(COLUMNS[1])), Math.ceil(next));
  return [first, columns(grid, second, zoned)];
}

function columns(grid: Grid, column: number, count: number): Band {
  const deep = depths(grid, column, count);
  const deepest = Math.max(1, ...deep);
  const from = grid.x + column * grid.pitch;
  return {
    column,
    count,
    from,
    to: from + (count / deepest) * grid.pitch,
    box: {
      x: from,
      y: grid.y,
      width: deep.length * grid.pitch,
      height: deepest * grid.pitch
    }
  };
}

function rows(grid: Grid, row: number, count: number): Band {
  const { columns, pitch, x } = grid;
  const from = grid.y + row * pitch;
  return {
    column: fromRow(row),
    count,
    from,
    to: from + (count / columns) * pitch,
    box: { x, y: from, width: columns * pitch, height: Math.ceil(count / columns) * pitch }
  };
}
