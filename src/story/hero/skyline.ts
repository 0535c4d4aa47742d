/** What stands behind the building, in hairlines: a city on the left, works on the right. */
import { Ink, type Inked } from './ink.ts';

const FAR = 'ln-datum-fine';

/** Left edge, width, height, and how much higher the roof is than its left edge. */
const houses = [
  [-1010, 30, 84],
  [-972, 22, 120],
  [-942, 36, 70],
  [-898, 18, 152, 10],
  [-872, 30, 98],
  [-834, 22, 134],
  [-804, 34, 60],
  [-764, 12, 110],
  [-748, 26, 96],
  [-716, 34, 74],
  [-676, 20, 128],
  [-650, 30, 92],
  [-612, 16, 180, 12],
  [-592, 24, 224, 20, 0.2],
  [-564, 14, 198],
  [-546, 22, 150],
  [-518, 34, 88],
  [-478, 28, 112],
  [-446, 26, 76]
] as const satisfies readonly (readonly number[])[];

/** Towers of the business quarter and the television tower, left of the axis. */
export function city(): readonly Inked[] {
  const ink = new Ink();
  for (const [x, width, height, peak = 0, at = 0] of houses as readonly (readonly [
    number,
    number,
    number,
    number?,
    number?
  ])[]) {
    ink.open(
      FAR,
      [x, 0],
      [x, height],
      [x + width * at, height + peak],
      [x + width, height],
      [x + width, 0]
    );
    for (let h = 10; h < height - 4; h += 9) ink.line(FAR, x + 3, h, x + width - 3, h, '2 3');
  }
  ink.open(
    FAR,
    [-706, 74],
    [-700, 150],
    [-703, 155],
    [-699, 164],
    [-698, 214],
    [-697, 164],
    [-693, 155],
    [-696, 150],
    [-690, 74]
  );
  return ink.strokes;
}

/** Sheds, chimneys and a lattice tower, right of the axis. */
export function works(): readonly Inked[] {
  const ink = new Ink();
  lattice(ink, 572, 28, 6, 188);
  for (const [x, height] of [
    [468, 214],
    [492, 196]
  ] as const) {
    ink.open(FAR, [x - 6, 0], [x - 3.8, height], [x + 3.8, height], [x + 6, 0]);
    for (let i = 0; i < 3; i++)
      ink.line(FAR, x - 4.3, height - 10 - i * 14, x + 4.3, height - 10 - i * 14);
  }
  const saw = Array.from({ length: 13 }, (_, i) => i).flatMap(
    (i) =>
      [
        [440 + i * 30, 78],
        [470 + i * 30, 50]
      ] as const
  );
  ink.open(FAR, [440, 0], [440, 50], ...saw, [830, 0]);
  ink.open(FAR, [520, 78], [520, 126], [546, 126], [546, 56]);
  return ink.strokes;
}

/** A hyperboloid tower of four tiers with eight pairs of crossing struts each. */
function lattice(ink: Ink, x: number, base: number, top: number, height: number): void {
  const tiers = 4;
  const struts = 8;
  const radius = (tier: number): number => base + (top - base) * (tier / tiers) ** 0.7;
  for (let tier = 0; tier < tiers; tier++) {
    const [h0, h1] = [(tier * height) / tiers, ((tier + 1) * height) / tiers];
    const [r0, r1] = [radius(tier), radius(tier + 1)];
    ink.ellipse(FAR, x, h1, r1, r1 * 0.14);
    for (let i = 0; i < struts; i++) {
      const a = (i / struts) * Math.PI * 2;
      for (const lean of [0.9, -0.9])
        ink.line(
          FAR,
          x + r0 * Math.cos(a),
          h0 - r0 * 0.14 * Math.sin(a),
          x + r1 * Math.cos(a + lean),
          h1 - r1 * 0.14 * Math.sin(a + lean)
        );
    }
  }
  ink.line(FAR, x, height, x, height + 34);
}
