/** Where the parts of step `terms` stand: three columns in a broad frame, three bands in a narrow one. */
import { lerp } from '#drawing/geometry.ts';
import type { Frame } from '../scene.ts';
import type { SitesData } from './data.ts';

export interface TermsPlan {
  readonly columns: boolean;
  readonly hero: number;
  readonly size: number;
  /** Rows of zeros: left edge, width of a cell, tops of the rows, their height. */
  readonly x: number;
  readonly cell: number;
  readonly tops: readonly number[];
  readonly high: number;
  /** Height at which the years are dimensioned. */
  readonly years: number;
  /** The whole profit. */
  readonly bar: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Border of the zone and the two arrows across it. */
  readonly border: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly arrows: {
    readonly from: number;
    readonly to: number;
    readonly y: readonly [number, number];
  };
  /** Baseline of the hero numbers. */
  readonly head: number;
  /** Left edge of the words about customs. */
  readonly customs: number;
  /** Ground on which stand the things that are ready, and their height, px; null where there is no room. */
  readonly ready: { readonly y: number; readonly high: number } | null;
}

/** Where everything stands: three columns in a broad frame, three bands in a narrow one. */
export function termsPlan({ terms }: SitesData, frame: Frame): TermsPlan {
  const { width: W, height: H } = frame;
  const rows = terms.taxes.length;
  if (W >= 700 || W / H > 1.4) {
    const small = H < 400;
    const hero = small ? 26 : W < 900 ? 48 : 60;
    const band = small ? 0 : Math.min(190, H * 0.26);
    const ready = small ? null : { y: H - (W < 900 ? 49 : 32), high: band - (W < 900 ? 58 : 44) };
    const head = small ? 34 : Math.max(62, H * 0.1);
    const top = head + (small ? 20 : 34);
    const base = H - (small ? 14 : band + 30);
    const cell = Math.min(54, (W * (small ? 0.35 : W < 1000 ? 0.36 : 0.38)) / terms.years);
    const pitch = (base - top - (small ? 28 : 44)) / rows;
    const x = 8;
    const bar = x + cell * terms.years + W * 0.1;
    return {
      columns: true,
      hero,
      size: small ? 12 : 15,
      x,
      cell,
      tops: terms.taxes.map((_, i) => top + i * pitch + (small ? 16 : 22)),
      high: Math.min(small ? 84 : cell * 1.9, pitch - (small ? 22 : 36)),
      years: base,
      bar: { x: bar, y: top, width: W * 0.085, height: base - top },
      border: { x: W - Math.max(106, W * 0.17), top, bottom: base },
      arrows: { from: W * 0.68, to: W - 10, y: [lerp(top, base, 0.36), lerp(top, base, 0.76)] },
      head,
      customs: W * (small ? 0.72 : W < 800 ? 0.7 : 0.68),
      ready
    };
  }
  const ready = H > 500 ? { y: H - 44, high: 70 } : null;
  // Bands were measured on the lowest phone and stretch with the frame.
  const v = (H - (ready === null ? 0 : 126)) / 329;
  const high = 19 * v;
  return {
    columns: false,
    hero: Math.min(52, 34 * v),
    size: W < 560 ? 12 : 15,
    x: 12,
    cell: (W - 24) / terms.years,
    tops: terms.taxes.map((_, i) => 42 * v + i * high),
    high,
    years: 42 * v + rows * high + 26 * v,
    bar: { x: 12, y: 168 * v, width: W - 24, height: 20 * v },
    border: { x: W / 2, top: 246 * v, bottom: 324 * v },
    arrows: { from: 24, to: W - 24, y: [274 * v, 312 * v] },
    head: 32 * v,
    customs: 12,
    ready
  };
}
