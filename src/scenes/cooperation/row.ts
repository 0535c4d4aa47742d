/** A chain in a row: parts, signs and product on one level axis, names below; frame px. */
import type { Box, Point } from '#drawing/geometry.ts';
import {
  down,
  fits,
  joint,
  LARGEST,
  settle,
  slotsOf,
  spread,
  sum,
  total,
  up,
  width,
  type Arrangement,
  type Placed
} from './arrange.ts';
import { captionsOf, nameWidths, place } from './captions.ts';
import type { ChainData, Item } from './data.ts';
import type { Sizes } from './parts.ts';

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
    const foot = y + below() + 6;
    const { lines, height } = place(captions, box, foot, sizes);
    const right: Point = [box.x + box.width, y];
    return {
      axes: parts.map(() => [[box.x, y], right, right]),
      branch: [equals, equals],
      below: false,
      parts: xs.map((x) => ({ x, y, k })),
      product: at,
      plus: between.map((x): Point => [x, y]),
      equals,
      lines,
      top: y - above(),
      bottom: foot + height,
      words: height
    };
  };
  // Names that do not fit side by side take another level, and the pictures give way to it.
  return settle(arrangeAt);
}
