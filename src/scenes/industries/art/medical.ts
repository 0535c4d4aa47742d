/** Line art of the glucometer: two halves of the case, cell, board, strip, display. */
import type { Point } from '#drawing/geometry.ts';
import { all, box, disc, line3, path, pill, plate, slab } from './kit.ts';

/** Case in plan: length, width, corner. */
const [L, W, R] = [214, 118, 40] as const;

const inner = (by: number, z: number): string => plate(by, by, L - 2 * by, W - 2 * by, R - by, z);
const screws: readonly Point[] = [
  [44, 22],
  [170, 22],
  [170, 96],
  [44, 96]
];

const lower =
  path('ln-contour fl-sheet', slab(0, 0, L, W, R, 0, 20)) +
  path('ln-outline fl-paper', plate(0, 0, L, W, R, 20)) +
  path('ln-detail fl-sheet', inner(5, 20)) +
  path('ln-texture', inner(8, 14), disc(58, 59, 20, 20)) +
  path('ln-detail fl-paper', disc(58, 59, 20, 23), ...screws.map(([x, y]) => disc(x, y, 20, 5))) +
  path('ln-texture', disc(58, 59, 20, 20), ...screws.map(([x, y]) => disc(x, y, 20, 2)));

const cell =
  path('ln-outline fl-sheet', pill(58, 59, 0, 9, 20)) +
  path('ln-outline fl-paper', disc(58, 59, 9, 20)) +
  path('ln-texture', disc(58, 59, 9, 16));

const chip = (x: number, y: number, w: number, d: number, h: number): string =>
  box(x, y, w, d, 5, 5 + h, 'ln-outline fl-sheet', 'ln-detail fl-paper');

const board =
  path('ln-contour fl-sheet', slab(10, 10, L - 20, W - 20, 26, 0, 5)) +
  path('ln-outline fl-paper', plate(10, 10, L - 20, W - 20, 26, 5)) +
  path(
    'ln-texture',
    all(7, (i) =>
      line3([
        [34 + i * 3, 34, 5],
        [34 + i * 3, 50 - i * 2, 5],
        [60, 66 - i * 3, 5],
        [96, 66 - i * 3, 5]
      ])
    ),
    all(5, (i) =>
      line3([
        [134, 44 + i * 6, 5],
        [150 + i * 4, 44 + i * 6, 5],
        [150 + i * 4, 86, 5],
        [178, 86 + i * 2, 5]
      ])
    )
  ) +
  chip(30, 24, 22, 16, 5) +
  chip(150, 22, 26, 14, 4) +
  chip(96, 40, 38, 38, 6) +
  chip(62, 82, 16, 10, 4) +
  chip(84, 84, 10, 10, 4) +
  path('ln-detail fl-sheet', disc(44, 96, 5, 4), disc(170, 96, 5, 4)) +
  chip(178, 44, 20, 32, 9);

/** The strip lies level with the top of the board. */
const strip =
  box(204, 50, 88, 20, 7, 9.5, 'ln-signal fl-sheet', 'ln-signal') +
  path(
    'ln-signal-fine fl-signal',
    line3(
      [
        [276, 53, 9.6],
        [290, 53, 9.6],
        [290, 67, 9.6],
        [276, 67, 9.6]
      ],
      true
    )
  ) +
  path(
    'ln-signal-fine',
    all(3, (i) =>
      line3([
        [206, 54 + i * 6, 9.6],
        [272, 54 + i * 6, 9.6]
      ])
    )
  );

/** A neutral scale on the display: a reading would be invented. */
const display =
  path('ln-contour fl-sheet', slab(52, 22, 84, 74, 6, 0, 7)) +
  path('ln-outline fl-paper', plate(52, 22, 84, 74, 6, 7)) +
  path('ln-texture', plate(58, 28, 72, 62, 2, 7)) +
  path(
    'ln-outline',
    all(9, (i) =>
      line3([
        [66 + i * 7, 80, 7],
        [66 + i * 7, 80 - (i % 4 === 0 ? 14 : 8), 7]
      ])
    )
  ) +
  path(
    'ln-detail',
    line3(
      [
        [66, 44, 7],
        [122, 44, 7],
        [122, 50, 7],
        [66, 50, 7]
      ],
      true
    )
  );

const upper =
  path('ln-contour fl-sheet', slab(0, 0, L, W, R, 0, 16)) +
  path('ln-outline fl-sheet', plate(0, 0, L, W, R, 16)) +
  path('ln-texture', inner(6, 16)) +
  path('ln-outline fl-paper', plate(54, 26, 80, 66, 8, 16), disc(166, 59, 16, 17)) +
  path('ln-texture', disc(166, 59, 16, 12));

export const medical = { lower, cell, board, strip, display, upper } as const;
