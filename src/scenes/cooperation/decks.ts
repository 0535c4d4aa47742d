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
import { blockHeight, captionsOf, nameWidths, place } from './captions.ts';
import type { ChainData, Item } from './data.ts';
import type { Sizes } from './parts.ts';

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
