/** Where the parts beside the strip to Riyadh stand: two measures one under the other, never on one axis. */
import { clamp } from '#drawing/geometry.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { stripEnd } from './camera.ts';
import type { At, Parts } from './parts.ts';

/** A hundred cells are the whole turnover. */
export const CELLS = 100;

export interface Panel {
  readonly x: number;
  readonly width: number;
  readonly hero: number;
  readonly size: number;
  /** The two hero numbers with their words. */
  readonly growth: Headline;
  readonly share: Headline;
  /** Top of the bars, their thickness and the step between them. */
  readonly bars: { readonly y: number; readonly thick: number; readonly step: number };
  readonly cells: {
    readonly y: number;
    readonly columns: number;
    readonly dx: number;
    readonly dy: number;
  };
  /** Heights of the dimension under the bars and of the rule between the measures. */
  readonly line: number;
  readonly rule: number;
  /** Baseline of what stands at the foot; null where there is no room. */
  readonly foot: number | null;
}

interface Headline {
  /** Baseline of the number. */
  readonly y: number;
  /** Left edge, first baseline, step and lines of the words; the quiet ones are notes. */
  readonly x: number;
  readonly first: number;
  readonly step: number;
  readonly lines: readonly { readonly text: string; readonly quiet: boolean }[];
  /** Lowest baseline. */
  readonly bottom: number;
}

/** Lays a number and its words out from the baseline `y` on: beside it, or under it in a narrow panel. */
function headline(
  y: number,
  panel: Pick<Panel, 'x' | 'width' | 'hero' | 'size'>,
  number: string,
  [about, ...notes]: readonly string[],
  beside: boolean
): Headline {
  const { hero, size } = panel;
  const x = beside ? panel.x + measure(number, hero, 200) + 14 : panel.x;
  const room = panel.x + panel.width - x;
  const lines = [
    ...wrap(about ?? '', room, size).map((text) => ({ text, quiet: false })),
    ...notes.flatMap((note) => wrap(note, room, size).map((text) => ({ text, quiet: true })))
  ];
  const step = Math.round(size * 1.25);
  const high = y - hero * 0.72 + size * 0.74;
  const first = beside ? Math.max(high, y - (lines.length - 1) * step) : y + step + 2;
  return { y, x, first, step, lines, bottom: Math.max(y, first + (lines.length - 1) * step) };
}

/** Everything flows down: number, words, bars, rule, number, words; the cells take what is left. */
export function panel({ data, frame }: At): Panel {
  const { text } = data;
  const { width: W, height: H } = frame;
  const x = stripEnd(frame) + (W >= 700 ? 44 : 16);
  const width = W - x - 8;
  const roomy = W >= 560;
  const beside = roomy || W / H > 1.4;
  const hero = roomy ? clamp(width * 0.115, 42, 62) : beside ? 30 : 34;
  const size = W >= 700 ? 16 : roomy ? 14 : 12;
  const box = { x, width, hero, size };
  const notes = [
    text['saudi.growth.about'],
    ...(beside ? [] : [text['saudi.months']]),
    ...(roomy ? [text['saudi.growth.period']] : [])
  ];
  // Where there is height to spare it goes between the parts.
  const air = roomy ? clamp((H - 460) / 10, 4, 26) : 0;
  const growth = headline(hero * (roomy ? 1.05 : 0.95), box, text['saudi.growth'], notes, beside);
  const thick = roomy ? clamp(H * 0.036, 18, 30) : beside ? 17 : 15;
  const bars = { y: growth.bottom + (roomy ? 18 + air : 9), thick, step: thick + (roomy ? 10 : 3) };
  const line = bars.y + bars.step + thick + (roomy ? 16 : 8);
  const about = [text['saudi.share.about'], text['saudi.share.note']];
  const foot = roomy ? H - 48 : null;
  const columns = beside || H < 350 ? 20 : 10;
  const rows = CELLS / columns;
  const dx = width / columns;
  const below = (rule: number) => {
    const share = headline(rule + hero + 4 + air / 2, box, text['saudi.share'], about, beside);
    const top = share.bottom + (roomy ? 16 + air / 2 : 10);
    return { rule, share, top, room: (foot === null ? H - 20 : foot - 70) - top };
  };
  const close = below(line + (roomy ? 14 + air : 8));
  // Height the cells cannot use parts the two measures.
  const { rule, share, top, room } = below(
    close.rule + (roomy ? Math.max(0, close.room - rows * dx) * 0.5 : 0)
  );
  return {
    ...box,
    growth,
    share,
    bars,
    line,
    rule,
    cells: { y: top, columns, dx, dy: Math.min(dx, room / rows) },
    foot
  };
}

/** The labels of a headline. */
export function write(
  id: string,
  number: string,
  at: Headline,
  plan: Panel,
  tone: 'signal' | 'ink',
  opacity: number
): Parts['labels'] {
  return [
    label(id, number, plan.x, at.y, plan.hero, { weight: 200, slanted: false, tone, opacity }),
    ...at.lines.map(({ text, quiet }, i) =>
      label(`${id}-${i}`, text, at.x, at.first + i * at.step, plan.size, {
        tone: quiet ? 'ink-2' : 'ink',
        opacity
      })
    )
  ];
}
