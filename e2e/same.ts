/**
 * Do two programs draw the same picture? Each has its own way of softening edges, so single pixels tell
 * nothing: the pictures are compared after a 3 × 3 px mean, which keeps how much ink there is and where.
 *
 * What was measured on all stills, resvg against Chromium 147 and Firefox 153: at a threshold of 0.15
 * every still but one differs by no pixel, the one with the finest pens by five. A label moved by one
 * px differs by hundreds, one small arrowhead left out by 28. What the measure does not see: sheet-coloured
 * ground on paper, and construction lines of 0.6 px grey.
 */
import pixelmatch from 'pixelmatch';

/** RGBA, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Distance of colours that counts, 0…1 as pixelmatch measures it. */
const THRESHOLD = 0.15;
/** Softened pixels that may differ. */
export const SLACK = 20;

/** The mean of each 3 × 3 px, opaque pictures only. */
function softened({ width, height, data }: Pixels): Pixels {
  const across = new Uint16Array(data.length);
  const soft = new Uint8Array(data.length).fill(255);
  const row = width * 4;
  for (let i = 4; i < data.length - 4; i++) across[i] = data[i - 4]! + data[i]! + data[i + 4]!;
  for (let y = 1; y < height - 1; y++)
    for (let x = 4; x < row - 4; x++) {
      const i = y * row + x;
      if (x % 4 !== 3) soft[i] = (across[i - row]! + across[i]! + across[i + row]!) / 9;
    }
  return { width, height, data: soft };
}

/** How many softened pixels differ between two pictures of one size; `marked` takes them in red. */
export function different(a: Pixels, b: Pixels, marked?: Uint8Array): number {
  const [one, other] = [softened(a), softened(b)];
  return pixelmatch(one.data, other.data, marked, a.width, a.height, {
    threshold: THRESHOLD,
    includeAA: true
  });
}
