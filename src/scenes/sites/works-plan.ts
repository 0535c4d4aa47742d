/** Where the two works of `history` stand in each of three kinds of frame. */
import { measure } from '#drawing/text.ts';
import type { At } from './parts.ts';
import { WORKS } from './works.ts';

export interface Work {
  /** Axis and ground, frame px. */
  readonly x: number;
  readonly ground: number;
  /** Frame px per unit of the art. */
  readonly k: number;
  readonly top: number;
  readonly bottom: number;
  /** Text beside (stacked) or above (side by side): left edge and width, px. */
  readonly text: { readonly x: number; readonly y: number; readonly width: number };
}

/** Are the two works one above the other? */
export const stacked = ({ frame }: Pick<At, 'frame'>): boolean =>
  frame.width / frame.height < (frame.kind === 'tall' ? 1.4 : 1.2);

/** Widest single word of a text, px: what a narrow column must hold. */
export const longest = (text: string, size: number, weight: number): number =>
  Math.max(...text.split(' ').map((word) => measure(word, size, weight)));

/** Where the two works stand. */
export function axes({ data, frame }: Pick<At, 'data' | 'frame'>): readonly [Work, Work] {
  const { width: W, height: H } = frame;
  const one = (i: number): Work => {
    const art = WORKS[i] ?? WORKS[0];
    if (stacked({ frame })) {
      const band = H / 2;
      const foot = W < 560 ? 24 : 34;
      const words = data.history.works.map((work) => longest(work.is, W < 560 ? 12 : 14, 500));
      const column = Math.max(W * 0.36, Math.min(W * 0.46, Math.max(...words) + 4));
      const k = Math.min((band - foot - 12) / 305, (W - column - 28) / 430);
      const ground = band * (i + 1) - foot;
      const x = 8 + (430 * k) / 2;
      const right = 8 + 430 * k + 14;
      return {
        x,
        ground,
        k,
        top: ground - art.height * k - 6,
        bottom: ground + foot - 6,
        text: { x: right, y: band * i + 26, width: W - right - 6 }
      };
    }
    const column = W / 2;
    const small = H < 400;
    const head = small ? 58 : 128;
    const foot = small ? 34 : 76;
    const k = Math.min((column - (small ? 20 : 44)) / 430, (H - head - foot - 10) / 305);
    const spare = Math.max(0, (H - head - foot - 305 * k) / 2);
    const ground = H - foot - spare;
    const x = column * (i + 0.5);
    return {
      x,
      ground,
      k,
      top: ground - art.height * k - (small ? 4 : 16),
      bottom: ground + (small ? 12 : 34),
      text: { x: x - (art.width * k) / 2, y: small ? 16 : spare + 30, width: art.width * k }
    };
  };
  return [one(0), one(1)];
}
