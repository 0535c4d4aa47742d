/** Line art of the bioreactor in half view and half section: vessel, agitator, outlet. Axis upright at x = 0. */
import { hash, type Point } from '#drawing/geometry.ts';
import { all, line, oval, path, rect, ring } from './kit.ts';

/** Half width, height of the straight wall, its thickness. */
const [W, H, T] = [92, 300, 6] as const;

const n = (v: number): number => Math.round(v * 10) / 10;
/** Half of the shell, `by` inside the outer wall; side −1 is the left half. */
const shell = (side: 1 | -1, by: number, back = false): string => {
  const w = side * (W - by);
  const [top, low] = [-52 + by, H + 52 - by];
  const [shoulder, hip] = [n(-34 + by * 0.6), n(H + 34 - by * 0.6)];
  const k = n(w * 0.62);
  return back
    ? `L0,${low}C${k},${low} ${w},${hip} ${w},${H}V0C${w},${shoulder} ${k},${top} 0,${top}Z`
    : `M0,${top}C${k},${top} ${w},${shoulder} ${w},0V${H}C${w},${hip} ${k},${low} 0,${low}`;
};
const leg = (s: 1 | -1): string =>
  line(
    (
      [
        [W - 8, H - 30],
        [W + 10, H - 30],
        [W + 10, H + 96],
        [W + 18, H + 96],
        [W + 18, H + 102],
        [W - 14, H + 102],
        [W - 14, H + 96],
        [W - 4, H + 96],
        [W - 4, H - 10]
      ] as const
    ).map(([x, y]): Point => [s * x, y]),
    true
  );
const jacket = (s: 1 | -1): string =>
  `M${s * W},64h${s * 14}V${H - 6}C${s * (W + 14)},${H + 46} ${s * 58},${H + 62} ${s * 24},${H + 66}L${s * 20},${H + 51}`;
const port = (x: number, y: number): string => rect(x, y, 12, 26) + rect(x - 3, y - 4, 18, 5);
const branch = (y: number): string => rect(W + 14, y, 22, 11) + rect(W + 36, y - 4, 5, 19);

const vessel =
  path('ln-outline fl-sheet', leg(-1), leg(1)) +
  path('ln-outline fl-sheet', port(-72, -46), port(-46, -58)) +
  path('ln-contour fl-sheet', `${shell(-1, 0)}Z`, jacket(-1)) +
  path(
    'ln-texture',
    all(15, (i) =>
      line([
        [-W - 14, 76 + i * 16],
        [0, 76 + i * 16]
      ])
    )
  ) +
  path(
    'ln-detail',
    line([
      [-W - 8, 4],
      [0, 4]
    ]),
    line([
      [-W - 8, -2],
      [0, -2]
    ])
  ) +
  path(
    'ln-detail fl-sheet',
    all(7, (i) => rect(-W + 2 + i * 13, -6, 5, 14))
  ) +
  path('ln-outline fl-paper', oval(-47, 39, 11, 15)) +
  path('ln-texture', oval(-47, 39, 6.5, 10)) +
  path('ln-contour fl-paper', `${shell(1, 0)}Z`) +
  path('fl-ink', shell(1, 0) + shell(1, T, true)) +
  path('ln-contour', jacket(1)) +
  path('ln-texture', `M${W},67h11V${H - 6}`) +
  path(
    'fl-tint',
    `M0,72H${W - T}V${H}C${W - T},${n(H + 34 - T * 0.6)} ${n((W - T) * 0.62)},${H + 52 - T} 0,${H + 52 - T}Z`
  ) +
  path(
    'ln-detail',
    line([
      [0, 72],
      [W - T, 72]
    ])
  ) +
  path(
    'ln-texture',
    all(3, (i) =>
      line([
        [30 + i * 5, 78 + i * 4],
        [60 - i * 5, 78 + i * 4]
      ])
    ),
    all(32, (i) => ring(14 + hash(i, 3) * 62, 100 + hash(i, 5) * 205, 1 + hash(i, 7) * 2.4))
  ) +
  path('ln-detail fl-sheet', rect(W - T - 9, 50, 5, H - 60)) +
  path('ln-outline', oval(34, H + 22, 26, 5)) +
  path('ln-outline fl-sheet', branch(110), branch(H - 40));

const agitator =
  path(
    'ln-outline fl-sheet',
    all(3, (i) => rect(4, 117 + i * 85, 50, 6) + rect(38, 107 + i * 85, 16, 26))
  ) +
  path(
    'ln-outline fl-sheet',
    rect(-4, -58, 8, H + 74),
    rect(-13, -68, 26, 16),
    rect(-20, -74, 40, 7)
  ) +
  path('ln-outline fl-sheet', rect(-16, -100, 32, 26), rect(-8, -158, 16, 8)) +
  path('ln-contour fl-sheet', rect(-23, -150, 46, 50)) +
  path(
    'ln-texture',
    all(6, (i) =>
      line([
        [-23, -142 + i * 7],
        [23, -142 + i * 7]
      ])
    )
  );

const outlet = path(
  'ln-outline fl-sheet',
  rect(-7, H + 52, 14, 24),
  rect(-12, H + 76, 24, 6),
  line(
    [
      [-10, H + 82],
      [10, H + 98],
      [-10, H + 98],
      [10, H + 82]
    ],
    true
  ),
  rect(-6, H + 98, 12, 14)
);

export const pharma = { vessel, agitator, outlet } as const;
