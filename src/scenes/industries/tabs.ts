/** Tabs of the five industries along the foot of the figure: parts come out of them and go back. */
import { clamp, round, segment, type Point } from '#drawing/geometry.ts';
import { label, measure } from '#drawing/text.ts';
import { glide, parts, steps, tabsHeight, type At, type Parts } from './parts.ts';

interface Tab {
  readonly x: number;
  readonly width: number;
  /** How much its part is the one told, 0…1. */
  readonly on: number;
}

/** All tabs at once; where five names have no room, only the current one spreads its name. */
function places({ data, frame, t }: Pick<At, 'data' | 'frame' | 't'>): {
  tabs: Tab[];
  full: boolean;
  size: number;
  y: number;
} {
  const left = 8;
  const gap = frame.width >= 560 ? 16 : 8;
  const size = frame.width >= 700 ? 14 : 13;
  const room = frame.width - 2 * left;
  const share = Math.min(170, (room + gap) / steps.length - gap);
  const full = data.tabs.every(({ number, name }) => named(number, name, size) <= share);
  const narrow = 30;
  const spread = room - (steps.length - 1) * (narrow + gap);
  let x = left;
  const tabs = steps.map((_, k) => {
    const on = 1 - glide(Math.abs(t - k), 0.3, 0.7);
    const width = full ? share : narrow + (spread - narrow) * on;
    const tab = { x, width, on };
    x += width + gap;
    return tab;
  });
  return { tabs, full, size, y: frame.height - tabsHeight(frame) + 12 };
}

const named = (number: string, name: string, size: number): number =>
  measure(number, size, 600) + 8 + measure(name, size, 500);

/** The mouth of tab `k`, frame px. */
export function mouth(at: Pick<At, 'data' | 'frame' | 't'>, k: number): Point {
  const { tabs, y } = places(at);
  const { x, width } = tabs[k]!;
  return [x + width / 2, y];
}

/** Draws the row of tabs. */
export function tabRow(at: At): Parts {
  const out = parts();
  const { tabs, full, size, y } = places(at);
  tabs.forEach(({ x, width, on }, k) => {
    const { number, name } = at.data.tabs[k]!;
    out.shapes.push({ id: `tab-${k}`, d: segment(x, y, x + width, y), line: 'datum' });
    if (on > 0.01)
      out.shapes.push({
        id: `tab-${k}-on`,
        d: segment(x, y, x + width * on, y),
        line: 'contour'
      });
    const tone = on > 0.5 ? ('ink' as const) : ('ink-2' as const);
    const baseline = y + size + 6;
    out.labels.push(
      label(`tab-${k}-number`, number, x, baseline, size, { weight: 400 + 200 * on, tone })
    );
    const opacity = full ? 1 : clamp((on - 0.7) / 0.3);
    if (opacity > 0)
      out.labels.push(
        label(`tab-${k}-name`, name, round(x + measure(number, size, 600) + 8), baseline, size, {
          weight: 400 + 100 * on,
          tone,
          opacity
        })
      );
  });
  return out;
}
