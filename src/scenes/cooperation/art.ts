/**
 * Line art of the sheet about the axis at (0, 0): `<name>`, `<name>-fine` for what a small scale leaves
 * out, `<name>-hot` for what the sentence is about. Schematic; build-side only; long because a drawing
 * is a list of its lines.
 */
import { circle, polyline, rectangle, segment, type Point } from '#drawing/geometry.ts';
import type { PictureName } from './pictures.ts';

const path = (classes: string, ...d: readonly string[]): string =>
  `<path d="${d.join('')}" class="${classes}"/>`;
const all = (n: number, each: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => each(i)).join('');
/** `n` circles of radius `r` on a circle about (x, y). */
const round = (n: number, x: number, y: number, radius: number, r: number): string =>
  all(n, (i) => {
    const a = (i / n) * 2 * Math.PI;
    return circle(x + radius * Math.cos(a), y + radius * Math.sin(a), r);
  });
const group = (dx: number, dy: number, k: number, markup: string): string =>
  `<g transform="translate(${dx} ${dy}) scale(${k})">${markup}</g>`;

/** One lip of the mill: a helix seen from the side, cut to the fluted length. */
function helix(from: number): string {
  const points = Array.from({ length: 9 }, (_, i): Point => {
    const a = ((i - 4) / 4) * (Math.PI / 2);
    return [from + 12 * (a + Math.PI / 2), 22 * Math.sin(a)];
  });
  const cut: Point[] = [];
  points.forEach(([x, y], i) => {
    const last = points[i - 1];
    for (const edge of [-21, 91])
      if (last !== undefined && (last[0] - edge) * (x - edge) < 0)
        cut.push([edge, last[1] + ((y - last[1]) * (edge - last[0])) / (x - last[0])]);
    if (x >= -21 && x <= 91) cut.push([x, y]);
  });
  return cut.length > 1 ? polyline(cut) : '';
}

const mill =
  path('ln-outline fl-sheet', rectangle(-95, -16, 64, 32)) +
  path(
    'ln-outline fl-sheet',
    polyline(
      [
        [-31, -16],
        [-21, -22],
        [-21, 22],
        [-31, 16]
      ],
      true
    ),
    rectangle(-21, -22, 112, 44),
    rectangle(91, -22, 4, 44)
  ) +
  path(
    'ln-detail',
    all(7, (i) => helix(-50 + i * 22))
  );
const millFine = path(
  'ln-texture',
  all(7, (i) => helix(-43 + i * 22)),
  segment(-88, -16, -88, 16),
  segment(-38, -16, -38, 16)
);

const roller =
  path('ln-contour fl-sheet', circle(0, 0, 58)) +
  path('ln-outline', circle(0, 0, 50)) +
  path('ln-outline fl-paper', circle(0, 0, 24)) +
  path('ln-outline fl-sheet', circle(0, 0, 16)) +
  path('ln-outline fl-paper', circle(0, 0, 8)) +
  path('ln-detail fl-paper', round(6, 0, 0, 36, 6));
const rollerFine = path('ln-texture', circle(0, 0, 46), round(10, 0, 0, 20, 2.4));
const rollerHot =
  path('ln-signal-heavy', circle(0, 0, 58)) +
  path('ln-signal', circle(0, 0, 50), circle(0, 0, 24), round(6, 0, 0, 36, 6));

/** Axles of the four rollers of the balancer. */
const axles = [-94, -31, 31, 94] as const;
const wheels = (each: (x: number) => string): string => axles.map(each).join('');
const beam = (s: number): string =>
  polyline(
    [
      [s * 92, -4],
      [s * 58, 34],
      [s * 20, -4],
      [s * 28, -10],
      [s * 58, 20],
      [s * 84, -10]
    ],
    true
  );
const balancer =
  path('ln-contour', segment(-152, -31, 192, -31)) +
  path('ln-outline fl-sheet', beam(-1), beam(1)) +
  path(
    'ln-outline fl-sheet',
    wheels((x) => circle(x, 0, 30))
  ) +
  path(
    'ln-outline fl-paper',
    wheels((x) => circle(x, 0, 8))
  ) +
  path(
    'ln-outline fl-sheet',
    polyline(
      [
        [-66, 26],
        [66, 26],
        [12, 58],
        [-12, 58]
      ],
      true
    ),
    rectangle(-10, 52, 20, 34)
  ) +
  path('ln-outline fl-paper', circle(-58, 28, 7), circle(58, 28, 7), circle(0, 54, 7)) +
  path('ln-outline fl-sheet', rectangle(152, -38, 22, 10)) +
  path(
    'ln-outline',
    polyline([
      [163, -28],
      [163, -4],
      [168, 4]
    ])
  ) +
  path('ln-outline fl-sheet', 'M142,4H194Q200,30 194,64H142Q136,30 142,4Z') +
  path('ln-detail fl-paper', rectangle(147, 12, 42, 24), segment(168, 4, 168, 64));
const balancerFine = path(
  'ln-texture',
  wheels((x) => circle(x, 0, 25) + round(6, x, 0, 17, 2.6))
);
const balancerHot =
  path(
    'ln-signal-heavy',
    wheels((x) => circle(x, 0, 30))
  ) +
  path(
    'ln-signal',
    wheels((x) => circle(x, 0, 8))
  );

/** The gripper lies on the axis: flange to the right, jaws to the left. */
const jaw = (s: number): string =>
  polyline(
    [
      [-3, s * 44],
      [-3, s * 32],
      [-25, s * 32],
      [-33, s * 22],
      [-55, s * 22],
      [-55, s * 30],
      [-35, s * 44]
    ],
    true
  );
const gripperOutline = [
  rectangle(39, -26, 16, 52),
  rectangle(9, -18, 30, 36),
  rectangle(-3, -46, 12, 92),
  jaw(-1),
  jaw(1)
];
const gripper = path('ln-outline fl-sheet', ...gripperOutline);
const gripperFine = path('ln-texture', segment(28, -18, 28, 18), segment(20, -18, 20, 18));
const gripperHot =
  path('ln-signal', ...gripperOutline.slice(0, 2)) +
  path('ln-signal-heavy', ...gripperOutline.slice(2));

/** A limb between two joints, narrower at its far end. */
function limb([ax, ay]: Point, [bx, by]: Point, width: number): string {
  const angle = Math.atan2(by - ay, bx - ax);
  const [nx, ny] = [(-Math.sin(angle) * width) / 2, (Math.cos(angle) * width) / 2];
  return polyline(
    [
      [ax + nx, ay + ny],
      [bx + nx * 0.72, by + ny * 0.72],
      [bx - nx * 0.72, by - ny * 0.72],
      [ax - nx, ay - ny]
    ],
    true
  );
}
const [shoulder, elbow, wrist]: readonly [Point, Point, Point] = [
  [33, 12],
  [61, -66],
  [-43, 0]
];
const joints = [
  [shoulder, 22],
  [elbow, 18],
  [wrist, 13]
] as const;
const arm =
  path(
    'ln-outline fl-sheet',
    rectangle(-11, 62, 88, 10),
    polyline(
      [
        [1, 62],
        [9, 22],
        [57, 22],
        [65, 62]
      ],
      true
    )
  ) +
  path('ln-outline fl-sheet', limb(shoulder, elbow, 30)) +
  path('ln-outline fl-sheet', limb(elbow, wrist, 26)) +
  path('ln-outline fl-sheet', rectangle(-69, -9, 16, 18), rectangle(-79, -16, 10, 32)) +
  path('ln-outline fl-sheet', ...joints.map(([[x, y], r]) => circle(x, y, r))) +
  path('ln-detail fl-paper', ...joints.map(([[x, y], r]) => circle(x, y, r / 2)));

/** A brick with two strokes of marking. */
const brick = (x: number, y: number): string => rectangle(x, y, 54, 20);
const marking = (x: number, y: number): string =>
  segment(x + 8, y + 7, x + 30, y + 7) + segment(x + 8, y + 13, x + 40, y + 13);
const pile = (each: (x: number, y: number) => string): string =>
  all(2, (j) => all(2, (i) => each(-175 + i * 56, 22 + j * 21)));
/** Where the gripper hangs on the arm of the whole robot, and its scale there. */
const [HELD_X, HELD_K] = [-40, 0.62] as const;
const complex =
  path('ln-outline fl-sheet', rectangle(-107, -13, 54, 26)) +
  path('ln-detail', marking(-107, -10)) +
  group(80, 0, 1, arm) +
  group(HELD_X + 7, 0, HELD_K, gripper) +
  path('ln-outline fl-sheet', pile(brick)) +
  path('ln-detail', pile(marking)) +
  path(
    'ln-outline fl-sheet',
    rectangle(-175, 64, 110, 4),
    all(3, (i) => rectangle(-175 + i * 49, 68, 12, 4))
  );
const complexHot = group(HELD_X + 7, 0, HELD_K, path('ln-signal', ...gripperOutline));

/** Rungs of a ladder diagram between x and x + width. */
const rung = (x: number, y: number, width: number, r: number): string => {
  const at = (share: number): number => x + width * share;
  return (
    segment(x, y, at(0.28), y) +
    segment(at(0.28), y - r, at(0.28), y + r) +
    segment(at(0.4), y - r, at(0.4), y + r) +
    segment(at(0.4), y, at(0.75) - r, y) +
    circle(at(0.75), y, r) +
    segment(at(0.75) + r, y, x + width, y)
  );
};
const program =
  path(
    'ln-outline fl-sheet',
    polyline(
      [
        [-40, -54],
        [24, -54],
        [40, -38],
        [40, 54],
        [-40, 54]
      ],
      true
    )
  ) +
  path(
    'ln-detail',
    polyline([
      [24, -54],
      [24, -38],
      [40, -38]
    ]),
    all(4, (i) => rung(-28, -24 + i * 20, 56, 6))
  ) +
  path('ln-outline', segment(-28, -34, -28, 44), segment(28, -34, 28, 44));

const cabinet = (pen: string): string =>
  path(`${pen} fl-sheet`, rectangle(-62, -58, 124, 116)) +
  path(
    'ln-detail fl-paper',
    rectangle(-62, -58, 124, 18),
    rectangle(-62, 40, 124, 18),
    rectangle(-50, -28, 52, 34),
    rectangle(-50, 16, 26, 14),
    rectangle(-16, 16, 14, 14)
  ) +
  path(
    'fl-ink',
    all(4, (i) => circle(16 + i * 11, -22, 2.6))
  );
const terminals =
  path(
    'ln-texture fl-sheet',
    all(10, (i) => circle(-54 + i * 12, -49, 3.4) + circle(-54 + i * 12, 49, 3.4))
  ) +
  path(
    'ln-texture',
    all(8, (i) => circle(16 + (i % 4) * 11, -11 + Math.floor(i / 4) * 11, 2.6)),
    segment(16, 22, 50, 22),
    segment(16, 28, 50, 28)
  );
const controller = cabinet('ln-outline');
const controllerFine =
  terminals +
  path(
    'ln-texture',
    all(3, (i) => segment(-44, -20 + i * 9, -10 - i * 8, -20 + i * 9))
  );

/** A wire of the ribbon from x to x + length; it swings up by `lift`. */
const wire = (x: number, length: number, y: number, lift: number): string => {
  const [a, b, c] = [x + length * 0.27, x + length / 2, x + length * 0.73];
  return `M${x},${y}C${a},${y} ${a},${y - lift} ${b},${y - lift}S${c},${y} ${x + length},${y}`;
};
const wires = (x: number, length: number, from: number, pitch: number, lift: number): string =>
  all(7, (i) => wire(x, length, from + i * pitch, lift));
const plugs = rectangle(-74, -30, 16, 60) + rectangle(58, -30, 16, 60);
const pins = all(
  5,
  (i) => segment(-80, -22 + i * 11, -74, -22 + i * 11) + segment(74, -22 + i * 11, 80, -22 + i * 11)
);
const cable = wires(-58, 116, -24, 8, 22);
const ribbon = path('ln-outline fl-sheet', plugs, pins) + path('ln-detail', cable);
const ribbonHot = path('ln-signal-heavy', plugs) + path('ln-signal', pins, cable);

/** The whole controller: its program on the screen, the ribbon plugged in. */
const socket = rectangle(18, -28, 10, 56) + rectangle(94, -28, 12, 56);
const plugged = wires(28, 66, -21, 7, 14);
const plc =
  group(-44, 0, 1, cabinet('ln-contour')) +
  path('ln-outline fl-sheet', socket) +
  path('ln-detail', plugged);
const plcFine = group(
  -44,
  0,
  1,
  terminals +
    path(
      'ln-texture',
      all(3, (i) => rung(-46, -20 + i * 9, 44, 3))
    )
);
const plcHot = path('ln-signal-heavy', socket) + path('ln-signal', plugged);

/** A part nobody has drawn yet: a plain block with its bore. */
const part =
  path('ln-outline fl-sheet', rectangle(-50, -40, 100, 80)) +
  path('ln-detail fl-paper', circle(0, 0, 20)) +
  path('ln-texture', rectangle(-42, -32, 84, 64));

type Layer = PictureName | `${PictureName}-fine` | `${PictureName}-hot`;

export const art: Readonly<Record<string, string>> = {
  mill,
  'mill-fine': millFine,
  roller,
  'roller-fine': rollerFine,
  'roller-hot': rollerHot,
  balancer,
  'balancer-fine': balancerFine,
  'balancer-hot': balancerHot,
  gripper,
  'gripper-fine': gripperFine,
  'gripper-hot': gripperHot,
  arm,
  complex,
  'complex-hot': complexHot,
  program,
  controller,
  'controller-fine': controllerFine,
  ribbon,
  'ribbon-hot': ribbonHot,
  plc,
  'plc-fine': plcFine,
  'plc-hot': plcHot,
  part
} satisfies Partial<Record<Layer, string>>;
