/** A chain at large: parts above on their axis, a branch down from a joint, the product below it; frame px. */
import { clamp, type Box, type Point } from '#drawing/geometry.ts';
import {
  down,
  joint,
  LARGEST,
  settle,
  spread,
  total,
  up,
  width,
  type Arrangement,
  type Placed
} from './arrange.ts';
import { captionsOf, nameWidths, place } from './captions.ts';
import type { ChainData, Item } from './data.ts';
import type { Sizes } from './parts.ts';

/** Parts above on their axis, a branch down from a joint, the product below it; names over the parts. */
export function decks(chain: ChainData, box: Box, sizes: Sizes): Arrangement {
  const { parts, product } = chain;
  const right = box.x + box.width;
  const air = sizes.roomy ? 26 : 10;
  const arrangeAt = (words: number): Arrangement => {
    const room = box.height - words - air - 12;
    const across = box.width - joint(sizes) * (parts.length - 1);
    const high = up(parts) + down(parts);
    const [left, top, most, bottom] = product.extent;
    // One scale for both decks, unless the width lets the product be larger.
    const k = Math.min(LARGEST, (across * 0.97) / total(parts), room / (high + bottom - top));
    const whole = Math.min(
      LARGEST,
      (box.width * 0.94) / width(product),
      (room - high * k) / (bottom - top)
    );
    const spare = Math.max(0, room - high * k - (bottom - top) * whole) / 4;
    const { xs, between } = spread(
      parts,
      [box.x, right],
      k,
      nameWidths(chain, sizes, sizes.roomy),
      sizes
    );
    const stem = between[Math.floor((between.length - 1) / 2)] ?? box.x;
    // The product hangs by its joint from the branch, as far as the sheet lets it.
    const x = clamp(stem, box.x - left * whole, right - most * whole);
    const captions = captionsOf(chain, sizes, sizes.roomy, {
      parts: xs.map((each) => [each, box.width / parts.length]),
      product: [x + ((left + most) / 2) * whole, box.width]
    });
    const set = (of: 'parts' | 'product', y: number) =>
      place(
        captions.filter((each) => each.of === of),
        box,
        y,
        sizes
      );
    const names = set('parts', 0);
    const y = box.y + spare + names.height + 4 + up(parts) * k;
    const head = y + down(parts) * k + spare + air;
    const foot = head + (bottom - top) * whole + 6;
    const at: Placed = { x, y: head - top * whole, k: whole };
    const made = set('product', foot);
    const lift = (of: readonly Item[]): number => y - up(of) * k - names.height - 4;
    // On one level each name stands over its own picture, on several over all of them.
    const own = (id: string): number => {
      const caption = chain.captions.find((each) => id.startsWith(`${each.id}-line`));
      return lift(
        names.levels === 1 && caption ? parts.slice(caption.from, caption.to + 1) : parts
      );
    };
    const end: Point = [right, y];
    return {
      axes: parts.map(() => [[box.x, y], end, end]),
      branch: [
        [stem, y],
        [stem, at.y]
      ],
      below: true,
      parts: xs.map((each) => ({ x: each, y, k })),
      product: at,
      plus: between.map((each): Point => [each, y]),
      equals: [stem, Math.max(y + 2 * (sizes.sign + sizes.gap) + 4, (y + head) / 2)],
      lines: [...names.lines.map((line) => ({ ...line, y: line.y + own(line.id) })), ...made.lines],
      top: lift(parts),
      bottom: foot + made.height,
      words: names.height + made.height
    };
  };
  return settle(arrangeAt);
}
