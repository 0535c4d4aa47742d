/** Line art of the packaged chip: board, substrate, die, lid. */
import type { Point } from '#drawing/geometry.ts';
import { iso, MAJOR, MINOR } from '../iso.ts';
import { all, box, disc, line3, path, ring, type Point3 } from './kit.ts';

/** Side of the package, pads along it. */
const [S, N] = [240, 12] as const;
const pad = (i: number): number => ((i + 0.5) * S) / N;
const [a, b] = [(4.6 * MAJOR).toFixed(1), (4.6 * MINOR).toFixed(1)];
const oval = `a${a},${b} 0 1 0 ${(9.2 * MAJOR).toFixed(1)},0a${a},${b} 0 1 0-${(9.2 * MAJOR).toFixed(1)},0`;

/** A row of pads, drawn by steps so that all rows are the same text. */
const row = (j: number): string => {
  const [x, y] = iso(pad(0), pad(j));
  return `M${(x - 4.6 * MAJOR).toFixed(1)},${y.toFixed(1)}${all(N, () => `${oval}m17.3,10`)}`;
};
const wire = (...points: readonly Point[]): string =>
  line3(points.map(([x, y]): Point3 => [x, y, 0]));

const board =
  box(-46, -46, S + 92, S + 92, -8, 0, 'ln-contour fl-sheet', 'ln-outline fl-paper') +
  path('ln-texture fl-sheet', all(N, row)) +
  path(
    'ln-texture',
    all(N, (i) => {
      const [c, off] = [pad(i), (i - 5.5) * 3];
      return (
        wire([S + 2, c], [S + 20, c], [S + 46, c + off]) +
        wire([c, S + 2], [c, S + 20], [c + off, S + 46]) +
        wire([-2, c], [-46, c]) +
        wire([c, -2], [c, -46])
      );
    })
  );

const finger = (c: number, from: number): string =>
  line3([
    [c, from, 10],
    [c, from + 16, 10]
  ]) +
  line3([
    [from, c, 10],
    [from + 16, c, 10]
  ]);

const substrate =
  path(
    'ln-detail fl-sheet',
    all(N, (i) => ring(...iso(pad(i), pad(N - 1), -5), 5) + ring(...iso(pad(N - 1), pad(i), -5), 5))
  ) +
  box(0, 0, S, S, 0, 10, 'ln-contour fl-sheet', 'ln-outline fl-paper') +
  path(
    'ln-detail',
    all(24, (i) => finger(44 + (i * (S - 88)) / 23, 20) + finger(44 + (i * (S - 88)) / 23, S - 36))
  ) +
  path(
    'ln-detail fl-tint',
    line3(
      [
        [64, 64, 10],
        [S - 64, 64, 10],
        [S - 64, S - 64, 10],
        [64, S - 64, 10]
      ],
      true
    )
  );

const block = (x: number, y: number, w: number, d: number, z = 8): string =>
  line3(
    [
      [x, y, z],
      [x + w, y, z],
      [x + w, y + d, z],
      [x, y + d, z]
    ],
    true
  );

const die =
  box(60, 60, S - 120, S - 120, 0, 8, 'ln-signal fl-sheet', 'ln-signal') +
  path(
    'ln-signal-fine',
    all(16, (i) => {
      const c = 67 + i * 6.9;
      return (
        block(c, 63, 4, 4) + block(c, S - 67, 4, 4) + block(63, c, 4, 4) + block(S - 67, c, 4, 4)
      );
    }),
    block(74, 74, 44, 34),
    block(122, 74, 44, 16),
    block(122, 94, 20, 14),
    block(146, 94, 20, 34),
    block(74, 112, 30, 54),
    block(108, 112, 34, 24),
    block(108, 140, 34, 26),
    block(146, 132, 20, 34),
    all(7, (i) =>
      line3([
        [79.5 + i * 5.5, 74, 8],
        [79.5 + i * 5.5, 108, 8]
      ])
    ),
    all(8, (i) =>
      line3([
        [74, 118 + i * 6, 8],
        [104, 118 + i * 6, 8]
      ])
    ),
    all(4, (i) =>
      line3([
        [108, 145.2 + i * 5.2, 8],
        [142, 145.2 + i * 5.2, 8]
      ])
    )
  );

const lid =
  box(8, 8, S - 16, S - 16, 0, 20, 'ln-contour fl-sheet', 'ln-outline') +
  path('ln-texture', block(22, 22, S - 44, S - 44, 20)) +
  path('ln-detail fl-paper', disc(38, S - 38, 20, 7));

export const chip = { board, substrate, die, lid } as const;
