/** Lays one chain out at rest: in a row, or on two decks with its product below; frame px. */
import { clamp, type Box, type Point } from '#drawing/geometry.ts';
import { blockHeight, captionsOf, place, type Line } from './captions.ts';
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
}

/** No picture is drawn larger than this, px per unit. */
const LARGEST = 1.75;
/** The room a sign and its gaps take between two pictures, px. */
export const joint = ({ sign, gap }: Sizes): number => 2 * (sign + gap);

const width = ({ extent: [left, , right] }: Item): number => right - left;
const total = (items: readonly Item[]): number => items.reduce((sum, it) => sum + width(it), 0);
const up = (items: readonly Item[]): number => Math.max(...items.map(({ extent }) => -extent[1]));
const down = (items: readonly Item[]): number => Math.max(...items.map(({ extent }) => extent[3]));

/** Share of a row's length, joints apart, that its parts take at one scale with the product. */
export const balance = ({ parts, product }: ChainData): number =>
  total(parts) / (total(parts) + width(product));

/** Parts side by side from `x0` to `x1` at scale `k`, spread evenly, and the middles between them. */
function spread(
  items: readonly Item[],
  [x0, x1]: readonly [number, number],
  k: number,
  sizes: Sizes
): { xs: number[]; between: number[] } {
  const free = x1 - x0 - total(items) * k;
  // The outer margins are half of what stands between two parts; nothing drifts too far apart.
  const least = joint(sizes);
  const between = Math.min(free / items.length, Math.max(least, 120 * Math.max(k, 0.8)));
  const gap = items.length > 1 ? Math.max(between, least) : 0;
  let x = x0 + (x1 - x0 - total(items) * k - gap * (items.length - 1)) / 2;
  const [xs, middles]: [number[], number[]] = [[], []];
  items.forEach((it, i) => {
    if (i > 0) middles.push(x - gap / 2);
    xs.push(x - it.extent[0] * k);
    x += width(it) * k + gap;
  });
  return { xs, between: middles };
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
  const zones = [
    [box.x, box.x + left],
    [box.x + left + seam, box.x + box.width]
  ] as const;
  const arrangeAt = (words: number): Arrangement & { height: number } => {
    const room = box.height - words - (sizes.roomy ? Math.max(10, box.height * 0.1) : 8);
    const fit = (items: readonly Item[], length: number): number =>
      Math.min(LARGEST, (length * 0.97) / total(items), room / (up(items) + down(items)));
    let k = fit(parts, inner * split);
    let whole = fit([product], inner * (1 - split));
    const above = (): number => Math.max(up(parts) * k, up([product]) * whole);
    const below = (): number => Math.max(down(parts) * k, down([product]) * whole);
    const shrink = Math.min(1, room / (above() + below()));
    [k, whole] = [k * shrink, whole * shrink];
    const spare = room - above() - below();
    const y = box.y + spare / 2 + above();
    const { xs, between } = spread(parts, zones[0], k, sizes);
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
      parts: xs.map((x, i) => [x, (width(parts[i]!) * k + seam) * 1.06]),
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
      height
    };
  };
  // Names that do not fit side by side take another level, and the pictures give way to it.
  let found = arrangeAt(blockHeight(1, detailed ? 1 : 0, sizes));
  for (let i = 0; i < 3; i++) found = arrangeAt(found.height);
  return found;
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
  const arrangeAt = (over: number): Arrangement & { height: number } => {
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
    const { xs, between } = spread(parts, [box.x, right], k, sizes);
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
        parts: xs.map((x, i) => [x, width(parts[i]!) * k + seam * 1.5]),
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
      height: names.height
    };
  };
  let found = arrangeAt(blockHeight(1, sizes.roomy ? 1 : 0, sizes));
  for (let i = 0; i < 3; i++) found = arrangeAt(found.height);
  return found;
}
