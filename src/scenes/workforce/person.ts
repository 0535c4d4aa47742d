/**
 * One person, one place. Everything about person `n` follows from `n`: the cell, the place in a band,
 * the tone, how they stand. shader.ts says the same in GLSL; e2e/crowd.spec.ts reads the pixels back
 * and holds the two together.
 */
import { clamp, hash } from '#drawing/geometry.ts';
import type { Cell, Grid } from './grid.ts';

/** Half the ways a person may stand off the middle of a cell, in cells: within it whichever way they turn. */
const LOOSE = 0.36;
/** The faintest person of the mass, as a share of the darkest. */
const FAINTEST = 0.5;

/** Cell of person `n`: row by row. */
export const cellOf = (n: number, { columns }: Pick<Grid, 'columns'>): Cell => [
  n % columns,
  Math.floor(n / columns)
];

/** The person in a cell, −1 where there is none. */
export function personIn([column, row]: Cell, { columns, rows, count }: Grid): number {
  const n = row * columns + column;
  return column < 0 || row < 0 || column >= columns || row >= rows || n >= count ? -1 : n;
}

/**
 * Which one a cell is in a band that begins at column `from`, counted down its columns, or, where `from` is
 * negative, at row −1 − `from`, counted along its rows; negative before it.
 */
export function placeIn([column, row]: Cell, from: number, grid: Grid): number {
  if (from < 0) return (row + 1 + from) * grid.columns + column;
  if (column < from) return -1;
  const { columns, rows, count } = grid;
  // So many columns from the left are as deep as the grid, the others one cell less.
  const deep = count - columns * (rows - 1);
  return (column - from) * (rows - 1) + clamp(deep - from, 0, column - from) + row;
}

/** How dark person `n` is in the mass, 0…1: a grain, so that a field of one pixel each is not a flat tone. */
export const toneOf = (n: number): number => FAINTEST + (1 - FAINTEST) * hash(n, 6);

export interface Stance {
  /** Off the middle of the cell, in cells. */
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
  /** Name in the scene's art. */
  readonly art: string;
}

/** How person `n` stands, seen from near. */
export function stanceOf(n: number): Stance {
  const kind = hash(n, 1);
  const hat = kind <= 0.7 ? 'helmet' : kind > 0.87 ? 'hair' : 'cap';
  return {
    x: (hash(n, 2) - 0.5) * LOOSE,
    y: (hash(n, 3) - 0.5) * LOOSE,
    turn: Math.round((hash(n, 4) - 0.5) * 90 + (hash(n, 5) < 0.12 ? 180 : 0)),
    art: `${hat}-${['stand', 'walk', 'carry'][n % 3] ?? 'stand'}`
  };
}

/** Odd rows stand half a cell aside while the crowd is seen from near. */
export const aside = (row: number): number => (row % 2 ? 0.5 : 0);
