/** Where the parts of step `world` stand: words beside a large disc, or a disc with a narrow column. */
import { clamp } from '#drawing/geometry.ts';
import { measure, wrap } from '#drawing/text.ts';
import type { Frame } from '../scene.ts';
import type { ExportData } from './data.ts';

export interface WorldPlan {
  readonly roomy: boolean;
  /** The words of the money stand under its line, else beside the number. */
  readonly under: boolean;
  readonly disc: { readonly x: number; readonly y: number; readonly r: number };
  /** Sizes of hero numbers and of words. */
  readonly hero: number;
  readonly size: number;
  /** Heights of the two dimension lines of money, px. */
  readonly total: number;
  readonly before: number;
  /** Stack of containers: left edge, foot, columns, pitch across and up, px. */
  readonly stack: {
    readonly x: number;
    readonly foot: number;
    readonly columns: number;
    readonly dx: number;
    readonly dy: number;
  };
  /** Left edge and width of the words about countries; baseline of the first line after the stack. */
  readonly words: { readonly x: number; readonly y: number; readonly width: number };
  /** The separate count since the beginning of the programme. */
  readonly since: Since;
}

interface Since {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly small: number;
  /** Baselines of the two numbers, left edge of the second. */
  readonly y: number;
  readonly second: { readonly x: number; readonly y: number };
  readonly notes: readonly string[];
  /** The tally above: height of its base and of its strokes. */
  readonly rule: number;
  readonly stroke: number;
}

/** The separate count from the foot up. */
function since(
  { text }: ExportData,
  x: number,
  width: number,
  foot: number,
  roomy: boolean
): Since {
  const [size, small] = roomy ? [clamp(width / 11, 22, 34), 14] : [15, 12];
  const first = measure(text['world.cumulative'], size, 200);
  const gap = roomy ? 28 : 14;
  const stacked = first + gap + measure(text['world.contracts'], size, 200) > width;
  const told = `${text['world.since']}, ${text['world.tally']}`;
  const notes = roomy
    ? [told, text['world.apart']].flatMap((line) => wrap(line, width, small))
    : wrap(`${text['world.since']}; ${text['world.apart']}`, width, small);
  const lower = foot - notes.length * Math.round(small * 1.25) - 3;
  const y = stacked ? lower - size * 1.2 : lower;
  return {
    x,
    width,
    size,
    small,
    y,
    second: { x: stacked ? x : x + first + gap, y: lower },
    notes,
    rule: y - size - (roomy ? 8 : 4),
    stroke: roomy ? 18 : 6
  };
}

/** The plan of the last step. */
export function worldPlan(data: ExportData, frame: Frame): WorldPlan {
  const { countries } = data;
  const { width: W, height: H } = frame;
  if (W >= 560) {
    const hero = clamp(W * 0.056, 32, 60);
    const total = hero + 16;
    const before = total + 46;
    const r = Math.min((H - before - 34) / 2, W * 0.29);
    const x = W - r - 14;
    const y = before + 18 + r + Math.max(0, (H - before - 32 - 2 * r) * 0.2);
    const width = Math.min(W * 0.4, x - r - 36);
    const columns = width > 300 ? 8 : 6;
    const dx = width / columns;
    const rows = Math.ceil(countries / columns);
    // The stack begins where the disc does, and leaves room for the words below it.
    const top = Math.min(y - r, H * 0.2);
    const apart = since(data, 6, width, H - 8, true);
    const beside = measure(data.text['world.countries'], hero, 200) + 10;
    const lines = wrap(data.text['world.countries.about'], width - beside, 15).length;
    const words = Math.max(hero, hero * 0.28 + lines * 19) + 8;
    const low = Math.min(H * 0.6, apart.rule - apart.stroke - 14 - words);
    const dy = Math.min(dx * 0.68, (low - top) / rows);
    const foot = top + rows * dy;
    return {
      roomy: true,
      under: true,
      disc: { x, y, r },
      hero,
      size: 15,
      total,
      before,
      stack: { x: 6, foot, columns, dx, dy },
      words: { x: 6, y: foot + hero + 4, width },
      since: apart
    };
  }
  const lying = W / H > 1.4;
  const hero = lying ? 26 : W < 340 ? 24 : 28;
  const total = hero + 12;
  const before = total + (lying ? 36 : 20);
  const r = lying
    ? Math.min((H - before - 22) / 2, W * 0.24)
    : Math.min(W * 0.29, (H - before - 84) / 2);
  const x = r + 10;
  const left = 2 * r + 32;
  const width = W - left - 6;
  const columns = lying ? 10 : 6;
  const dx = width / columns;
  const dy = dx * (lying ? 0.62 : W < 340 ? 0.62 : 0.72);
  const foot = (lying ? 6 : before + 2) + Math.ceil(countries / columns) * dy + 4;
  return {
    roomy: false,
    under: lying,
    disc: { x, y: before + 14 + r, r },
    hero,
    size: 12,
    total,
    before,
    stack: { x: left, foot, columns, dx, dy },
    words: { x: left, y: foot + hero - 2, width },
    since: since(data, lying ? left : 6, lying ? width : W - 12, H - 6, false)
  };
}
