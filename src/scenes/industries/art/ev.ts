/** Line art of the electric car: wheel, platform, battery tray, body. Long because a drawing is a list of its lines. */
import type { Point } from '#drawing/geometry.ts';
import { iso } from '../iso.ts';
import {
  all,
  barrel,
  box,
  disc,
  line,
  line3,
  path,
  plate,
  slab,
  wheelFace,
  type Point3
} from './kit.ts';

/** A wheel; the origin is the middle of its near face. */
const wheel =
  path('ln-contour fl-sheet', barrel(0, -24, 0, 0, 31), wheelFace(0, 0, 0, 31)) +
  path('ln-outline fl-paper', wheelFace(0, 0, 0, 21)) +
  path('ln-detail fl-sheet', wheelFace(0, 0, 0, 6)) +
  path(
    'ln-outline',
    all(5, (i) => {
      const [c, s] = [Math.cos(i * 1.2566 + 0.3), Math.sin(i * 1.2566 + 0.3)];
      return line3([
        [7 * c, 0, 7 * s],
        [20 * c, 0, 20 * s]
      ]);
    })
  );

const axle = (x: number): string => barrel(x, 20, 152, 0, 5);

const platform =
  box(40, 34, 76, 104, -8, 6) +
  box(318, 34, 78, 104, -8, 6) +
  path('ln-detail fl-sheet', axle(78), axle(356)) +
  box(20, 36, 396, 12, -2, 10) +
  box(330, 58, 52, 40, 6, 30) +
  path('ln-outline fl-sheet', barrel(356, 96, 138, 20, 24), wheelFace(356, 138, 20, 24)) +
  path('ln-detail fl-paper', wheelFace(356, 138, 20, 15)) +
  path('ln-detail fl-sheet', wheelFace(356, 138, 20, 5)) +
  box(116, 48, 202, 76, -2, 4, 'ln-outline fl-paper', 'ln-detail') +
  path(
    'ln-texture',
    all(5, (i) =>
      line3([
        [149.7 + i * 33.7, 48, 4],
        [149.7 + i * 33.7, 124, 4]
      ])
    )
  ) +
  box(20, 124, 396, 12, -2, 10) +
  box(52, 56, 44, 58, 6, 22) +
  path(
    'ln-texture',
    all(2, (i) =>
      line3([
        [60, 64 + i * 10, 22],
        [88, 64 + i * 10, 22]
      ])
    )
  );

/** Tray of the battery; its modules are counted, so the layout draws them. */
const tray =
  path('ln-signal fl-sheet', slab(108, 40, 218, 92, 12, -10, 0)) +
  path('ln-detail fl-paper', plate(108, 40, 218, 92, 12, 0));

/** Width of the body at the belt: far and near side. */
const [FAR, NEAR] = [6, 166] as const;
/** Side profile of the shell from tail to nose: along the car, up. */
const profile: readonly Point[] = [
  [6, 54],
  [8, 76],
  [16, 88],
  [38, 110],
  [66, 127],
  [112, 134],
  [190, 134],
  [234, 127],
  [294, 95],
  [312, 92],
  [372, 86],
  [404, 77],
  [418, 64],
  [424, 44],
  [424, 16]
];
/** The cabin leans inwards above the belt. */
const inset = (z: number): number => (z > 86 ? (z - 86) * 0.46 : 0);
const near = ([x, z]: Point): Point => iso(x, NEAR - inset(z), z);
const far = ([x, z]: Point): Point => iso(x, FAR + inset(z), z);
const arch = (cx: number): Point[] =>
  Array.from({ length: 9 }, (_, i) => {
    const a = (i / 8) * Math.PI;
    return [cx + 37 * Math.cos(a), 8 + 36 * Math.sin(a)];
  });
/** The strip of skin between two points of the profile, always wound one way so that strips never cancel. */
function strip(i: number): string {
  const [a, b] = [profile[i]!, profile[i + 1]!];
  const points = [near(a), near(b), far(b), far(a)];
  const area = points.reduce((sum, [x, y], j) => {
    const [u, v] = points[(j + 1) % 4]!;
    return sum + x * v - u * y;
  }, 0);
  return line(area < 0 ? points.reverse() : points, true);
}
const across = (x: number, half: number, z: number): Point3[] => [
  [x, FAR + half, z],
  [x, NEAR - half, z]
];
const lamp = (side: 1 | -1): string => {
  const y = (by: number): number => (side === 1 ? FAR + by : NEAR - by);
  return line3(
    [
      [420, y(8), 59],
      [421, y(46), 55],
      [422, y(46), 49],
      [422, y(8), 51]
    ],
    true
  );
};
const bottom: readonly Point[] = [[420, 8], ...arch(356), [118, 8], ...arch(78), [12, 10], [6, 30]];

const body =
  path('fl-sheet', all(profile.length - 1, strip)) +
  path('ln-contour', line(profile.slice(2, 14).map(far))) +
  path('ln-contour fl-sheet', line([...profile, ...bottom].map(near), true)) +
  path(
    'ln-contour fl-sheet',
    line3(
      [
        [424, NEAR, 16],
        [424, NEAR, 44],
        [418, NEAR, 64],
        [418, FAR, 64],
        [424, FAR, 44],
        [424, FAR, 16]
      ],
      true
    )
  ) +
  path(
    'ln-detail fl-paper',
    lamp(1),
    lamp(-1),
    line3(
      [
        [424, FAR + 26, 38],
        [424, NEAR - 26, 38],
        [424, NEAR - 34, 20],
        [424, FAR + 34, 20]
      ],
      true
    ),
    // Windscreen.
    line3(
      [
        [240, NEAR - inset(124) - 7, 124],
        [289, NEAR - inset(97) - 9, 97.6],
        [289, FAR + inset(97) + 9, 97.6],
        [240, FAR + inset(124) + 7, 124]
      ],
      true
    ),
    // Side windows.
    ...(
      [
        [
          [40, 92],
          [62, 112],
          [84, 123],
          [146, 127],
          [146, 92]
        ],
        [
          [154, 92],
          [154, 127],
          [194, 127],
          [230, 121],
          [280, 92]
        ],
        [
          [304, 74],
          [322, 74],
          [322, 64],
          [304, 64]
        ]
      ] as const
    ).map((window) => line(window.map(near), true))
  ) +
  path(
    'ln-detail',
    ...[3, 4, 7, 8, 12].map((i) => line([near(profile[i]!), far(profile[i]!)])),
    line3(across(422, 50, 52)),
    line3(across(424, 3, 12)),
    ...(
      [
        [
          [9, 78],
          [150, 82],
          [300, 84],
          [414, 68]
        ],
        [
          [117, 14],
          [117, 40],
          [134, 86]
        ],
        [
          [150, 14],
          [150, 92]
        ],
        [
          [281, 90],
          [273, 56],
          [264, 14]
        ],
        [
          [132, 72],
          [145, 72]
        ],
        [
          [244, 71],
          [258, 71]
        ]
      ] as const
    ).map((seam) => line(seam.map(near)))
  ) +
  path(
    'ln-texture',
    line3(across(424, 30, 29)),
    line3([
      [312, 34, 92],
      [404, 40, 77]
    ]),
    line3([
      [312, 138, 92],
      [404, 132, 77]
    ]),
    line3([
      [80, FAR + inset(130) + 14, 129],
      [228, FAR + inset(130) + 12, 128]
    ]),
    line3([
      [80, NEAR - inset(130) - 12, 129],
      [228, NEAR - inset(130) - 10, 128]
    ]),
    line(
      (
        [
          [118, 28],
          [316, 26]
        ] as const
      ).map(near)
    )
  ) +
  path(
    'ln-detail fl-sheet',
    line3(
      [
        [286, NEAR - 2, 92],
        [298, NEAR - 2, 92],
        [298, NEAR + 12, 92],
        [286, NEAR + 12, 92]
      ],
      true
    )
  );

/** Terminals of one module, about the far corner of its top. */
const terminals = path('ln-texture', disc(8, 17, 0, 3), disc(22, 17, 0, 3));

export const ev = {
  wheel,
  platform,
  tray,
  body,
  terminals
} as const;
