/** What a row and two decks share: what an arrangement is, extents of pictures, parts spread along an axis; frame px. */
import type { Point } from '#drawing/geometry.ts';
import type { Line } from './captions.ts';
import type { Item } from './data.ts';
import type { Sizes } from './parts.ts';

/** Where a picture stands: its point on the axis, px per unit. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Arrangement {
  /** The axis of each part to where it meets the others (one line for all in a row), and from there to the product. */
  readonly axes: readonly (readonly [Point, Point, Point])[];
  readonly branch: readonly [Point, Point];
  /** The product stands below its parts: they come from both sides, and names stand over them. */
  readonly below: boolean;
  readonly parts: readonly Placed[];
  readonly product: Placed;
  /** Signs between the parts, and the one before the product. */
  readonly plus: readonly Point[];
  readonly equals: Point;
  readonly lines: readonly Line[];
  /** Where ink begins and ends, px. */
  readonly top: number;
  readonly bottom: number;
  /** Height of the words of the parts, px. */
  readonly words: number;
}

/** Least distance between two names on one level, px. */
const NAME_GAP = 12;
/** No picture is drawn larger than this, px per unit. */
export const LARGEST = 2.2;
/** The room a sign and its gaps take between two pictures, px. */
export const joint = ({ sign, gap }: Sizes): number => 2 * (sign + gap);

export const width = ({ extent: [left, , right] }: Item): number => right - left;
export const total = (items: readonly Item[]): number => sum(items.map(width));
export const up = (items: readonly Item[]): number =>
  Math.max(...items.map(({ extent }) => -extent[1]));
export const down = (items: readonly Item[]): number =>
  Math.max(...items.map(({ extent }) => extent[3]));

/** Room of each part with its name, its joints apart, px. */
export const slotsOf = (
  items: readonly Item[],
  k: number,
  names: readonly number[],
  sizes: Sizes
): number[] =>
  items.map((it, i) =>
    // A name may reach into the joints beside its part, but not over the edge of the sheet.
    Math.max(width(it) * k, (names[i] ?? 0) + (i === 0 ? 0 : NAME_GAP - joint(sizes)))
  );

export const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

/** Do slots stand side by side in a length, px? */
export const fits = (slots: readonly number[], length: number, sizes: Sizes): boolean =>
  sum(slots) + joint(sizes) * (slots.length - 1) <= length;

/**
 * Parts side by side from `x0` to `x1` at scale `k`, spread evenly, and the middles between them. Each
 * takes the room of its name where all names fit side by side, else of its picture alone.
 */
export function spread(
  items: readonly Item[],
  [x0, x1]: readonly [number, number],
  k: number,
  names: readonly number[],
  sizes: Sizes
): { xs: number[]; between: number[] } {
  const least = joint(sizes);
  const named = slotsOf(items, k, names, sizes);
  const slots = fits(named, x1 - x0, sizes) ? named : items.map((it) => width(it) * k);
  const free = x1 - x0 - sum(slots);
  // The outer margins are half of what stands between two parts; nothing drifts too far apart.
  const between = Math.min(free / items.length, Math.max(least, 120 * Math.max(k, 0.8)));
  const gap = items.length > 1 ? Math.max(between, least) : 0;
  let x = x0 + (free - gap * (items.length - 1)) / 2;
  const edges = items.map((it, i) => {
    const slot = slots[i] ?? 0;
    const left = x + (slot - width(it) * k) / 2;
    x += slot + gap;
    return [left, left + width(it) * k] as const;
  });
  return {
    xs: items.map((it, i) => (edges[i]?.[0] ?? 0) - it.extent[0] * k),
    between: edges.slice(1).map(([left], i) => ((edges[i]?.[1] ?? left) + left) / 2)
  };
}

/** Arranges again until the words take the height that was left to them, six times at most. */
export function settle(arrangeAt: (words: number) => Arrangement): Arrangement {
  let found = arrangeAt(0);
  for (let i = 0, left = 0; i < 5 && found.words !== left; i++) {
    left = found.words;
    found = arrangeAt(left);
  }
  return found;
}
