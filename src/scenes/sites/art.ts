/**
 * Line art of the two works: sawtooth shop and slab of clean floors; schematic, build-side only.
 * Long because a drawing is a list of its lines.
 */
import { circle, polyline, rectangle, segment, type Point } from '#drawing/geometry.ts';
import { street } from './street.ts';
import { WORKS } from './works.ts';

const path = (d: string, classes: string): string => `<path d="${d}" class="${classes}"/>`;
const repeat = <T>(n: number, each: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => each(i));
const all = (n: number, each: (i: number) => string): string => repeat(n, each).join('');

/** Heights of the sawtooth shop: wall, roof teeth, gallery floor. */
const [WALL, TOOTH, FLOOR] = [151, 59, 69] as const;
const BAY = WORKS[0].width / 8;

/** Roof line of four bays that begin at `from`. */
const roof = (from: number): Point[] =>
  repeat(4, (i): Point[] => [
    [from + i * BAY, -WALL],
    [from + i * BAY + BAY * 0.18, -WALL - TOOTH],
    [from + (i + 1) * BAY, -WALL]
  ]).flat();

/** A saloon of the old shop, parked at x. */
function saloon(x: number): string {
  const body: readonly Point[] = [
    [0, 0],
    [0, -9],
    [4, -14],
    [26, -17],
    [38, -29],
    [70, -29],
    [82, -17],
    [106, -14],
    [108, -6],
    [108, 0]
  ];
  const at = ([a, b]: Point): Point => [x + a, b - 8];
  return (
    path(polyline(body.map(at), true), 'ln-outline fl-sheet') +
    path(
      polyline(
        (
          [
            [31, -17],
            [41, -26],
            [54, -26],
            [54, -17]
          ] as const
        ).map(at),
        true
      ) +
        polyline(
          (
            [
              [58, -17],
              [58, -26],
              [69, -26],
              [77, -17]
            ] as const
          ).map(at),
          true
        ),
      'ln-texture'
    ) +
    path(circle(x + 24, -8, 8) + circle(x + 84, -8, 8), 'ln-outline fl-sheet') +
    path(circle(x + 24, -8, 3) + circle(x + 84, -8, 3), 'ln-texture')
  );
}

function sawtoothOld(): string {
  const left = -4 * BAY;
  const sash = (i: number): string => {
    const [x, y] = [left + i * BAY + BAY * 0.14, -WALL + 33];
    return rectangle(x, y, BAY * 0.72, 72);
  };
  const bars = (i: number): string => {
    const [x, y] = [left + i * BAY + BAY * 0.14, -WALL + 33];
    return (
      all(5, (q) => segment(x + (q + 1) * BAY * 0.12, y, x + (q + 1) * BAY * 0.12, y + 72)) +
      all(3, (q) => segment(x, y + (q + 1) * 18, x + BAY * 0.72, y + (q + 1) * 18))
    );
  };
  return (
    path(
      polyline([
        [left + BAY * 0.6, -WALL - 38],
        [left + BAY * 0.64, -WALL - 154],
        [left + BAY * 0.8, -WALL - 154],
        [left + BAY * 0.84, -WALL - 43]
      ]),
      'ln-outline fl-paper'
    ) +
    path(segment(left + BAY * 0.63, -WALL - 138, left + BAY * 0.81, -WALL - 138), 'ln-texture') +
    path(polyline([[left, 0], ...roof(left), [0, -WALL], [0, 0]], true), 'fl-paper') +
    path(
      all(5, (q) => segment(left, -8 - q * 8, 0, -8 - q * 8)),
      'ln-datum-fine'
    ) +
    path(all(4, sash), 'ln-detail fl-sheet') +
    path(
      all(4, bars) + all(4, (i) => segment(left + i * BAY, -WALL, left + i * BAY, 0)),
      'ln-texture'
    ) +
    path(
      all(4, (i) =>
        segment(left + i * BAY + BAY * 0.18, -WALL - TOOTH, left + i * BAY + BAY * 0.18, -WALL)
      ),
      'ln-detail'
    ) +
    path(
      all(4, (i) =>
        all(3, (q) => {
          const x = left + i * BAY + BAY * 0.045 * (q + 1);
          return segment(x, -WALL - TOOTH * 0.25 * (q + 1), x, -WALL);
        })
      ),
      'ln-texture'
    ) +
    path(polyline([[left, 0], ...roof(left)]), 'ln-contour') +
    saloon(left + 38)
  );
}

function sawtoothNew(): string {
  const bay = (i: number): string => {
    const a = i * BAY;
    const box = (x: number, y: number, w: number, h: number): string =>
      rectangle(a + BAY * x, y - h, BAY * w, h);
    return (
      path(
        box(0.1, -FLOOR, 0.34, 51) +
          box(0.54, -FLOOR, 0.36, 36) +
          box(0.12, -3, 0.3, 41) +
          box(0.56, -3, 0.34, 31),
        'ln-signal fl-sheet'
      ) +
      path(circle(a + BAY * 0.72, -FLOOR - 18, 9) + circle(a + BAY * 0.27, -23, 10), 'ln-signal') +
      path(
        segment(a + BAY * 0.1, -FLOOR - 33, a + BAY * 0.44, -FLOOR - 33) +
          segment(a + BAY * 0.56, -18, a + BAY * 0.9, -18) +
          segment(a + BAY * 0.06, -FLOOR - 64, a + BAY * 0.94, -FLOOR - 64) +
          segment(a + BAY * 0.27, -FLOOR - 64, a + BAY * 0.27, -FLOOR - 51),
        'ln-signal-fine'
      )
    );
  };
  return (
    path(polyline([[0, 0], ...roof(0), [4 * BAY, 0]], true), 'fl-sheet') +
    path(
      all(4, (i) => segment(i * BAY, -WALL, i * BAY, 0)) +
        all(4, (i) => segment(i * BAY + BAY * 0.18, -WALL - TOOTH, i * BAY + BAY * 0.18, -WALL)),
      'ln-detail'
    ) +
    path(segment(0, -WALL, 4 * BAY, -WALL), 'ln-texture') +
    path(
      segment(3, -FLOOR, 4 * BAY - 4, -FLOOR) + segment(3, -3, 4 * BAY - 4, -3),
      'ln-signal-heavy'
    ) +
    all(4, bay) +
    path(polyline([...roof(0), [4 * BAY, 0]]), 'ln-contour')
  );
}

/** Storey height, plinth, height of the slab, half its width. */
const [STOREY, PLINTH] = [41.5, 22] as const;
const SLAB = 5 * STOREY + PLINTH;
const HALF = WORKS[1].width / 2;

function slabOld(): string {
  const band = (i: number): number => -PLINTH - (i + 1) * STOREY + 10;
  return (
    path(rectangle(-HALF, -SLAB, HALF, SLAB), 'fl-paper') +
    path(
      all(5, (i) => rectangle(-HALF + 10, band(i), HALF - 10, 21)) +
        segment(-HALF, -PLINTH, 0, -PLINTH),
      'ln-detail fl-sheet'
    ) +
    path(
      all(5, (i) =>
        all(12, (q) =>
          segment(-HALF + 10 + (q + 1) * 16, band(i), -HALF + 10 + (q + 1) * 16, band(i) + 21)
        )
      ) + all(6, (q) => segment(-HALF + 24 + q * 32, -PLINTH, -HALF + 24 + q * 32, 0)),
      'ln-texture'
    ) +
    path(
      polyline([
        [-HALF, 0],
        [-HALF, -SLAB],
        [0, -SLAB]
      ]),
      'ln-contour'
    )
  );
}

function slabNew(): string {
  const hall = (i: number): string => {
    const y = -PLINTH - i * STOREY;
    const tool = (HALF - 30) / 5;
    return (
      path(rectangle(5, y - STOREY * 2 + 3, HALF - 10, 12), 'ln-signal fl-sheet') +
      path(
        all(11, (q) => {
          const x = 14 + q * 17;
          const top = y - STOREY * 2;
          return (
            segment(x, top + 3, x, top + 15) +
            segment(x + 7, top + 17, x + 7, top + 34) +
            polyline([
              [x + 4, top + 29],
              [x + 7, top + 35],
              [x + 10, top + 29]
            ])
          );
        }),
        'ln-signal-fine'
      ) +
      path(
        all(5, (q) => rectangle(17 + q * tool, y - 32, tool - 17, 32)),
        'ln-signal fl-sheet'
      ) +
      path(
        all(2, (q) => circle(17 + (2 * q + 1) * tool + (tool - 17) / 2, y - 16, 8.5)),
        'ln-signal'
      ) +
      path(
        all(3, (q) => segment(21 + 2 * q * tool, y - 21, 2 * q * tool + tool - 4, y - 21)),
        'ln-signal-fine'
      )
    );
  };
  const tank = (q: number): number => 30 + (q * (HALF - 37)) / 6;
  return (
    path(rectangle(0, -SLAB, HALF, SLAB), 'fl-sheet') +
    // A clean hall takes two storeys: plenum above, tools below.
    path(
      all(6, (i) =>
        [2, 4].includes(i) ? '' : segment(0, -PLINTH - i * STOREY, HALF, -PLINTH - i * STOREY)
      ),
      'ln-outline'
    ) +
    hall(1) +
    hall(3) +
    path(
      all(
        6,
        (q) => circle(tank(q), -PLINTH - 18, 12) + segment(tank(q), -PLINTH - 6, tank(q), -PLINTH)
      ),
      'ln-signal'
    ) +
    path(
      all(6, (q) => segment(tank(q) - 12, -PLINTH - 18, tank(q) + 12, -PLINTH - 18)),
      'ln-signal-fine'
    ) +
    path(
      rectangle(HALF * 0.06, -SLAB - 37, HALF * 0.26, 37) +
        rectangle(HALF * 0.4, -SLAB - 27, HALF * 0.36, 27) +
        rectangle(HALF * 0.84, -SLAB - 48, HALF * 0.09, 48),
      'ln-signal fl-sheet'
    ) +
    path(circle(HALF * 0.19, -SLAB - 18, 12), 'ln-signal') +
    path(segment(HALF * 0.4, -SLAB - 13, HALF * 0.76, -SLAB - 13), 'ln-signal-fine') +
    path(
      polyline([
        [0, -SLAB],
        [HALF, -SLAB],
        [HALF, 0]
      ]),
      'ln-contour'
    )
  );
}

/** Symbols of the scene: halves of each work, drawn about the axis at ground level. */
export const art: Readonly<Record<string, string>> = {
  'sawtooth-old': sawtoothOld(),
  'sawtooth-new': sawtoothNew(),
  'slab-old': slabOld(),
  'slab-new': slabNew(),
  ...street
};
