/**
 * What the section shows: an assembly hall for rockets in the tower, a car hall, a pharmaceutical
 * floor, a clean room, a medical laboratory, a machine shop, and the people in them.
 */
import type { Ink } from './ink.ts';
import { BODY, EDGE, LINE, PART, THIN } from './pens.ts';
import { assemble } from './tower.ts';

/** The battery on its hoist, x and height, building units: a plan, so each sheet hatches it at its own scale. */
export const battery = { x: 358, width: 40, h: 51, height: 9 } as const;

const times = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Draws every shop of the half section. */
export function equip(ink: Ink): void {
  assemble(ink);
  carHall(ink);
  pharma(ink);
  cleanRoom(ink);
  laboratory(ink);
  machineShop(ink);
  for (const [x, h] of people) person(ink, x, h);
}

/** Cars on the conveyor: their middle, and their stage: 0 platform, 1 with its battery, 2 with its body. */
export const cars = [
  { x: 136, stage: 2 },
  { x: 226, stage: 2 },
  { x: 306, stage: 1 },
  { x: 378, stage: 0 }
] as const;

/** Conveyor with four electric cars at three stages, robots, and a battery coming down. */
function carHall(ink: Ink): void {
  ink.rect(PART, 98, 410, 14, 19);
  for (let x = 104; x < 410; x += 10) ink.circle(THIN, x, 16.5, 1.6);
  for (const { x, stage } of cars) car(ink, x, stage);
  arm(ink, 264, [276, 70], [268, 56], [276, 46]);
  arm(ink, 344, [332, 72], [340, 58], [332, 46]);
  arm(ink, 182, [194, 72], [184, 62], [190, 52]);
  ink.line(THIN, 378, 86, 378, 72);
  ink.line(THIN, 358, 60, 378, 72);
  ink.line(THIN, 398, 60, 378, 72);
}

/** A car by its stage. Near enough for a camera to come: curves, doors, lamps. */
function car(ink: Ink, cx: number, stage: 0 | 1 | 2): void {
  const base = 24;
  const at = (u: number, v: number): [number, number] => [cx + u, base + v];
  ink.rect(PART, cx - 34, cx + 34, base + 4, base + 9);
  if (stage === 1)
    for (const i of times(6))
      ink.rect('ln-texture fl-paper', cx - 18 + i * 6, cx - 13 + i * 6, base + 5, base + 11);
  if (stage === 2) {
    ink.closed(
      BODY,
      at(-36.6, 5),
      [...at(-38.2, 9), ...at(-37.4, 16)],
      [...at(-36.6, 19.6), ...at(-31, 20.6)],
      [...at(-21, 29.6), ...at(-7, 30.6)],
      [...at(9, 31.4), ...at(21, 20.6)],
      [...at(31, 19.4), ...at(35.6, 16)],
      [...at(38.2, 13), ...at(37.4, 6.6)],
      [...at(37.2, 5), ...at(35, 5)]
    );
    ink.closed(THIN, at(-25, 21), [...at(-16, 28.4), ...at(-4, 28.8)], at(-4, 21));
    ink.closed(THIN, at(-1.6, 21), at(-1.6, 28.8), [...at(8, 28.8), ...at(17, 21)]);
    ink.open(THIN, at(-4.6, 21), at(-4.6, 7.4), at(-14.4, 7.4));
    ink.open(THIN, at(-1, 21), at(-1, 7.4), at(15, 7.4), [...at(18, 14), ...at(17.4, 21)]);
    for (const u of [-11, 3]) ink.line(THIN, ...at(u, 17.6), ...at(u + 4, 17.6));
    ink.open(
      THIN,
      at(37, 12.6),
      [...at(32, 12.6), ...at(30.4, 16)],
      [...at(33, 16.4), ...at(35.6, 16)]
    );
    ink.open(THIN, at(-37.6, 12.6), at(-34.4, 12.6), at(-33.6, 16.6), at(-37.4, 16.6));
    ink.line(THIN, ...at(-15, 7.4), ...at(15, 7.4));
  }
  for (const u of [-23, 23]) {
    if (stage === 2)
      ink.open(
        LINE,
        at(u - 8, 5),
        [...at(u - 7.4, 12.6), ...at(u, 12.6)],
        [...at(u + 7.4, 12.6), ...at(u + 8, 5)]
      );
    ink.circle(BODY, ...at(u, 3.5), 6.2);
    ink.circle(THIN, ...at(u, 3.5), 4.2);
    ink.circle(THIN, ...at(u, 3.5), 1.4);
  }
}

/** A robot hanging from the ceiling of the car hall. */
function arm(ink: Ink, x: number, ...joints: readonly [number, number][]): void {
  const top: [number, number] = [x, 82];
  ink.open(EDGE, top, ...joints);
  ink.circle(PART, ...joints[2]!, 1.5);
  for (const [jx, h] of [top, ...joints.slice(0, 2)]) {
    ink.circle(PART, jx, h, 2.6);
    ink.circle(THIN, jx, h, 1);
  }
  ink.rect(PART, x - 5, x + 5, 82, 86);
}

function pharma(ink: Ink): void {
  vessel(ink, 112, 24, 102, 140);
  vessel(ink, 146, 24, 102, 140);
  vessel(ink, 184, 30, 104, 148);
  vessel(ink, 226, 30, 104, 148);
  ink.open(THIN, [112, 149], [112, 158], [244, 158], [244, 100]);
  ink.open(THIN, [146, 149], [146, 158]);
  ink.open(THIN, [184, 157], [184, 162], [92, 162]);
  ink.rect(PART, 238, 258, 92, 110);
  ink.line(THIN, 242, 105, 254, 105);
}

/** A reactor with a stirrer, `w` wide, between two heights. */
function vessel(ink: Ink, x: number, w: number, low: number, high: number): void {
  const [left, right] = [x - w / 2, x + w / 2];
  ink.closed(
    BODY,
    [left, low + 6],
    [left, low - 1, x, low - 1],
    [right, low - 1, right, low + 6],
    [right, high - 5],
    [right, high + 2, x, high + 2],
    [left, high + 2, left, high - 5]
  );
  ink.line(LINE, x, high + 8, x, low + 8);
  ink.line(LINE, x - 5, low + 9, x + 5, low + 9);
  ink.line(LINE, x - 5, low + 20, x + 5, low + 20);
  ink.rect(PART, x - 3, x + 3, high + 3, high + 9);
  ink.line(THIN, left, high - 10, right, high - 10);
  for (const leg of [left + 3, right - 3]) ink.line(LINE, leg, low, leg, 92);
}

/** Filters and their air, a scanner, wafer carriers, a track. */
function cleanRoom(ink: Ink): void {
  ink.line(LINE, 92, 234, 262, 234);
  for (let x = 96; x < 258; x += 9) ink.rect(THIN, x, x + 7, 234, 240);
  for (let x = 100; x < 258; x += 18) {
    ink.line(THIN, x, 231, x, 221);
    ink.open(THIN, [x - 2, 225], [x, 221], [x + 2, 225]);
  }
  ink.line(THIN, 92, 180, 262, 180);
  for (let x = 92; x < 262; x += 6) ink.line(THIN, x, 174, x, 180);
  ink.rect(BODY, 100, 152, 180, 216);
  ink.rect(THIN, 104, 126, 186, 210);
  ink.closed(THIN, [112, 208], [118, 208], [121, 200], [109, 200]);
  ink.rect(THIN, 111, 119, 190, 199);
  ink.rect(THIN, 132, 148, 200, 211);
  ink.ellipse(THIN, 115, 187, 8, 1.6);
  for (const x of [164, 186]) {
    ink.rect(PART, x, x + 16, 180, 206);
    for (const i of times(6)) ink.line(THIN, x + 2, 184 + i * 3.4, x + 14, 184 + i * 3.4);
  }
  ink.rect(PART, 212, 254, 180, 200);
  ink.rect(PART, 216, 236, 200, 212);
  ink.circle(THIN, 226, 206, 4);
  ink.line(LINE, 156, 220, 258, 220);
  ink.rect(PART, 196, 206, 214, 220);
}

/** Medical instruments on two floors of the shoulder. */
function laboratory(ink: Ink): void {
  ink.line(LINE, 92, 290, 144, 290);
  ink.rect('fl-ink', 92, 144, 287.5, 290);
  ink.rect(PART, 98, 140, 250, 268);
  ink.line(THIN, 98, 262, 140, 262);
  ink.line(THIN, 119, 250, 119, 262);
  ink.open(LINE, [106, 268], [112, 268], [109, 268], [109, 272], [106, 276], [110, 284]);
  ink.rect(PART, 124, 136, 268, 279);
  ink.open(THIN, [126, 273], [128, 273], [129, 277], [131, 270], [132, 273], [134, 273]);
  ink.rect(PART, 96, 116, 290, 308);
  ink.circle(LINE, 106, 299, 6);
  ink.circle(THIN, 106, 299, 2.4);
  ink.rect(PART, 122, 140, 290, 304);
  ink.line(THIN, 122, 299, 140, 299);
}

/** Upper hall of the wing: roof truss, gantry crane, a machine tool, racks. */
function machineShop(ink: Ink): void {
  const [from, to, bays] = [274, 414, 8];
  const bay = (to - from) / bays;
  ink.open(
    THIN,
    [from, 136],
    ...times(bays).flatMap((i): [number, number][] => [
      [from + (i + 0.5) * bay, 144],
      [from + (i + 1) * bay, 136]
    ])
  );
  ink.line(LINE, from, 136, to, 136);
  ink.rect(PART, 286, 404, 127, 131);
  ink.rect(PART, 338, 354, 123, 134);
  ink.line(THIN, 346, 123, 346, 112);
  ink.rect(PART, 336, 356, 104, 112);
  for (const i of times(3))
    for (const j of times(3))
      ink.rect('ln-texture fl-paper', 370 + i * 13, 381 + i * 13, 93 + j * 8, 100 + j * 8);
  ink.rect(BODY, 282, 316, 92, 114);
  ink.rect(THIN, 286, 302, 98, 110);
  ink.rect(THIN, 306, 313, 100, 111);
  ink.line(LINE, 294, 110, 294, 104);
}

/** Where people stand: x and the height of their floor. Shown, not counted. */
const people = [
  ...[102, 181, 232].map((x) => [x, 19] as const),
  ...[114, 256, 270, 286, 290, 340, 348, 370, 406].map((x) => [x, 14] as const),
  ...[118, 129, 165, 205, 209, 236, 260].map((x) => [x, 92] as const),
  [248, 110],
  ...[158, 198, 207, 258].map((x) => [x, 180] as const),
  [240, 200],
  ...[116, 142].map((x) => [x, 250] as const),
  ...[119, 142].map((x) => [x, 290] as const),
  ...[278, 300, 322, 326, 334, 362, 396, 409].map((x) => [x, 92] as const),
  [78, 118],
  [74, 196],
  [80, 274],
  ...[44, 60, 74].map((x) => [x, 338] as const),
  ...[38, 68, 74].map((x) => [x, 398] as const),
  ...[30, 52, 78].map((x) => [x, 34] as const)
] as readonly (readonly [x: number, h: number])[];

/** Height of a person's head above the floor, building units. */
export const HEAD = 9.2;

function person(ink: Ink, x: number, h: number): void {
  ink.line('ln-signal', x, h, x, h + 8);
  ink.circle('fl-signal', x, h + HEAD, 2.5);
}
