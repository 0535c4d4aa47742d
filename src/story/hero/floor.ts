/**
 * The car hall from above: what the title sheet folds down to. Everything lies under its elevation in
 * shops.ts, at the same x; depth runs back from the line the section stands on.
 */
import { Ink, type Inked } from './ink.ts';
import { BODY, LINE, PART, THIN } from './pens.ts';
import { cars } from './shops.ts';

/** Half the depth of the floor that is drawn: more than a window shows. */
const DEEP = 130;
/** Beyond this x no window shows anything. */
const SEEN = 330;
/** Half the width of a car, and of the conveyor under it. */
const CAR = 15.5;
const BELT = 10;
/** Inner face of the outer wall, and its thickness. */
const BACK = 50;
const WALL = 5;

/** Walls cut, which is to say blackened; conveyor, cars, robots, racks. */
export function floor(): readonly Inked[] {
  const ink = new Ink();
  ink.rect('fl-sheet', -432, 432, -DEEP, DEEP);
  ink.rect('fl-paper', -500, 500, BACK + WALL, DEEP);
  walls(ink);
  lanes(ink);
  for (const { x, stage } of cars)
    if (stage === 2) car(ink, x);
    else if (x < SEEN) platform(ink, x);
  robots(ink);
  racks(ink);
  return ink.strokes;
}

/** The outer wall with its windows, the wall of the tower with its gate, columns between the cars. */
function walls(ink: Ink): void {
  ink.rect('fl-ink', -432, 420, BACK, BACK + WALL);
  for (let x = 104; x < SEEN; x += 40) {
    ink.rect('ln-detail fl-sheet', x, x + 24, BACK, BACK + WALL);
    ink.line(THIN, x, BACK + WALL / 2, x + 24, BACK + WALL / 2);
  }
  ink.rect('fl-ink', 86, 92, -28, BACK);
  ink.rect('fl-ink', 86, 92, -DEEP, -48);
  for (const x of [140, 222, 304])
    for (const depth of [27, -70]) ink.rect('fl-ink', x - 2.5, x + 2.5, depth, depth + 5);
}

/** Conveyor with its rollers; edges of the ways people walk on. */
function lanes(ink: Ink): void {
  ink.rect(PART, 98, 410, -BELT, BELT);
  for (let x = 104; x < SEEN; x += 10) ink.rect(THIN, x - 1.6, x + 1.6, -BELT + 1.5, BELT - 1.5);
  for (const depth of [BELT + 12, -BELT - 12]) ink.line(THIN, 92, depth, 420, depth);
  ink.line(THIN, 92, -64, 420, -64);
}

/** A car with its body on: bonnet to the right, as in the section. */
function car(ink: Ink, cx: number): void {
  const at = (u: number, v: number): [number, number] => [cx + u, v];
  const sides = (line: (k: 1 | -1) => void): void => [1, -1].forEach((k) => line(k as 1 | -1));
  sides((k) =>
    ink.closed(PART, at(13, k * CAR), at(11, k * 17.6), at(14.5, k * 17.8), at(17, k * CAR))
  );
  ink.closed(
    BODY,
    at(-30, -CAR),
    at(26, -CAR),
    [...at(36, -14.6), ...at(37.6, -6)],
    [...at(38.4, 0), ...at(37.6, 6)],
    [...at(36, 14.6), ...at(26, CAR)],
    at(-30, CAR),
    [...at(-36.6, 15), ...at(-37.6, 8)],
    [...at(-38.4, 0), ...at(-37.6, -8)],
    [...at(-36.6, -15), ...at(-30, -CAR)]
  );
  ink.closed(LINE, at(18, -12.4), [...at(21.4, 0), ...at(18, 12.4)], at(8, 10.4), [
    ...at(9.6, 0),
    ...at(8, -10.4)
  ]);
  ink.closed(LINE, at(-17, -10.4), [...at(-18, 0), ...at(-17, 10.4)], at(-25, 11.8), [
    ...at(-27, 0),
    ...at(-25, -11.8)
  ]);
  sides((k) => {
    ink.closed(THIN, at(15.5, k * 13.2), at(6.4, k * 11.6), at(-4, k * 11.6), at(-4, k * 13.8));
    ink.closed(THIN, at(-6, k * 13.8), at(-6, k * 11.6), at(-16, k * 11.6), at(-23, k * 13.2));
    ink.open(THIN, at(21, k * 12.6), [...at(29, k * 11.6), ...at(36, k * 8)]);
    ink.open(THIN, at(36.4, k * 8), [...at(35.4, k * 12), ...at(31, k * 14)]);
    ink.open(THIN, at(-27, k * 12), at(-36.4, k * 10.6));
  });
}

/** A platform: a frame on its axles and wheels, and between them its battery. */
function platform(ink: Ink, cx: number): void {
  for (const u of [-23, 23])
    for (const k of [1, -1]) ink.rect(BODY, cx + u - 6.2, cx + u + 6.2, k * 11, k * CAR);
  ink.rect(PART, cx - 34, cx + 34, -9.5, 9.5);
  for (let i = 0; i < 6; i++)
    ink.rect('ln-texture fl-paper', cx - 18 + i * 6, cx - 13 + i * 6, -6, 6);
}

/** Robots behind the conveyor reach over it; joints as in the section. */
function robots(ink: Ink): void {
  for (const [base, ...joints] of [
    [182, 194, 184.5, 190],
    [264, 276, 268, 276]
  ] as const) {
    const arm = joints.map((x, i): [number, number] => [x, 29 - i * 8]);
    ink.rect(PART, base - 6, base + 6, 33, 45);
    ink.circle(PART, base, 39, 4.4);
    ink.open('ln-outline', [base, 39], ...arm);
    ink.circle(PART, ...arm[2]!, 1.5);
    for (const [x, depth] of [[base, 39], ...arm.slice(0, 2)] as const)
      ink.circle(PART, x, depth, 2.2);
  }
}

/** Parts along the wall. */
function racks(ink: Ink): void {
  for (const [x, columns] of [
    [100, 4],
    [206, 4],
    [290, 3]
  ] as const)
    for (let i = 0; i < columns; i++) {
      ink.rect(PART, x + i * 9, x + i * 9 + 8, 36, 45);
      ink.rect(THIN, x + i * 9 + 1.5, x + i * 9 + 6.5, 38, 43);
    }
}

/** Someone on the floor, seen from above: place, degrees, name of the drawing (people of the first sheet). */
interface Standing {
  readonly x: number;
  readonly depth: number;
  readonly turn: number;
  readonly art: string;
}

/** Those the section shows in the hall, at the same x, and those who walk before and behind it. */
export const crew: readonly Standing[] = (
  [
    [102, 22, 70, 'helmet-stand'],
    [114, -24, -38, 'helmet-carry'],
    [157, 27, 20, 'hair-walk'],
    [206, 24, -24, 'helmet-stand'],
    [232, -21, 12, 'helmet-stand'],
    [240, 27, 40, 'cap-walk'],
    [256, -31, -70, 'helmet-carry'],
    [270, -22, 60, 'helmet-stand'],
    [286, -27, 30, 'cap-walk'],
    [290, 27, -30, 'helmet-stand'],
    [98, -41, 80, 'cap-walk'],
    [118, -45, 96, 'helmet-walk'],
    [110, -58, 14, 'helmet-stand'],
    [187, -41, -62, 'helmet-walk'],
    [201, -28, -80, 'cap-walk'],
    [212, -39, 74, 'hair-walk'],
    [240, -43, -80, 'helmet-walk'],
    [266, -42, 80, 'helmet-stand'],
    [134, -57, -84, 'helmet-walk'],
    [166, -56, 100, 'cap-walk'],
    [200, -57, 84, 'helmet-carry'],
    [226, -56, -96, 'helmet-walk'],
    [252, -57, 70, 'hair-walk'],
    [146, 40, -16, 'helmet-carry'],
    [168, 37, 30, 'helmet-stand'],
    [251, 38, 12, 'helmet-stand'],
    [128, 26, -50, 'cap-walk']
  ] as const
).map(([x, depth, turn, art]) => ({ x, depth, turn, art }));

/** The one person's drawing. */
export const ONE = 'hot-helmet-walk';

/** Building units across one unit of a person's drawing: beside the cars people are as broad as people. */
export const BREADTH = 0.33;
