/**
 * Line art as few paths: marks of one pen are merged into one path wherever no filled mark
 * drawn in between would change the picture. Heights run up from the ground, x from the axis.
 */
import { overlaps, type Box } from '#drawing/geometry.ts';
import type { Fill, Line } from '#drawing/shape.ts';

/** Classes of a mark: its line, its fill, or both. */
export type Pen = `ln-${Line}` | `fl-${Fill}` | `ln-${Line} fl-${Fill}`;

/** One path of the finished art. */
export interface Inked {
  readonly pen: Pen;
  readonly d: string;
  /** Dash pattern in px that is neither an axis nor a plan: rows of lit windows far away. */
  readonly dash: string | null;
}

/** x from the axis, height above the ground, building units. */
type Place = readonly [x: number, h: number];
/** A straight run to a place, or a quadratic curve by way of a control place. */
type Leg = Place | readonly [cx: number, ch: number, x: number, h: number];

interface Group {
  readonly pen: Pen;
  readonly dash: string | null;
  readonly boxes: Box[];
  d: string;
  /** Where its pen stands. */
  at: Place;
}

/** One decimal without a leading zero. */
const short = (n: number): string => {
  const text = String(tenth(n));
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
};

/** A tenth of a unit is under a device pixel. */
const tenth = (n: number): number => Math.round(n * 10) / 10;

/** Numbers of a path, with a separator only where the sign does not make one. */
const list = (...numbers: readonly number[]): string =>
  numbers.map(short).reduce((text, n) => (n.startsWith('-') ? text + n : `${text} ${n}`));

const filled = (pen: Pen): boolean => pen.includes('fl-');
const outlined = (pen: Pen): boolean => pen.includes('ln-');

/** A sheet of line art being drawn; `strokes` is what has been drawn so far. */
export class Ink {
  readonly #groups: Group[] = [];

  get strokes(): readonly Inked[] {
    return this.#groups.map(({ pen, d, dash }) => ({ pen, d, dash }));
  }

  line(pen: Pen, x1: number, h1: number, x2: number, h2: number, dash: string | null = null): void {
    this.#run(
      pen,
      [
        [x1, h1],
        [x2, h2]
      ],
      false,
      dash
    );
  }

  open(pen: Pen, ...legs: readonly Leg[]): void {
    this.#run(pen, legs, false);
  }

  closed(pen: Pen, ...legs: readonly Leg[]): void {
    this.#run(pen, legs, true);
  }

  /** A rectangle from x1 to x2 and from height h1 to h2. */
  rect(pen: Pen, x1: number, x2: number, h1: number, h2: number): void {
    this.closed(pen, [x1, h1], [x1, h2], [x2, h2], [x2, h1]);
  }

  ellipse(pen: Pen, x: number, h: number, rx: number, ry: number): void {
    const arc = `${list(rx, ry, 0, 1, 0)}`;
    const d = `a${arc} ${list(2 * rx, 0)} ${arc}${list(-2 * rx, 0)}z`;
    const from = [tenth(x - rx), tenth(-h)] as const;
    this.#add(
      pen,
      { from, d, to: from },
      { x: x - rx, y: -h - ry, width: 2 * rx, height: 2 * ry },
      null
    );
  }

  circle(pen: Pen, x: number, h: number, r: number): void {
    this.ellipse(pen, x, h, r, r);
  }

  /** Relative commands: repeated parts come out as repeated text, which compresses to almost nothing. */
  #run(pen: Pen, legs: readonly Leg[], close: boolean, dash: string | null = null): void {
    const xs: number[] = [];
    const ys: number[] = [];
    let d = '';
    let from: Place | null = null;
    let [px, py] = [0, 0];
    for (const leg of legs) {
      const flat = leg.map((n, i) => tenth(i % 2 === 0 ? n : -n));
      const [x, y] = flat.slice(-2) as [number, number];
      const [dx, dy] = [x - px, y - py];
      if (from === null) from = [x, y];
      else if (leg.length === 4) d += `q${list((flat[0] ?? 0) - px, (flat[1] ?? 0) - py, dx, dy)}`;
      else if (Math.abs(dy) < 0.05) d += `h${short(dx)}`;
      else if (Math.abs(dx) < 0.05) d += `v${short(dy)}`;
      else d += `l${list(dx, dy)}`;
      [px, py] = [x, y];
      flat.forEach((n, i) => (i % 2 === 0 ? xs : ys).push(n));
    }
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    if (from === null) return;
    this.#add(pen, close ? { from, d: `${d}z`, to: from } : { from, d, to: [px, py] }, box, dash);
  }

  /** Takes a mark: where the pen is put down, its way from there, where it ends. */
  #add(
    pen: Pen,
    { from, d, to }: { readonly from: Place; readonly d: string; readonly to: Place },
    tight: Box,
    dash: string | null
  ): void {
    // A level line has no height, yet a fill over it hides it.
    const box = { ...tight, width: tight.width + 0.2, height: tight.height + 0.2 };
    for (const group of this.#groups.toReversed()) {
      const meets = group.boxes.some((other) => overlaps(box, other));
      const alike = group.pen === pen && group.dash === dash;
      // Marks that are both filled and outlined hide one another; plain fills and lines just add up.
      if (alike && !(meets && filled(pen) && outlined(pen))) {
        group.d += `m${list(from[0] - group.at[0], from[1] - group.at[1])}${d}`;
        group.at = to;
        group.boxes.push(box);
        return;
      }
      if (meets && (filled(pen) || filled(group.pen))) break;
    }
    this.#groups.push({ pen, dash, boxes: [box], d: `M${list(...from)}${d}`, at: to });
  }
}
