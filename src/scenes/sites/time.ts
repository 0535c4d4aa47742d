/** The time axis of `growth`: where it stands, how it comes from the works and goes to the terms. */
import { lerp, segment, span, type Point } from '#drawing/geometry.ts';
import type { Frame } from '../scene.ts';
import type { SitesData } from './data.ts';

import type { At, Parts } from './parts.ts';
import { termsPlan } from './terms-plan.ts';
import { axes } from './works-plan.ts';
import { WORKS } from './works.ts';

/** Under the plots of a small phone: height its rows want, px, and the least a plot may have. */
const TIGHT = { height: 166, band: 42 };

export interface GrowthPlan {
  /** Time axis: left and right end, height, px. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Height of one of the plots, px. */
  readonly band: number;
  /** A small phone: plots and years stand closer, so that every row is written under them. */
  readonly tight: boolean;
  /** Where the written rows stand. */
  readonly rows: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly columns: number;
    readonly height: number;
    /** Height of the lowest row, which the ratings have on a phone. */
    readonly foot: number;
  };
}

/** Where the plots and the written rows stand. */
export function growthPlan({ growth }: SitesData, frame: Frame): GrowthPlan {
  const { width: W, height: H } = frame;
  const beside = W >= 800 || W / H > 1.4;
  const x0 = 12;
  const low = W < 560;
  if (beside) {
    const width = Math.min(312, W * 0.32);
    const y = H - 30;
    const top = low ? 6 : 14;
    return {
      x0,
      x1: W - width - (low ? 24 : 48),
      y,
      band: (y - 6) / growth.measures.length,
      tight: false,
      rows: { x: W - width, y: top, width: width - 6, columns: 1, height: H - top - 4, foot: 0 }
    };
  }
  const columns = low ? 2 : 3;
  const tight = low && H < 340;
  const years = tight ? 24 : low ? 28 : 40;
  const height = tight
    ? Math.min(TIGHT.height, H - years - growth.measures.length * TIGHT.band)
    : low
      ? 174
      : W < 700
        ? 236
        : 208;
  const y = H - height - years;
  return {
    x0,
    x1: W - 16,
    y,
    band: (y - 4) / growth.measures.length,
    tight,
    rows: {
      x: x0,
      y: y + (tight ? 26 : low ? 30 : 44),
      width: W - 2 * x0,
      columns,
      height: height - 4,
      foot: 50
    }
  };
}

/** Frame x of a decimal year on the time axis. */
export const across = ({ growth }: SitesData, plan: GrowthPlan, year: number): number =>
  lerp(plan.x0, plan.x1 - 6, (year - growth.from) / (growth.to + 0.15 - growth.from));

/** The datum of a plot: it was the ground of a work and becomes the upper edge of a row of zeros. */
export function datum({ data, frame, t }: At, plan: GrowthPlan, row: number): [Point, Point] {
  const rest = plan.y - (data.growth.measures.length - 1 - row) * plan.band;
  const work = axes({ data, frame })[row];
  const terms = termsPlan(data, frame);
  const go = span(t, 2.26, 2.5);
  // The last plot stands on the time axis itself.
  if (work === undefined) {
    const y = lerp(rest, terms.years, go);
    return [
      [plan.x0, y],
      [plan.x1, y]
    ];
  }
  const half = ((WORKS[row]?.width ?? 0) / 2 + 10) * work.k;
  const years = terms.x + terms.cell * data.terms.years;
  const top = terms.tops[row] ?? rest;
  const come = span(t, 1.24, 1.54);
  const at = (from: number, stay: number, to: number): number =>
    go > 0 ? lerp(stay, to, go) : lerp(from, stay, come);
  const y = at(work.ground, rest, top);
  return [
    [at(work.x - half, plan.x0, terms.x), y],
    [at(work.x + half, plan.x1, years), y]
  ];
}

/** The axis of the works turned level, with its years; later the ten years of the terms. */
export function timeAxis({ data, frame, t }: At, plan: GrowthPlan, out: Parts): void {
  const { from, to } = data.growth;
  if (t <= 1.2 || t >= 3.3) return;
  if (t < 1.48) {
    const e = span(t, 1.2, 1.48);
    const work = axes({ data, frame })[0];
    const half = lerp((work.bottom - work.top) / 2, (plan.x1 - plan.x0) / 2, e);
    const [x, y] = [
      lerp(work.x, (plan.x0 + plan.x1) / 2, e),
      lerp((work.top + work.bottom) / 2, plan.y, e)
    ];
    const angle = (1 - e) * (Math.PI / 2);
    const [dx, dy] = [half * Math.cos(angle), half * Math.sin(angle)];
    out.shapes.push({
      id: 'axis-0',
      d: segment(x - dx, y - dy, x + dx, y + dy),
      line: e > 0.9 ? 'detail' : 'axis'
    });
    return;
  }
  const go = span(t, 2.26, 2.5);
  const terms = termsPlan(data, frame);
  const pitch = lerp(across(data, plan, to) - across(data, plan, to - 1), terms.cell, go);
  const count = lerp(to - from, data.terms.years, go);
  const end = lerp(across(data, plan, to), terms.x + terms.cell * data.terms.years, go);
  const y = lerp(plan.y, terms.years, go);
  const away = 1 - span(t, 3.12, 3.3);
  const start = end - pitch * count * away;
  let ticks = '';
  const tick = 5 * span(t, 1.48, 1.6);
  for (let i = 0; i <= count * away + 0.001; i++)
    ticks += segment(end - pitch * i, y - tick, end - pitch * i, y + tick);
  out.shapes.push(
    {
      id: 'axis-0',
      d: segment(start, y, end + (plan.x1 - across(data, plan, to)) * (1 - go), y),
      line: 'detail'
    },
    { id: 'years', d: ticks, line: 'texture' }
  );
}
