/** Where the bars of `today` and `hatch` stand: rows, the unit of the ruler, sizes of the lettering. */
import { clamp, lerp, span } from '#drawing/geometry.ts';
import { measure } from '#drawing/text.ts';
import type { Frame } from '../scene.ts';
import type { Measure, PlanData } from './data.ts';

/** Gap between the end of a bar and its multiple, px. */
export const TIMES_GAP = 10;

export interface BarsPlan {
  readonly roomy: boolean;
  /** Zero of the ruler, px. */
  readonly x: number;
  /** Width of the column of names; 0 when names stand above their bars. */
  readonly aside: number;
  /** Today = 1 in px: alone on the sheet, and beside the plan. */
  readonly alone: number;
  readonly unit: number;
  /** Upper edge of the first row, height of a row and of its bar, px. */
  readonly top: number;
  readonly pitch: number;
  readonly bar: number;
  /** From the upper edge of a row to its bar, px. */
  readonly drop: number;
  /** Heights of the dimension lines, of the foot of the ruler and of the note, px. */
  readonly head: number;
  readonly foot: number;
  readonly note: number;
  /** Font sizes, px: names, numbers alone and beside the plan, planned numbers, multiples, keys. */
  readonly name: number;
  readonly big: number;
  readonly small: number;
  readonly planned: number;
  readonly times: number;
  readonly key: number;
}

/** Whether the planned number fits inside the hatch of a row. */
export const inside = (
  { plan, multiple }: Measure,
  unit: number,
  { planned, roomy }: Pick<BarsPlan, 'planned' | 'roomy'>
): boolean =>
  plan !== '' && (multiple - 1) * unit > measure(plan, planned, 300) + (roomy ? 34 : 14);

/** What stands to the right of a bar: the multiple, and the planned number the hatch has no room for. */
export const beyond = (
  { text }: PlanData,
  row: Measure,
  unit: number,
  plan: Pick<BarsPlan, 'planned' | 'roomy'>
): string =>
  row.plan === '' || inside(row, unit, plan)
    ? row.times
    : text.outside.replace('%times%', row.times).replace('%plan%', row.plan);

/** Width of a name set in two lines as even as its words allow, px. */
function halved(text: string, size: number): number {
  const words = text.split(' ');
  const width = (from: number, to?: number): number =>
    measure(words.slice(from, to).join(' '), size, 500);
  return Math.min(
    width(0),
    ...words.slice(1).map((_, i) => Math.max(width(0, i + 1), width(i + 1)))
  );
}

/** The plan of the bars in a frame. */
export function barsPlan(data: PlanData, frame: Frame): BarsPlan {
  const { width: W, height: H } = frame;
  const count = data.measures.length;
  const roomy = W >= 560;
  // A low frame has no room for names above the bars.
  const low = H < 320 && W > 400;
  const [top, under] = roomy
    ? [58, H > 600 ? 66 : 54]
    : low
      ? [27, 38]
      : [H > 350 ? 31 : 28, H > 350 ? 39 : 36];
  const pitch = (H - top - under) / count;
  const name = roomy ? clamp(pitch * 0.2, 14, 19) : W > 340 && !low ? 13 : 12;
  const drop = low ? 0 : name + (roomy ? 8 : 3);
  const bar = roomy
    ? Math.min(56, (pitch - drop) * 0.76)
    : low
      ? pitch - 9
      : Math.min(28, pitch - drop - 5);
  const small = roomy ? clamp(bar * 0.46, 15, 22) : bar >= 22 && W > 340 ? 14 : 12;
  const planned = roomy ? clamp(bar * 0.62, 17, 30) : bar >= 22 ? 16 : 13;
  const times = roomy ? clamp(bar * 0.54, 17, 26) : bar >= 22 ? 16 : 13;
  const aside = low
    ? 14 +
      Math.max(...data.measures.map(({ names }) => halved(names[names.length - 1] ?? '', name)))
    : 0;
  const x = 2 + aside;
  const room = (unit: number): number =>
    Math.min(
      ...data.measures.map(
        (row) =>
          (W -
            x -
            TIMES_GAP -
            4 -
            measure(beyond(data, row, unit, { planned, roomy }), times, 300)) /
          row.multiple
      )
    );
  return {
    roomy,
    x,
    aside,
    alone: W - x - 2,
    // Twice: a number that finds room inside its hatch asks for less beyond it.
    unit: room(room(W / 4)),
    top,
    pitch,
    bar,
    drop,
    head: top - (roomy ? 24 : 11),
    foot: H - under + (roomy ? 6 : 2),
    note: H - (roomy ? 8 : 4),
    name,
    big: roomy ? clamp(bar * 0.66, 22, 36) : bar >= 22 ? 17 : 14,
    small,
    planned,
    times,
    key: roomy ? 14 : 12
  };
}

/** Today = 1 in px at `t`: the eye moves back along the axis to make room for the plan. */
export const unitAt = (plan: BarsPlan, t: number): number =>
  lerp(plan.alone, plan.unit, span(t, 0.1, 0.56));

/** Upper edge of the bar of row `i`, px. */
export const barTop = (plan: BarsPlan, i: number): number => plan.top + i * plan.pitch + plan.drop;

/** Share of the hatch of row `i` that has grown, 0…1: the longest begins and ends first. */
export const grown = (t: number, i: number): number => span(t, 0.28 + 0.035 * i, 0.66 + 0.035 * i);

/** How far bar `i` has left along its axis, px: slowly off, then faster. */
export function left(plan: BarsPlan, frame: Frame, t: number, i: number): number {
  const k = clamp((t - 1.06 - 0.025 * i) / 0.44);
  return k * k * (frame.width - plan.x + 8);
}
