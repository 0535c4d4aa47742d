/** Dots in rank and file: the best grid for a frame, its cells, its outline, its path. */
import { polyline, type Box, type Point } from '#drawing/geometry.ts';

/** Radius of a dot, in cells. */
export const DOT_RADIUS = 0.3;
/** Paths of dots are written in hundredths of a cell, so they stay short and never change. */
const UNIT = 100;

/** `count` cells in rows of `columns`, the last row perhaps ragged; x, y is the top left corner, px. */
export interface Grid {
  readonly count: number;
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
  readonly x: number;
  readonly y: number;
}

export type Cell = readonly [column: number, row: number];

/**
 * The grid of `count` square cells that fills `box` (px) best, centred across it, at its top.
 * `whole` are parts of the count that should make whole columns: a fit up to a tenth worse is
 * taken for the first of them, a twentieth for each other.
 */
export function fit(count: number, box: Box, whole: readonly number[] = []): Grid {
  let best = { columns: count, rows: 1, pitch: 0, score: 0 };
  for (let rows = 1; rows <= count; rows++) {
    const columns = Math.ceil(count / rows);
    // Rows that would stay empty belong to another candidate.
    if (Math.ceil(count / columns) !== rows) continue;
    const pitch = Math.min(box.width / columns, box.height / rows);
    const bonus = whole.reduce((sum, n, i) => sum + (n % rows === 0 ? (i ? 0.05 : 0.1) : 0), 1);
    if (pitch * bonus > best.score) best = { columns, rows, pitch, score: pitch * bonus };
  }
  const { columns, rows, pitch } = best;
  return { count, columns, rows, pitch, x: box.x + (box.width - columns * pitch) / 2, y: box.y };
}

/** Cells in column `column`: one fewer where the last row has run out. */
const depth = (grid: Grid, column: number): number =>
  column < grid.count - grid.columns * (grid.rows - 1) ? grid.rows : grid.rows - 1;

/** `count` cells taken column by column from `column` on, each from the top. */
export function band(grid: Grid, column: number, count: number): Cell[] {
  const cells: Cell[] = [];
  for (let c = column; c < grid.columns && cells.length < count; c++)
    for (let r = 0; r < depth(grid, c) && cells.length < count; r++) cells.push([c, r]);
  return cells;
}

/** Every cell of the grid, row by row. */
export const cells = (grid: Grid): Cell[] =>
  Array.from({ length: grid.count }, (_, i) => [i % grid.columns, Math.floor(i / grid.columns)]);

/** One path of a dot in each cell, in hundredths of a cell: to be placed by `placed`. */
export function dots(of: readonly Cell[]): string {
  const r = DOT_RADIUS * UNIT;
  return of
    .map(
      ([c, row]) =>
        `M${c * UNIT + UNIT / 2 - r},${row * UNIT + UNIT / 2}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`
    )
    .join('');
}

/** Transform of a `dots` path: corner at (x, y) px, cells of `width` × `height` px. */
export const placed = (x: number, y: number, width: number, height = width): string =>
  `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(width / UNIT).toPrecision(5)} ${(height / UNIT).toPrecision(5)})`;

/** Outline of cells that fill their columns from the top, ragged where they are; in cells. */
export function outline(of: readonly Cell[]): Point[] {
  const depths = new Map<number, number>();
  for (const [c, r] of of) depths.set(c, Math.max(depths.get(c) ?? 0, r + 1));
  const columns = [...depths.keys()].sort((a, b) => a - b);
  const [first, last] = [columns[0] ?? 0, (columns.at(-1) ?? 0) + 1];
  const below = columns.reverse().flatMap((c): Point[] => [
    [c + 1, depths.get(c) ?? 0],
    [c, depths.get(c) ?? 0]
  ]);
  return [[first, 0], [last, 0], ...below];
}

/** Points in cells as a closed path in frame px. */
export const traced = (points: readonly Point[], x: number, y: number, pitch: number): string =>
  polyline(
    points.map(([u, v]) => [x + u * pitch, y + v * pitch]),
    true
  );
