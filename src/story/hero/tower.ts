/** The tower of the section: an assembly hall, not a launch pad. */
import type { Ink } from './ink.ts';
import { BODY, CUT, EDGE, LINE, PART, THIN } from './pens.ts';

/** Draws rocket, booster and service platforms. */
export function assemble(ink: Ink): void {
  rocket(ink);
  booster(ink);
  platforms(ink);
}

/** Right half of a carrier on its pad, the spacecraft on top, the fairing still on the crane. */
function rocket(ink: Ink): void {
  const core = 31;
  ink.open(BODY, [0, 366], [core - 8, 366], [core - 8, 282], [core, 274], [core, 74], [0, 74]);
  for (const h of [330, 282, 274, 262, 196, 188, 120, 92])
    ink.line(THIN, 0, h, h >= 282 ? core - 8 : core, h);
  for (const x of [27, 24.5, 20]) ink.line(THIN, x, 78, x, 270);
  for (const x of [20.5, 17]) ink.line(THIN, x, 286, x, 362);
  ink.open(LINE, [0, 372], [8, 366]);
  ink.rect(BODY, 0, 9, 372, 394);
  ink.line(THIN, 0, 383, 9, 383);
  ink.rect(PART, 11, 25, 376, 390);
  for (const i of [1, 2, 3]) ink.line(THIN, 11 + i * 3.5, 376, 11 + i * 3.5, 390);
  ink.line(THIN, 11, 383, 25, 383);
  ink.line(LINE, 9, 383, 11, 383);
  ink.open(LINE, [0, 398], [8, 399, 10, 407]);
  ink.line(LINE, 0, 394, 0, 406);
  ink.open(BODY, [0, 520], [2, 519], [10, 500], [18, 474], [22, 450], [22, 418], [0, 418]);
  ink.line(THIN, 0, 450, 22, 450);
  ink.line(THIN, 0, 424, 22, 424);
  ink.line(THIN, 17, 424, 17, 450);
  ink.line(LINE, 0, 556, 0, 520);
  ink.rect(CUT, 0, 8, 552, 558);
  ink.rect('fl-ink', 0, 24, 558, 560);
  ink.open(THIN, [0, 532], [9, 503]);
  ink.open(EDGE, [10, 74], [13, 70], [17, 52], [0, 52]);
  ink.line(THIN, 0, 70, 13, 70);
}

function booster(ink: Ink): void {
  ink.closed(
    BODY,
    [35, 74],
    [35, 270],
    [37, 292, 44, 306],
    [50, 314, 52, 314],
    [56, 308, 62, 292],
    [67, 280, 67, 270],
    [67, 74]
  );
  for (const x of [63.5, 60.5, 56]) ink.line(THIN, x, 78, x, 268);
  for (const h of [270, 262, 196, 188, 120, 92]) ink.line(THIN, 35, h, 67, h);
  ink.open(EDGE, [45, 74], [41, 54], [61, 54], [57, 74]);
  ink.line(LINE, 31, 240, 35, 240);
  ink.line(LINE, 31, 110, 35, 110);
}

/** Pad and service platforms of the tower. */
function platforms(ink: Ink): void {
  ink.rect('ln-detail fl-tint', 0, 86, 14, 34);
  ink.open(LINE, [24, 34], [30, 52], [40, 52]);
  ink.line(LINE, 66, 34, 72, 60);
  for (const h of [118, 196, 274]) {
    ink.rect(CUT, 70, 86, h - 2.5, h);
    ink.line(THIN, 70, h + 10, 86, h + 10);
    for (const x of [71, 78]) ink.line(THIN, x, h, x, h + 10);
  }
  for (const [h, from] of [
    [338, 34],
    [398, 28]
  ] as const) {
    ink.rect(CUT, from, 86, h - 2.5, h);
    ink.line(THIN, from, h + 10, 86, h + 10);
    for (const i of [0, 1, 2, 3, 4]) ink.line(THIN, 40 + i * 11, h, 40 + i * 11, h + 10);
  }
  ink.line(THIN, 84, 14, 84, 446);
}
