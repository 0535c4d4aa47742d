/**
 * The building of the title sheet, «половина вида — половина разреза»: one half of its façade and
 * one half of its section, each drawn right of the axis; a sheet mirrors what it needs on the left.
 */
import { Ink, type Inked } from './ink.ts';
import { equip } from './shops.ts';

/** Half the width at the plinth and the height of the spire, building units. */
export const HALF = 432;
export const HEIGHT = 655;
/** Half the width of its tower. */
export const TOWER = 92;

/** Stepped outline from the axis at the ground to the tip of the spire. */
const outline = [
  [0, 0],
  [432, 0],
  [432, 14],
  [420, 14],
  [420, 150],
  [268, 150],
  [268, 250],
  [150, 250],
  [150, 330],
  [92, 330],
  [92, 452],
  [70, 452],
  [70, 496],
  [50, 496],
  [50, 534],
  [30, 534],
  [30, 566],
  [11, 566],
  [1.2, 652],
  [0, 652]
] as const;

/** Front of the building: windows, cornices, arcade, portal. */
export function facade(): readonly Inked[] {
  const ink = new Ink();
  ink.closed('fl-paper', ...outline);
  windows(ink, 268, 420, 34, 142);
  windows(ink, 150, 268, 34, 242);
  windows(ink, 92, 150, 34, 322);
  windows(ink, 4, 92, 52, 440, 12.4);
  windows(ink, 8, 70, 456, 492, 12, 17, 10);
  windows(ink, 6, 50, 500, 530, 12, 30, 16);
  windows(ink, 4, 30, 538, 562, 10, 30, 14);
  for (const [from, to] of [
    [276, 416],
    [156, 262]
  ] as const)
    for (let x = from; x < to; x += 16)
      ink.open(
        'ln-texture',
        [x, 14],
        [x, 24],
        [x, 29, x + 5, 29],
        [x + 10, 29, x + 10, 24],
        [x + 10, 14]
      );
  for (let x = 8; x < 88; x += 13) ink.rect('ln-texture', x, x + 4, 14, 46);
  ink.line('ln-detail', 0, 46, 90, 46);
  ink.line('ln-detail', 0, 50, 92, 50);
  for (const [from, to, h] of [
    [268, 420, 150],
    [150, 268, 250],
    [92, 150, 330],
    [0, 92, 452],
    [0, 70, 496],
    [0, 50, 534],
    [0, 30, 566],
    [268, 420, 30],
    [150, 268, 30]
  ] as const) {
    ink.line('ln-detail', from, h - 3, to + 2.5, h - 3);
    ink.line('ln-texture', from, h - 7, to, h - 7);
    ink.line('ln-detail', from, h + 3, to + 1, h + 3);
  }
  for (const [x, h, tall] of [
    [412, 150, 22],
    [344, 150, 16],
    [258, 250, 28],
    [209, 250, 18],
    [140, 330, 30],
    [84, 452, 26],
    [62, 496, 20],
    [43, 534, 16]
  ] as const)
    ink.open(
      'ln-detail',
      [x - 5, h + 3],
      [x - 5, h + 8],
      [x - 3, h + 8],
      [x, h + tall],
      [x + 3, h + 8],
      [x + 5, h + 8],
      [x + 5, h + 3]
    );
  ink.line('ln-detail', 268, 14, 268, 150);
  ink.line('ln-detail', 150, 14, 150, 250);
  ink.line('ln-detail', 92, 14, 92, 330);
  ink.line('ln-detail', 0, 14, 432, 14);
  ink.open('ln-contour', ...outline.slice(1));
  ink.circle('fl-ink', 0, 655, 2.6);
  return ink.strokes;
}

/** Rows of windows in a wall, with a pilaster at every second bay. */
function windows(
  ink: Ink,
  from: number,
  to: number,
  low: number,
  high: number,
  pitch = 13,
  storey = 15,
  height = 8
): void {
  const bays = Math.max(1, Math.floor((to - from - 6) / pitch));
  const bay = (to - from - 4) / bays;
  const rows = Math.floor((high - low - 8) / storey);
  for (let i = 0; i < bays; i++) {
    const x = from + 2 + bay * (i + 0.5) - 2.5;
    for (let row = 0; row < rows; row++) {
      const h = low + 7 + row * storey;
      ink.rect('ln-texture', x, x + 5, h, h + height);
    }
  }
  for (let i = 0; i <= bays; i += 2)
    ink.line('ln-datum-fine', from + 2 + bay * i, low, from + 2 + bay * i, high);
}

/** Section of the same half: walls and slabs cut, which is to say blackened, and what goes on inside. */
export function section(): readonly Inked[] {
  const ink = new Ink();
  ink.closed('fl-sheet', ...outline);
  const wall = 5;
  for (const [x1, x2, h1, h2] of [
    [0, 432, 5, 14],
    [420 - wall, 420, 14, 150],
    [268, 420, 150 - wall, 150],
    [86, 420 - wall, 86, 92],
    [268 - wall, 268, 92, 250],
    [150, 268, 250 - wall, 250],
    [92, 268 - wall, 168, 174],
    [150 - wall, 150, 245, 330],
    [92, 150, 330 - wall, 330],
    [92, 150 - wall, 250 - wall, 250],
    [86, 92, 14, 452],
    [70 - wall, 92, 452 - wall, 452],
    [70 - wall, 70, 452, 496],
    [50 - wall, 70, 496 - wall, 496],
    [50 - wall, 50, 496, 534],
    [30 - wall, 50, 534 - wall, 534],
    [30 - wall, 30, 534, 566],
    [9, 30, 566 - wall, 566]
  ] as const)
    ink.rect('fl-ink', x1, x2, h1, h2);
  ink.closed('fl-ink', [0, 566], [0, 652], [1.2, 652], [11, 566]);
  equip(ink);
  ink.open('ln-contour', [0, 0], ...outline.slice(1));
  return ink.strokes;
}
