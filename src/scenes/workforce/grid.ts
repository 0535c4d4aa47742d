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

/** A band of whole rows from `row` on, as the number that says where a band begins: columns count from 0 up. */
export const fromRow = (row: number): number => -1 - row;

/** How deep `count` cells reach in each column when they fill the columns from `column` on, each from the top. */
export function depths(grid: Grid, column: number, count: number): number[] {
  const found: number[] = [];
  let left = count;
  for (let c = column; c < grid.columns && left > 0; c++) {
    found.push(Math.min(left, depth(grid, c)));
    left -= depth(grid, c);
  }
  return found;
}

/** `count` cells of a band: column by column from `from` on, each from the top, or row by row. */
export const band = (grid: Grid, from: number, count: number): Cell[] =>
  from < 0
    ? cells({ ...grid, count }).map(([c, r]): Cell => [c, r + fromRow(from)])
    : depths(grid, from, count).flatMap((deep, i) =>
        Array.from({ length: deep }, (_, r): Cell => [from + i, r])
      );

/** Outline of the first `count` cells of a band, in cells. */
export const bandOutline = (grid: Grid, from: number, count: number): Point[] =>
  from < 0
    ? rowsOutline(grid, count).map(([x, y]): Point => [x, y + fromRow(from)])
    : outline(from, depths(grid, from, count));

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

/** Outline of columns from `first` on that hang from the top, each as deep as told; in cells. */
function outline(first: number, deep: readonly number[]): Point[] {
  const last = first + deep.length;
  const below = deep
    .flatMap((d, i): Point[] =>
      d === deep[i + 1]
        ? []
        : [
            [first + i + 1, d],
            ...(i + 1 < deep.length ? [[first + i + 1, deep[i + 1]!] as const] : [])
          ]
    )
    .reverse();
  return [[first, 0], [last, 0], ...below, [first, deep[0] ?? 0]];
}

/** Outline of the first `count` cells of a grid, row by row; in cells. */
export function rowsOutline({ columns }: Grid, count: number): Point[] {
  const [full, rest] = [Math.floor(count / columns), count % columns];
  const width = full > 0 ? columns : rest;
  return rest === 0 || full === 0
    ? [
        [0, 0],
        [width, 0],
        [width, full + Math.sign(rest)],
        [0, full + Math.sign(rest)]
      ]
    : [
        [0, 0],
        [columns, 0],
        [columns, full],
        [rest, full],
        [rest, full + 1],
        [0, full + 1]
      ];
}

/** Points in cells as a closed path in frame px. */
export const traced = (points: readonly Point[], x: number, y: number, pitch: number): string =>
  polyline(
    points.map(([u, v]) => [x + u * pitch, y + v * pitch]),
    true
  );
