/** Lays one chain out at rest: in a row, or on two decks with its product below; frame px. */
import { clamp, type Box, type Point } from '#drawing/geometry.ts';
import { blockHeight, captionsOf, nameWidths, place, type Line } from './captions.ts';
import type { ChainData, Item } from './data.ts';
import type { Sizes } from './parts.ts';

/** Where a picture stands: its point on the axis, px per unit. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Arrangement {
  /** The assembly axis, and its branch down to the product (of no length in a row). */
  readonly axis: readonly [Point, Point];
  readonly branch: readonly [Point, Point];
  readonly parts: readonly Placed[];
  readonly product: Placed;
  /** Signs between the parts, and the one before the product. */
  readonly plus: readonly Point[];
  readonly equals: Point;
  readonly lines: readonly Line[];
  /** Height of the words of the parts, px. */
  readonly words: number;
}

/** Least distance between two names on one level, px. */
const NAME_GAP = 12;
/** No picture is drawn larger than this, px per unit. */
const LARGEST = 2.2;
/** The room a sign and its gaps take between two pictures, px. */
export const joint = ({ sign, gap }: Sizes): number => 2 * (sign + gap);

const width = ({ extent: [left, , right] }: Item): number => right - left;
const total = (items: readonly Item[]): number => sum(items.map(width));
const up = (items: readonly Item[]): number => Math.max(...items.map(({ extent }) => -extent[1]));
const down = (items: readonly Item[]): number => Math.max(...items.map(({ extent }) => extent[3]));

/** Share of a row's length, joints apart, that its parts take at one scale with the product. */
export const balance = ({ parts, product }: ChainData): number =>
  total(parts) / (total(parts) + width(product));

/**
 * The share that lets the names of the parts stand side by side, where a row `height` px high is too low
 * for its width anyway; else the balance.
 */
export function named(chain: ChainData, length: number, height: number, sizes: Sizes): number {
  const inner = length - joint(sizes) * chain.parts.length;
  const names = nameWidths(chain, sizes, sizes.roomy);
  const share = (sum(slotsOf(chain.parts, 0, names, sizes)) + 1) / inner;
  const [high, whole] = [up([chain.product]) + down([chain.product]), inner * (1 - share)];
  const own = balance(chain);
  return share > own && whole / width(chain.product) > (height * 0.4) / high ? share : own;
}

/** Room of each part with its name, its joints apart, px. */
const slotsOf = (
  items: readonly Item[],
  k: number,
  names: readonly number[],
  sizes: Sizes
): number[] =>
  items.map((it, i) =>
    // A name may reach into the joints beside its part, but not over the edge of the sheet.
    Math.max(width(it) * k, (names[i] ?? 0) + (i === 0 ? 0 : NAME_GAP - joint(sizes)))
  );

const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

/** Do slots stand side by side in a length, px? */
const fits = (slots: readonly number[], length: number, sizes: Sizes): boolean =>
  sum(slots) + joint(sizes) * (slots.length - 1) <= length;

/**
 * Parts side by side from `x0` to `x1` at scale `k`, spread evenly, and the middles between them. Each
 * takes the room of its name where all names fit side by side, else of its picture alone.
 */
function spread(
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

/** Arranges again until the words take the height that was left to them, four times at most. */
function settle(arrangeAt: (words: number) => Arrangement, words: number): Arrangement {
  let found = arrangeAt(words);
  for (let i = 0, left = words; i < 3 && found.words !== left; i++) {
    left = found.words;
    found = arrangeAt(left);
  }
  return found;
}

/** Parts, signs and product on one level axis; names below. `split`: share of the row for the parts. */
export function row(
  chain: ChainData,
  box: Box,
  split: number,
  sizes: Sizes,
  detailed: boolean
): Arrangement {
  const { parts, product } = chain;
  const seam = joint(sizes);
  const inner = box.width - seam * parts.length;
  const left = inner * split + seam * (parts.length - 1);
  const names = nameWidths(chain, sizes, detailed);
  const zones = [
    [box.x, box.x + left],
    [box.x + left + seam, box.x + box.width]
  ] as const;
  const arrangeAt = (words: number): Arrangement => {
    const room = box.height - words - (sizes.roomy ? Math.max(12, box.height * 0.13) : 8);
    const fit = (items: readonly Item[], length: number): number =>
      Math.min(LARGEST, (length * 0.97) / total(items), room / (up(items) + down(items)));
    let k = fit(parts, inner * split);
    let whole = fit([product], inner * (1 - split));
    const above = (): number => Math.max(up(parts) * k, up([product]) * whole);
    const below = (): number => Math.max(down(parts) * k, down([product]) * whole);
    const shrink = Math.min(1, room / (above() + below()));
    [k, whole] = [k * shrink, whole * shrink];
    // A little smaller, if that lets the names stand on one level.
    k =
      [1, 0.95, 0.9, 0.85]
        .map((part) => part * k)
        .find((smaller) => fits(slotsOf(parts, smaller, names, sizes), left, sizes)) ?? k;
    const spare = room - above() - below();
    const y = box.y + spare / 2 + above();
    const { xs, between } = spread(parts, zones[0], k, names, sizes);
    const centre = (zones[1][0] + zones[1][1]) / 2;
    const at: Placed = {
      x: centre - ((product.extent[0] + product.extent[2]) / 2) * whole,
      y,
      k: whole
    };
    const last = parts[parts.length - 1];
    const end = (xs[xs.length - 1] ?? 0) + (last?.extent[2] ?? 0) * k;
    const equals: Point = [(end + centre - (width(product) * whole) / 2) / 2, y];
    const captions = captionsOf(chain, sizes, detailed, {
      parts: xs.map((x) => [x, (left + seam) / parts.length]),
      product: [centre, inner * (1 - split) + seam]
    });
    const { lines, height } = place(captions, box, y + below() + 6, sizes);
    return {
      axis: [
        [box.x, y],
        [box.x + box.width, y]
      ],
      branch: [equals, equals],
      parts: xs.map((x) => ({ x, y, k })),
      product: at,
      plus: between.map((x): Point => [x, y]),
      equals,
      lines,
      words: height
    };
  };
  // Names that do not fit side by side take another level, and the pictures give way to it.
  return settle(arrangeAt, blockHeight(1, detailed ? 1 : 0, sizes));
}

/** Parts above on their axis, a branch down from a joint, the product below it; names over the parts. */
export function decks(chain: ChainData, box: Box, sizes: Sizes): Arrangement {
  const { parts, product } = chain;
  const seam = joint(sizes);
  const right = box.x + box.width;
  const air = sizes.roomy ? 26 : 10;
  const whose = (centre: number) => ({ parts: [], product: [centre, box.width] as const });
  const foot = Math.max(
    ...captionsOf(chain, sizes, sizes.roomy, whose(box.x + box.width / 2)).map(({ lines }) =>
      blockHeight(lines.length, 0, sizes)
    )
  );
  const arrangeAt = (over: number): Arrangement => {
    const room = box.height - over - foot - air - 12;
    const across = box.width - seam * (parts.length - 1);
    const high = up(parts) + down(parts);
    const [left, top, end, bottom] = product.extent;
    // One scale for both decks, unless the width lets the product be larger.
    const k = Math.min(LARGEST, (across * 0.97) / total(parts), room / (high + bottom - top));
    const whole = Math.min(
      LARGEST,
      (box.width * 0.94) / width(product),
      (room - high * k) / (bottom - top)
    );
    const spare = Math.max(0, room - high * k - (bottom - top) * whole);
    const y = box.y + spare / 4 + over + up(parts) * k;
    const { xs, between } = spread(
      parts,
      [box.x, right],
      k,
      nameWidths(chain, sizes, sizes.roomy),
      sizes
    );
    const from: Point = [between[Math.floor((between.length - 1) / 2)] ?? box.x, y];
    // The product hangs by its joint from the branch, as far as the sheet lets it.
    const head = y + down(parts) * k + spare / 4 + air;
    const at: Placed = {
      x: clamp(from[0], box.x - left * whole, right - end * whole),
      y: head - top * whole,
      k: whole
    };
    const names = place(
      captionsOf(chain, sizes, sizes.roomy, {
        parts: xs.map((x) => [x, box.width / parts.length]),
        product: [at.x + ((left + end) / 2) * whole, box.width]
      }).filter(({ of }) => of === 'parts'),
      box,
      0,
      sizes
    );
    const made = place(
      captionsOf(chain, sizes, sizes.roomy, whose(at.x + ((left + end) / 2) * whole)),
      box,
      at.y + bottom * whole + 6,
      sizes
    );
    const lift = (of: readonly Item[]): number => y - up(of) * k - names.height - 4;
    // On one level each name stands over its own picture, on several over all of them.
    const own = (id: string): number => {
      const caption = chain.captions.find((each) => id.startsWith(`${each.id}-line`));
      return names.levels === 1 && caption !== undefined
        ? lift(parts.slice(caption.from, caption.to + 1))
        : lift(parts);
    };
    return {
      axis: [
        [box.x, y],
        [right, y]
      ],
      branch: [from, [from[0], at.y]],
      parts: xs.map((x) => ({ x, y, k })),
      product: at,
      plus: between.map((x): Point => [x, y]),
      equals: [from[0], Math.max(y + 2 * (sizes.sign + sizes.gap) + 4, (y + head) / 2)],
      lines: [...names.lines.map((line) => ({ ...line, y: line.y + own(line.id) })), ...made.lines],
      words: names.height
    };
  };
  return settle(arrangeAt, blockHeight(1, sizes.roomy ? 1 : 0, sizes));
}
