/** Sheet 4 holds at every frame and draws what the data say. */
import { describe as suite, expect, it } from 'vitest';
import { embedFrame, frameFor, viewports } from '#drawing/frame.ts';
import { sceneInput } from '../input.ts';
import type { View } from '../scene.ts';
import { sitesData, type SitesData } from './data.ts';
import { describe } from './describe.ts';
import { facts } from './facts.ts';
import { layout } from './layout.ts';
import { dots, gridPlan } from './plan.ts';

const steps = ['map', 'history', 'growth', 'terms', 'plan'];
const input = sceneInput('sites', 'ru');
const data = sitesData(input);
const wide = frameFor({ width: 1440, height: 900 });
const at = (t: number, changed: SitesData = data, frame = wide): View =>
  layout({ data: changed, frame, t, focus: null });
const path = (view: View, id: string): string => {
  const shape = view.shapes.find((each) => each.id === id);
  return shape !== undefined && 'd' in shape ? shape.d : '';
};
const circles = (d: string): number => d.split('M').length - 1;

suite('sites', () => {
  it('places every site by true distance and bearing', () => {
    const kremlin = at(0).dimensions.find((d) => d.id === 'farthest')?.from ?? [0, 0];
    const pakhra = data.map.spots.find((spot) => spot.id === 'krasnaya-pakhra');
    const leader = at(0).leaders.find((each) => each.id === 'leader-krasnaya-pakhra');
    const scale = (leader!.points[0][0] - kremlin[0]) / pakhra!.x;
    expect((leader!.points[0][1] - kremlin[1]) / pakhra!.y).toBeCloseTo(scale, 3);
    expect(Math.hypot(pakhra!.x, pakhra!.y)).toBeCloseTo(41.8, 1);
    expect(at(0).marks.filter((mark) => data.map.spots.some((s) => s.id === mark.id))).toHaveLength(
      data.map.spots.length
    );
  });

  it('moves a site and its error with the data', () => {
    const spots = data.map.spots.map((spot) => ({
      ...spot,
      x: spot.x * 1.1,
      error: spot.error * 1.1
    }));
    const moved = at(0, { ...data, map: { ...data.map, spots } });
    for (const spot of data.map.spots.filter((s) => !data.map.cluster.ids.includes(s.id)))
      expect(path(moved, `site-${spot.id}`)).not.toBe(path(at(0), `site-${spot.id}`));
    expect(path(moved, 'error-krasnaya-pakhra')).not.toBe(path(at(0), 'error-krasnaya-pakhra'));
  });

  it('draws one point for each date of the series', () => {
    for (const measure of data.growth.measures)
      expect(circles(path(at(2), `${measure.id}-points`)) + 1).toBe(measure.points.length);
    const grown = data.growth.measures.map((m) => ({
      ...m,
      points: m.points.map((p, i) => (i === 0 ? { ...p, value: p.value * 1.1 } : p))
    }));
    const changed = at(2, { ...data, growth: { ...data.growth, measures: grown } });
    for (const m of grown)
      expect(path(changed, `${m.id}-points`)).not.toBe(path(at(2), `${m.id}-points`));
  });

  it('writes every number under the plots, however small the phone, in the story and in an embed', () => {
    for (const frame of [...viewports.map((viewport) => frameFor(viewport)), embedFrame(320)]) {
      const { labels } = at(2, data, frame);
      // On a phone lying on its side the rows stand beside the plots; what has no room there is in the words.
      if (frame.height < 300) continue;
      for (const i of data.growth.rows.keys())
        expect(
          labels.some(({ id }) => id === `row-${i}-0`),
          `row ${i} at ${frame.width} × ${frame.height}`
        ).toBe(true);
    }
  });

  it('has the ratings with a tick a year, and the street of what is ready, in every frame', () => {
    for (const viewport of viewports) {
      const frame = frameFor(viewport);
      const [grown, offered] = [at(2, data, frame), at(3, data, frame)];
      for (const [i, row] of data.growth.rows.entries())
        if (row.kind === 'years') {
          expect(circles(path(grown, `row-${i}-ticks`)), `${frame.width} px`).toBe(row.value);
          const words = grown.labels.find(({ id }) => id === `row-${i}`)?.text;
          expect(row.text, `${frame.width} px`).toContain(words);
        }
      for (const i of data.terms.ready.keys()) {
        expect(
          offered.shapes.some(({ id }) => id === `ready-${i}`),
          `${frame.width} px`
        ).toBe(true);
        expect(offered.labels.some(({ id }) => id === `ready-${i}-name-0`)).toBe(true);
      }
    }
  });

  it('keeps the signal colour for what the sentence is about', () => {
    const signal = (t: number): string[] =>
      at(t).labels.flatMap(({ id, tone }) => (tone === 'signal' ? [id] : []));
    expect(signal(2)).toEqual(['row-0']);
    expect(data.growth.rows[0]?.facts).toEqual(['sez.invested']);
    expect(signal(3).every((id) => id.startsWith('zero-'))).toBe(true);
  });

  it('types one zero for each tax and year, and draws the tax at true height', () => {
    const zeros = (view: View): number => view.labels.filter((l) => /^zero-\d/.test(l.id)).length;
    expect(zeros(at(3))).toBe(data.terms.taxes.length * data.terms.years);
    expect(zeros(at(3, { ...data, terms: { ...data.terms, years: 11 } }))).toBe(33);
    const height = (d: string): number => Number(/v([\d.]+)/.exec(d)?.[1]);
    const share = height(path(at(3), 'tax')) / height(path(at(3), 'profit'));
    expect(share).toBeCloseTo(data.terms.share, 3);
  });

  it('draws a cell for each hectare and a dot for each company', () => {
    const { plan } = data;
    expect(circles(path(at(4), 'companies'))).toBe(plan.companies);
    expect(circles(path(at(4), 'companies-later'))).toBe(plan.companiesLater - plan.companies);
    const grid = gridPlan(data, wide);
    expect(grid.cols * grid.rows).toBeGreaterThanOrEqual(plan.areaLater);
    for (const key of ['area', 'areaLater', 'companies', 'companiesLater'] as const) {
      const more = { ...data, plan: { ...plan, [key]: Math.round(plan[key] * 1.1) } };
      expect(JSON.stringify(at(4, more).shapes)).not.toBe(JSON.stringify(at(4).shapes));
      const { today, later } = dots(more, gridPlan(more, wide));
      expect(today.length + later.length).toBe(more.plan.companiesLater);
      const places = [...today, ...later].map((p) => p.join());
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('describes every fact of every step', () => {
    for (const step of steps) {
      const table = describe({ input, step });
      expect(table.sentence).not.toMatch(/[%{}]\w+[%}]/);
      expect(table.rows.length).toBeGreaterThanOrEqual((facts[step] ?? []).length);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  it('answers whatever the reader points at', () => {
    for (const frame of [wide, frameFor({ width: 390, height: 664 })])
      for (const k of steps.keys())
        for (const { id } of at(k, data, frame).marks)
          expect(JSON.stringify(layout({ data, frame, t: k, focus: id })), id).not.toBe(
            JSON.stringify(at(k, data, frame))
          );
  });
});
