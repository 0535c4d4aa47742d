/** Sheet 7 draws what the data say: lengths are multiples, dots are jobs, hatch is a plan, every cluster has its place. */
import { describe as suite, expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import { frameFor, viewports } from '#drawing/frame.ts';
import { contains, grow, overlaps } from '#drawing/geometry.ts';
import { inkBox } from '#drawing/text.ts';
import { lettering } from '../flaws.ts';
import { sceneInput } from '../input.ts';
import type { View } from '../scene.ts';
import { multipleOf, planData, type PlanData } from './data.ts';
import { describe } from './describe.ts';
import { facts } from './facts.ts';
import { layout } from './layout.ts';

const input = sceneInput('plan-2030', 'ru');
const data = planData(input);
const frames = viewports.map((viewport) => frameFor(viewport));
const wide = frames[0]!;
const at = (t: number, frame = wide, changed: PlanData = data, focus: string | null = null): View =>
  layout({ data: changed, frame, t, focus });
const shape = (view: View, id: string) => view.shapes.find((each) => each.id === id);
const path = (view: View, id: string): string => {
  const found = shape(view, id);
  return found !== undefined && 'd' in found ? found.d : '';
};
const fillOf = (view: View, id: string) => {
  const found = shape(view, id);
  return found !== undefined && 'd' in found ? found.fill : undefined;
};
/** A rectangle read back from its path data, px. */
const box = (view: View, id: string) => {
  const [x = 0, y = 0, width = 0, height = 0] = (path(view, id).match(/-?[\d.]+/g) ?? []).map(
    Number
  );
  return { x, y, width, height };
};
const circles = (d: string): number => d.split('M').length - 1;

suite('plan-2030', () => {
  it('draws each plan as long as its multiple of today, at every frame', () => {
    for (const frame of frames) {
      const view = at(1, frame);
      for (const { id, multiple } of data.measures) {
        const ratio = box(view, `hatch-${id}`).width / box(view, `today-${id}`).width;
        expect(ratio + 1, id).toBeCloseTo(multiple, 1);
      }
    }
  });

  it('computes the multiple from the two facts, and takes it from the source where today is not named', () => {
    const [share, later] = [
      input.fact('cluster.revenue-share'),
      input.fact('cluster.revenue-share-2030')
    ];
    expect(multipleOf(share, later)).toBeCloseTo(40 / 12, 6);
    expect(data.measures.find(({ id }) => id === 'share')?.times).toMatch(/3,3$/);
    expect(() => multipleOf({ ...share, value: 0 }, later)).toThrow(share.id);
    expect(data.measures.filter(({ known }) => !known).map(({ id }) => id)).toEqual(['floor']);
  });

  it('leaves the cell of an unnamed value empty and says so at every frame', () => {
    const floor = data.measures.find(({ id }) => id === 'floor')!;
    for (const frame of frames)
      for (const t of [0, 1]) {
        const view = at(t, frame);
        expect(fillOf(view, 'today-floor')).toBe('paper');
        expect(fillOf(view, 'today-jobs')).toBe('tint');
        const said = view.labels.filter(({ id }) => id.startsWith('today-floor-'));
        expect(floor.today).toContain(said.map(({ text }) => text).join(' '));
        const cell = box(view, 'today-floor');
        for (const label of said) {
          expect(overlaps(grow(cell, -1), inkBox(label))).toBe(true);
          expect(contains(cell, inkBox(label), 1)).toBe(true);
        }
      }
  });

  it('shows no plan before the hatch, grows the longest first and never past the sheet', () => {
    const multiples = data.measures.map(({ multiple }) => multiple);
    expect(multiples).toEqual(multiples.toSorted((a, b) => b - a));
    for (const frame of frames)
      for (let t = 0; t <= 1; t += 0.02) {
        const view = at(t, frame);
        const shares = data.measures.map(({ id, multiple }) => {
          const [today, hatch] = [box(view, `today-${id}`), box(view, `hatch-${id}`)];
          expect(today.x + today.width + hatch.width, `${id} at ${t}`).toBeLessThan(frame.width);
          return hatch.width / today.width / (multiple - 1);
        });
        if (t < 0.2) expect(Math.max(...shares)).toBe(0);
        for (const [i, part] of shares.slice(1).entries())
          expect(part).toBeLessThanOrEqual(shares[i]! + 0.01);
      }
  });

  it('keeps the signal to what is spoken of, or pointed at', () => {
    const hatched = (view: View): string[] =>
      view.shapes.flatMap((each) => ('d' in each && each.fill === 'hatch-signal' ? [each.id] : []));
    expect(hatched(at(1))).toEqual(['hatch-floor']);
    expect(hatched(at(1, wide, data, 'bar-share'))).toEqual(['hatch-share']);
    expect(hatched(at(2))).toEqual(['part-construction-fill']);
    expect(hatched(at(2, wide, data, 'cluster-glass'))).toEqual(['part-glass-fill']);
  });

  it('lists nine clusters, each with its place or the word that none is named', () => {
    expect(data.clusters).toHaveLength(9);
    const nowhere = input.label('nowhere');
    for (const { id, place } of data.clusters) {
      const known = dataset.clusters.find((cluster) => cluster.id === id)?.place;
      expect(place).toBe(known?.ru ?? nowhere);
    }
    expect(data.clusters.some(({ place }) => place === nowhere)).toBe(true);
    for (const frame of frames) {
      const ids = new Set(at(2, frame).labels.map(({ id }) => id));
      for (const { id } of data.clusters) {
        expect(ids).toContain(`cluster-${id}-name`);
        expect(ids).toContain(`cluster-${id}-place-0`);
      }
    }
  });

  it('hatches a cluster exactly when it is a plan', () => {
    for (const frame of frames)
      for (const { id, plan } of data.clusters) {
        const hatch = fillOf(at(2, frame), `part-${id}-fill`) ?? '';
        expect(hatch.startsWith('hatch'), id).toBe(plan);
        const edge = shape(at(2, frame), `part-${id}`);
        expect(edge !== undefined && 'd' in edge && edge.plan === true, id).toBe(plan);
      }
  });

  it('draws one hollow dot for ten jobs, at one pitch, inside the frame', () => {
    for (const frame of frames) {
      const view = at(2, frame);
      for (const { id } of data.fields) {
        const jobs = input.fact(`cluster.${id}.jobs`).value;
        expect(circles(path(view, `jobs-${id}`))).toBe(jobs / 10);
        expect(fillOf(view, `jobs-${id}`)).toBeUndefined();
        for (const [, x, y] of path(view, `jobs-${id}`).matchAll(/M([\d.]+),([\d.]+)/g)) {
          expect(Number(x)).toBeLessThan(frame.width - 2);
          expect(Number(y)).toBeLessThan(frame.height - 2);
        }
      }
    }
    const more = { ...data, fields: data.fields.map((f) => ({ ...f, dots: f.dots + 140 })) };
    expect(circles(path(at(2, wide, more), 'jobs-food'))).toBe(data.fields[1]!.dots + 140);
  });

  it('writes a row of the list only where no bar is any more', () => {
    for (const frame of frames)
      for (let t = 1.02; t < 2; t += 0.02) {
        const view = at(t, frame);
        const bars = data.measures
          .filter(({ id }) => path(view, `today-${id}`) !== '')
          .map(({ id }) => ({ ...box(view, `today-${id}`), width: frame.width }));
        for (const { label } of lettering(view))
          if (label.id.startsWith('cluster-') && label.opacity > 0.3)
            for (const bar of bars)
              expect(overlaps(inkBox(label), bar), `${label.id} at ${t}`).toBe(false);
      }
  });

  it('has a mark for each measure and cluster, none over another', () => {
    for (const frame of frames)
      for (const t of [0, 1, 2]) {
        const { marks } = at(t, frame);
        const wanted =
          t < 2
            ? data.measures.map(({ id }) => `bar-${id}`)
            : [...data.clusters, ...data.fields].map(({ id }) => id);
        expect(marks).toHaveLength(wanted.length);
        for (const [i, mark] of marks.entries()) {
          expect(mark.facts.length).toBeGreaterThan(0);
          for (const other of marks.slice(i + 1))
            expect(overlaps(mark.box, other.box), `${mark.id}, ${other.id}`).toBe(false);
        }
      }
  });

  it('says which value has no number wherever the first bar is short, and sets places under names', () => {
    for (const frame of frames) {
      const labels = at(1, frame).labels.filter(({ id }) => id.startsWith('today-floor'));
      const said = labels.map(({ text }) => text).join(' ');
      // «Площадь … не названа»: the word agrees with the name of its row.
      expect(said).toMatch(/не\sназвана$/);
      const row = at(2, frame).labels;
      const of = (part: string) => row.find(({ id }) => id.startsWith(`cluster-ev-${part}`))!.x;
      if (frame.width >= 340) expect(of('place'), `${frame.width} px`).toBe(of('name'));
    }
  });

  it('describes every fact of every step, our multiples as ours', () => {
    for (const [step, ids] of Object.entries(facts)) {
      const table = describe({ input, step });
      expect(table.sentence).not.toMatch(/[%{}]\w+[%}]/);
      expect(table.rows.length).toBeGreaterThanOrEqual(ids.length);
    }
    const ours = describe({ input, step: 'hatch' }).rows.filter(([what]) =>
      what?.includes('наш расчёт')
    );
    expect(ours).toHaveLength(data.measures.filter(({ known }) => known).length);
    expect(() => describe({ input, step: 'none' })).toThrow('none');
  });

  it('stays under 400 live nodes', () => {
    for (const frame of frames)
      for (let t = 0; t <= 2; t += 0.1) {
        const view = at(t, frame);
        const dimensions = view.dimensions.reduce((n, each) => n + 3 + each.labels.length, 0);
        expect(view.shapes.length + view.labels.length + dimensions).toBeLessThan(400);
      }
  });
});
