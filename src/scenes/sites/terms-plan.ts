/** Where the parts of step `terms` stand: three columns in a broad frame, three bands in a narrow one. */
import { lerp } from '#drawing/geometry.ts';
import { even, measure } from '#drawing/text.ts';
import type { Frame } from '../scene.ts';
import type { SitesData } from './data.ts';
import { READY } from './ready.ts';

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
  readonly ready: Street;
}

/** The street of what stands ready. */
interface Street {
  /** Its ground, and the height of a lot above it, px. */
  readonly y: number;
  readonly high: number;
  /** Width of a lot, and frame px per unit of the line art. */
  readonly pitch: number;
  readonly k: number;
  /** Under each lot its name in lines, px of type. */
  readonly names: readonly (readonly string[])[];
  readonly size: number;
}

/** The street at the foot of the frame, its drawings at most `most` px high; `brief`: one line for each name. */
function street(
  { terms }: SitesData,
  { width: W, height: H }: Frame,
  most: number,
  brief = false
): Street {
  const size = W >= 700 ? 15 : W < 560 ? 12 : 13;
  const pitch = (W - 16) / terms.ready.length;
  const set = (form: number): string[][] =>
    terms.ready.map((forms) =>
      even(forms[form] ?? forms[0] ?? '', pitch - (W < 560 ? 1 : 8), size, 500)
    );
  const whole = set(0);
  // Short words fit a narrow lot in many lines, which would take the height of the drawings.
  const rowsOfText = W < 560 ? 2 : 3;
  const names =
    !brief &&
    whole.every(
      (lines) =>
        lines.length <= rowsOfText && lines.every((line) => measure(line, size, 500) < pitch - 4)
    )
      ? whole
      : set(1);
  const lines = Math.max(...names.map(({ length }) => length));
  const k = Math.min(most / READY.height, (pitch - (W < 560 ? 10 : 18)) / READY.width);
  return {
    y: H - 11 - size - (lines - 1) * 16,
    high: k * READY.height,
    pitch,
    k,
    names,
    size
  };
}

/** Where everything stands: three columns in a broad frame, three bands in a narrow one. */
export function termsPlan(data: SitesData, frame: Frame): TermsPlan {
  const { terms } = data;
  const { width: W, height: H } = frame;
  const rows = terms.taxes.length;
  if (W >= 700 || W / H > 1.4) {
    const small = H < 400;
    const hero = small ? 26 : W < 900 ? 48 : 60;
    const ready = street(data, frame, small ? 36 : Math.min(146, H * 0.19), small);
    const head = small ? 34 : Math.max(62, H * 0.1);
    const top = head + (small ? 16 : 34);
    const base = ready.y - ready.high - (small ? 26 : 42);
    const cell = Math.min(54, (W * (small ? 0.35 : W < 1000 ? 0.36 : 0.38)) / terms.years);
    const pitch = (base - top - (small ? 28 : 44)) / rows;
    const x = 8;
    const bar = x + cell * terms.years + W * (small ? 0.07 : 0.08);
    return {
      columns: true,
      hero,
      size: small ? 12 : 15,
      x,
      cell,
      tops: terms.taxes.map((_, i) => top + i * pitch + (small ? 16 : 22)),
      high: Math.min(small ? 84 : cell * 1.9, pitch - (small ? 20 : 36)),
      years: base,
      bar: { x: bar, y: top, width: W * 0.085, height: base - top },
      border: { x: W - Math.max(106, W * 0.17), top, bottom: base },
      arrows: { from: W * 0.68, to: W - 10, y: [lerp(top, base, 0.36), lerp(top, base, 0.76)] },
      head,
      customs: W * (small ? 0.72 : W < 800 ? 0.7 : 0.68),
      ready
    };
  }
  const ready = street(data, frame, 70);
  // Bands were measured on the lowest phone and stretch with the room over the street.
  const v = (ready.y - ready.high - (H < 400 ? 12 : 26)) / 250;
  const high = 15.5 * v;
  const years = 33 * v + rows * high + 21 * v;
  return {
    columns: false,
    hero: Math.min(52, 26 * v),
    size: W < 560 ? 12 : 15,
    x: 12,
    cell: (W - 24) / terms.years,
    tops: terms.taxes.map((_, i) => 33 * v + i * high),
    high,
    years,
    bar: { x: 12, y: years + 36 * v, width: W - 24, height: 12 * v },
    border: { x: W / 2, top: years + 97 * v, bottom: 248 * v },
    arrows: { from: 24, to: W - 24, y: [years + 116 * v, years + 141 * v] },
    head: 25 * v,
    customs: 12,
    ready
  };
}
