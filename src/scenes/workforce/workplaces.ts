/**
 * Five workplaces in plan, ± 100 units about the middle, without their people.
 * Long because each is a drawing: its lines stand in the order they are painted.
 */
import { arrowhead, circle, polyline, rectangle, segment } from '#drawing/geometry.ts';
import { box, ink, ribbon, ring, shape, stroke } from './pens.ts';

const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const polar = (x: number, y: number, r: number, angle: number): [number, number] => [
  x + r * Math.cos(angle),
  y + r * Math.sin(angle)
];

/** A lathe and a crate of blanks. */
function worker(): string {
  const jaws = count(3).map((i) => {
    const angle = (i * 2 * Math.PI) / 3 + 0.5;
    return polyline([polar(-50, -41, 7, angle), polar(-50, -41, 17, angle)]);
  });
  const thread = count(14).map((i) => segment(-26 + i * 5, -47, -23 + i * 5, -35));
  const blanks = count(6).map((i): [number, number] => [
    60 + (i % 3) * 15,
    36 + Math.floor(i / 3) * 19
  ]);
  return [
    box(-96, -72, 192, 62, 'contour', 'sheet'),
    box(-96, -72, 46, 62, 'outline', 'sheet'),
    ring(-50, -41, 20, 'outline', 'paper'),
    ring(-50, -41, 7, 'detail', 'paper'),
    ink(jaws.join(''), 'outline'),
    box(-30, -47, 74, 12, 'outline', 'paper'),
    ink(thread.join(''), 'texture'),
    box(44, -56, 30, 30, 'outline', 'paper'),
    shape(
      [
        [44, -45],
        [36, -41],
        [44, -37]
      ],
      'detail',
      'paper'
    ),
    ink(
      segment(-30, -20, 92, -20) +
        segment(-30, -64, 92, -64) +
        segment(-88, -60, -58, -60) +
        segment(-88, -54, -58, -54),
      'texture'
    ),
    ring(-74, -28, 8, 'detail', 'paper'),
    box(48, 24, 54, 44, 'outline', 'sheet'),
    ink(blanks.map(([x, y]) => circle(x, y, 6)).join(''), 'detail', 'paper'),
    ink(blanks.map(([x, y]) => circle(x, y, 2)).join(''), 'texture')
  ].join('');
}

/** A desk with a drawing of a gear, a screen and a keyboard. */
function designer(): string {
  const teeth = count(12).map((i) => {
    const angle = (i * Math.PI) / 6;
    return polyline([polar(-40, -45, 17, angle), polar(-40, -45, 21, angle)]);
  });
  const keys = count(7).map((i) => segment(38 + i * 6, -40, 38 + i * 6, -24));
  return [
    box(-98, -78, 196, 66, 'contour', 'sheet'),
    box(-84, -72, 100, 54, 'detail', 'paper'),
    ring(-40, -45, 17, 'outline'),
    ink(teeth.join('') + circle(-40, -45, 6), 'detail'),
    ink(segment(-66, -45, -14, -45) + segment(-40, -69, -40, -21), 'axis'),
    ink(rectangle(-8, -30, 22, 10) + segment(-8, -25, 14, -25), 'texture'),
    shape(
      [
        [28, -70],
        [90, -60],
        [89, -53],
        [27, -63]
      ],
      'outline',
      'paper'
    ),
    box(22, -38, 10, 4, 'detail'),
    box(38, -40, 42, 16, 'detail', 'paper'),
    ink(keys.join('') + segment(38, -32, 80, -32), 'texture'),
    ring(90, -31, 4, 'detail', 'paper'),
    ink('M-24,36a24,24 0 0 0 48,0', 'outline'),
    box(-98, 34, 40, 34, 'outline', 'sheet'),
    ink(
      count(4)
        .map((i) => segment(-92, 41 + i * 7, -64, 41 + i * 7))
        .join(''),
      'texture'
    )
  ].join('');
}

/** The route of a part through four stations. */
function technologist(): string {
  const routes =
    segment(-48, -45, 10, -45) +
    polyline([
      [62, -45],
      [80, -45],
      [80, 14]
    ]) +
    polyline([
      [80, 48],
      [80, 56],
      [-48, 56]
    ]);
  const heads = arrowhead(9, -45, 0) + arrowhead(80, 13, Math.PI / 2) + arrowhead(-46, 56, Math.PI);
  return [
    ink(routes, 'outline'),
    ink(heads, null, 'ink'),
    box(-82, -62, 34, 34, 'outline', 'sheet'),
    box(10, -62, 52, 34, 'outline', 'sheet'),
    box(62, 14, 34, 34, 'outline', 'sheet'),
    box(-82, 40, 34, 34, 'outline', 'sheet'),
    ring(-65, -45, 10, 'detail', 'paper'),
    ring(-65, -45, 3, 'detail', 'paper'),
    box(16, -56, 40, 22, 'detail', 'paper'),
    ink(segment(36, -56, 36, -34) + segment(16, -45, 56, -45), 'texture'),
    shape(
      [
        [70, 24],
        [88, 24],
        [92, 40],
        [66, 40]
      ],
      'detail',
      'paper'
    ),
    ink(
      count(3)
        .map((i) => rectangle(-76 + i * 9, 46, 7, 22))
        .join(''),
      'detail',
      'paper'
    )
  ].join('');
}

/** A laboratory bench: centrifuge, microscope, flasks, a cabinet. */
function scientist(): string {
  const tubes = count(8).map((i) => circle(...polar(-66, -53, 12, (i * Math.PI) / 4), 3.4));
  const vials = count(8).map((i) => circle(18 + (i % 4) * 12, -62 + Math.floor(i / 4) * 14, 4.4));
  const flasks = count(4).map((i) => circle(82, -12 + i * 21, 8));
  return [
    box(66, -28, 32, 96, 'contour', 'sheet'),
    box(-98, -78, 196, 50, 'contour', 'sheet'),
    ring(-66, -53, 19, 'outline', 'paper'),
    ink(tubes.join('') + circle(-66, -53, 4), 'detail', 'paper'),
    box(-34, -70, 36, 34, 'outline', 'paper'),
    ring(-16, -53, 10, 'detail', 'paper'),
    ring(-16, -53, 5, 'detail', 'paper'),
    ring(-16, -53, 1.5, 'detail', 'ink'),
    box(-20, -38, 8, 8, 'detail', 'paper'),
    stroke(-30, -70, -30, -36, 'texture'),
    ink(vials.join('') + flasks.join(''), 'detail', 'paper'),
    ink(
      count(4)
        .map((i) => circle(82, -12 + i * 21, 6))
        .join(''),
      'texture'
    ),
    box(-98, 22, 30, 46, 'outline', 'sheet'),
    stroke(-98, 45, -68, 45, 'detail'),
    ink(circle(-72, 34, 1.5) + circle(-72, 56, 1.5), null, 'ink')
  ].join('');
}

/** A robot over a conveyor, its reach, a console. */
function operator(): string {
  const rollers = count(24).map((i) => segment(-96 + i * 8, -52, -96 + i * 8, -26));
  const boxes = [-84, -30, 66].map((x) => rectangle(x, -49, 26, 20));
  const buttons = count(5).map((i) =>
    circle(...polar(0, 54, 41, -Math.PI / 2 + (i - 2) * 0.42), 3.4)
  );
  return [
    ring(10, -26, 62, 'axis'),
    box(-100, -52, 200, 26, 'outline', 'sheet'),
    ink(rollers.join(''), 'texture'),
    ink(boxes.join(''), 'outline', 'paper'),
    ring(10, -78, 15, 'contour', 'sheet'),
    ring(10, -78, 8, 'detail', 'paper'),
    ink(
      ribbon(
        [
          [40, -60],
          [18, -40]
        ],
        3.8
      ),
      'outline',
      'sheet'
    ),
    ink(
      ribbon(
        [
          [10, -78],
          [40, -60]
        ],
        3.8
      ),
      'outline',
      'sheet'
    ),
    ring(10, -78, 4, 'detail', 'paper'),
    ring(40, -60, 4, 'detail', 'paper'),
    box(12, -44, 12, 10, 'outline', 'paper'),
    ink('M-44,38A48,48 0 0 1 44,38L30,46A33,33 0 0 0 -30,46Z', 'outline', 'sheet'),
    ink(buttons.join(''), 'detail', 'paper')
  ].join('');
}

/** Symbols `place-<profession>`. */
export const workplaces: Readonly<Record<string, string>> = {
  'place-worker': worker(),
  'place-designer': designer(),
  'place-technologist': technologist(),
  'place-scientist': scientist(),
  'place-operator': operator()
};
