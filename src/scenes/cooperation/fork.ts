/** A chain as a fork: parts one below another on axes of their own, which meet at the joint; the product beside it; frame px. */
import type { Box, Point } from '#drawing/geometry.ts';
import { joint, LARGEST, settle, sum, width, type Arrangement } from './arrange.ts';
import { captionsOf, place } from './captions.ts';
import type { ChainData } from './data.ts';
import type { Sizes } from './parts.ts';

/** Share of the length the words of the parts may take: they are longer than the parts are wide. */
const WORDS = 0.5;

/** Parts in a column, whose axes meet; names below. Only where one caption answers for all parts. */
export function fork(chain: ChainData, box: Box, sizes: Sizes): Arrangement {
  const { parts, product } = chain;
  const heights = parts.map(({ extent }) => extent[3] - extent[1]);
  const wide = Math.max(...parts.map(width));
  const [left, top, most, bottom] = product.extent;
  const air = sizes.roomy ? 30 : 12;
  const arrangeAt = (words: number): Arrangement => {
    const room = box.height - words - 6;
    const free = box.width - 2 * joint(sizes);
    const k = Math.min(
      LARGEST,
      (room - air * (parts.length - 1)) / sum(heights),
      free / (wide + width(product))
    );
    const whole = Math.min(LARGEST, (free - wide * k) / width(product), room / (bottom - top));
    const column = box.x + (wide * k) / 2;
    const spine = column + (wide * k) / 2 + sizes.gap + sizes.sign;
    const equals = spine + joint(sizes);
    const at = equals + sizes.sign + sizes.gap - left * whole;
    let foot = 0;
    const down = parts.map(({ extent }, i) => {
      const y = foot - extent[1] * k;
      foot += heights[i]! * k + air;
      return y;
    });
    const middle = (down[0]! + down[down.length - 1]!) / 2;
    const head = Math.min(0, middle + top * whole);
    const high = Math.max(foot - air, middle + bottom * whole) - head;
    const y0 = box.y + (room - high) / 2 - head;
    const y = y0 + middle;
    const under = y0 + head + high + 6;
    const { lines, height } = place(
      captionsOf(chain, sizes, sizes.roomy, {
        parts: parts.map(() => [column, Math.max(wide * k, box.width * WORDS)]),
        product: [at + ((left + most) / 2) * whole, width(product) * whole]
      }),
      box,
      under,
      sizes
    );
    return {
      axes: down.map((dy) => [
        [box.x, y0 + dy],
        [spine, y0 + dy],
        [spine, y]
      ]),
      branch: [
        [spine, y],
        [box.x + box.width, y]
      ],
      below: false,
      parts: parts.map(({ extent }, i) => ({
        x: column - ((extent[0] + extent[2]) / 2) * k,
        y: y0 + down[i]!,
        k
      })),
      product: { x: at, y, k: whole },
      plus: down.slice(1).map((dy, i): Point => [spine, y0 + (dy + down[i]!) / 2]),
      equals: [equals, y],
      // The product's own name stands close under it.
      lines: lines.map((line) =>
        line.id.startsWith(`${chain.id}-product`)
          ? { ...line, y: line.y - high - head + middle + bottom * whole }
          : line
      ),
      top: y0 + head,
      bottom: under + height,
      words: height
    };
  };
  return settle(arrangeAt);
}
