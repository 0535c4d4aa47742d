/** What the writer of stills must know of path data: the box it lies in, and whether it is a plain rectangle. */
import { round, type Box, type Point } from '#drawing/geometry.ts';

/** How many numbers each command takes. */
const COUNTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  T: 2,
  H: 1,
  V: 1,
  S: 4,
  Q: 4,
  C: 6,
  A: 7,
  Z: 0
};

interface Walk {
  /** Ends of all parts, in order. */
  readonly corners: readonly Point[];
  /** What the outline may reach besides its corners: control points, arcs generously. */
  readonly reach: readonly Point[];
  /** One closed outline of straight lines. */
  readonly plain: boolean;
}

/** Follows path data. Throws when it is none. */
function walk(d: string): Walk {
  const corners: Point[] = [];
  const reach: Point[] = [];
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0]
  ];
  let straight = true;
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const command = letter.toUpperCase();
    const count = COUNTS[command];
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    if (count === undefined || (count === 0 ? numbers.length > 0 : numbers.length % count !== 0))
      throw new Error(`"${letter}${rest}" is no path data`);
    if (command === 'Z') at = start;
    straight &&= 'MLHVZ'.includes(command);
    for (let i = 0; i < numbers.length; i += count) {
      const own = numbers.slice(i, i + count);
      const [ox, oy] = letter === command ? [0, 0] : at;
      const last = own[own.length - 1]!;
      const to: Point =
        command === 'H'
          ? [last + ox, at[1]]
          : command === 'V'
            ? [at[0], last + oy]
            : [own[own.length - 2]! + ox, last + oy];
      if ('SQC'.includes(command))
        for (let k = 0; k + 3 < own.length; k += 2) reach.push([own[k]! + ox, own[k + 1]! + oy]);
      if (command === 'A') {
        const far = Math.max(2 * own[0]!, 2 * own[1]!, Math.hypot(to[0] - at[0], to[1] - at[1]));
        for (const by of [-far, far]) reach.push([at[0] + by, at[1] + by]);
      }
      if (command === 'M' && i === 0) start = to;
      corners.push((at = to));
    }
  }
  return { corners, reach, plain: straight && /^m[^m]*z\s*$/i.test(d) };
}

const around = (points: readonly Point[]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** A box that holds the outline; curves may leave room in it. Throws when `d` is no path data. */
export function boxOf(d: string): Box {
  const { corners, reach } = walk(d);
  return around([...corners, ...reach]);
}

/** The box of an outline that is a closed upright rectangle and nothing else, or null. */
export function rectangleOf(d: string): Box | null {
  const { corners, plain } = walk(d);
  if (!plain) return null;
  const closed = corners.filter(
    ([x, y], i) => i === 0 || x !== corners[0]![0] || y !== corners[0]![1]
  );
  const box = around(closed);
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const turns = closed.every(
    ([x, y], i) =>
      (near(x, box.x) || near(x, right)) &&
      (near(y, box.y) || near(y, bottom)) &&
      near(x, closed[(i + 1) % closed.length]![0]) !== near(y, closed[(i + 1) % closed.length]![1])
  );
  return closed.length === 4 && turns ? box : null;
}

/** Corners are rounded to a hundredth of a px on their way. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.015;

/**
 * Lines of a 45° hatch over a box, as path data: those of a pattern of the pitch, rotated about the
 * origin, whose pen stands on the edge of its tile, so that half of it shows.
 */
export function hatchLines({ x, y, width, height }: Box, pitch: number, pen: number): string {
  let d = '';
  const [low, high] = [x + y, x + y + width + height].map((sum) => sum * Math.SQRT1_2) as [
    number,
    number
  ];
  for (let k = Math.floor(low / pitch); k * pitch <= high; k++) {
    const sum = (k * pitch + pen / 4) * Math.SQRT2;
    // Beyond the box by the pen, so that the outline cuts the ends.
    const [from, to] = [Math.max(x, sum - y - height) - pen, Math.min(x + width, sum - y) + pen];
    if (to > from) d += `M${round(from)},${round(sum - from)}L${round(to)},${round(sum - to)}`;
  }
  return d;
}
