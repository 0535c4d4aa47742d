/**
 * Sheet 5 holds at every frame, is computed from its graph, and assembles its chains one a step. Long because
 * each of three chains is assembled by moves of its own.
 */
import { describe as suite, expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import type { Cooperation, Dataset } from '#dataset/types.ts';
import { frameFor, viewports } from '#drawing/frame.ts';
import { flaws, lettering } from '../flaws.ts';
import { sceneInput } from '../input.ts';
import type { Frame, View } from '../scene.ts';
import { art } from './art.ts';
import { cooperationData, type CooperationData } from './data.ts';
import { describe } from './describe.ts';
import { facts } from './facts.ts';
import { order, together } from './graph.ts';
import { layout } from './layout.ts';
import { steps } from './parts.ts';

const input = sceneInput('cooperation', 'ru');
const data = cooperationData(input);
const wide = frameFor({ width: 1440, height: 900 });
const frames = viewports.map((v) => [`${v.width}x${v.height}`, frameFor(v)] as const);
const at = (
  t: number,
  changed: CooperationData = data,
  frame: Frame = wide,
  focus: string | null = null
): View => layout({ data: changed, frame, t, focus });

/** Where a picture stands: its point on the axis and its scale. */
function stands(view: View, id: string): { x: number; y: number; k: number } | null {
  const shape = view.shapes.find((each) => each.id === `art-${id}`);
  if (shape === undefined) return null;
  const [x = 0, y = 0, k = 0] = (shape.transform?.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x, y, k };
}
const signal = (view: View): string[] =>
  view.shapes
    .filter(({ id, opacity }) => id.endsWith('-hot') && (opacity ?? 1) > 0.05)
    .map(({ id }) => id);
const pictures = (view: View, chain: string): string[] =>
  view.shapes
    .filter(({ id }) => new RegExp(`^art-${chain}-[a-z-]+$`).test(id) && !/-(fine|hot)$/.test(id))
    .map(({ id }) => id);

/** The dataset with another graph. */
const withGraph = (change: (graph: Cooperation) => Cooperation): CooperationData =>
  cooperationData(
    sceneInput('cooperation', 'ru', {
      ...dataset,
      cooperation: change(dataset.cooperation)
    } satisfies Dataset)
  );
/** The graph with one company more, which gives something to `to`. */
const joined =
  (chain: string, to: string) =>
  (graph: Cooperation): Cooperation => ({
    ...graph,
    nodes: [
      ...graph.nodes,
      {
        id: 'newcomer',
        name: { ru: '«Новичок»', en: 'Newcomer' },
        makes: null,
        resident: null,
        note: null
      }
    ],
    chains: graph.chains.map((each) =>
      each.id === chain
        ? {
            ...each,
            members: [...each.members, 'newcomer'],
            gives: [
              ...each.gives,
              { from: 'newcomer', to, what: { ru: 'корпус прибора', en: 'housing' } }
            ]
          }
        : each
    )
  });

suite('cooperation', () => {
  for (const [name, frame] of frames)
    for (const [k, step] of steps.entries())
      it(`${step} at ${name}: no picture leaves the sheet or lies on another`, () => {
        const view = at(k, data, frame);
        expect(flaws(view)).toEqual([]);
        const boxes = data.chains
          .slice(0, k + 1)
          .flatMap(({ parts, product }) => [...parts, product])
          .map(({ id, extent: [left, top, right, bottom] }) => {
            const { x, y, k: scale } = stands(view, id)!;
            return {
              id,
              x0: x + left * scale,
              x1: x + right * scale,
              y0: y + top * scale,
              y1: y + bottom * scale
            };
          });
        for (const [i, a] of boxes.entries()) {
          expect(Math.min(a.x0, a.y0), a.id).toBeGreaterThanOrEqual(0);
          expect(a.x1, a.id).toBeLessThanOrEqual(frame.width);
          expect(a.y1, a.id).toBeLessThanOrEqual(frame.height);
          for (const b of boxes.slice(i + 1))
            expect(
              a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0,
              `${a.id} ${b.id}`
            ).toBe(true);
          // Signs stand beside the pictures.
          for (const ring of view.shapes.filter(({ id }) => id.endsWith('-ring'))) {
            const [left = 0, y = 0, r = 0] = ('d' in ring ? ring.d.match(/-?[\d.]+/g) : [])!.map(
              Number
            );
            expect(
              left + 2 * r <= a.x0 + 1 ||
                left >= a.x1 - 1 ||
                y + r <= a.y0 + 1 ||
                y - r >= a.y1 - 1,
              `${ring.id} on ${a.id}`
            ).toBe(true);
          }
          // Names keep off the pictures.
          for (const { label } of lettering(view))
            expect(
              label.x + label.length / 2 <= a.x0 ||
                label.x - label.length / 2 >= a.x1 ||
                label.y <= a.y0 + 1 ||
                label.y - label.size * 0.72 >= a.y1 - 1 ||
                label.anchor !== 'middle',
              `${label.text} on ${a.id}`
            ).toBe(true);
        }
      });

  it.each(
    frames.flatMap(([name, frame]) =>
      (
        [
          ['cableway', 'ruslet', 0],
          ['controller', 'electroprivod', 2]
        ] as const
      ).map(([chain, to, k]) => [name, chain, to, k, frame] as const)
    )
  )('%s: a company more in «%s» is one part more on its axis', (_, chain, to, k, frame) => {
    const more = withGraph(joined(chain, to));
    const [before, after] = [at(k, data, frame), at(k, more, frame)];
    expect(pictures(after, chain)).toHaveLength(pictures(before, chain).length + 1);
    const part = stands(after, `${chain}-newcomer`)!;
    expect(part.y).toBe(stands(after, `${chain}-${to}`)!.y);
    expect(part.k).toBeGreaterThan(0.15);
    expect(flaws(after)).toEqual([]);
    const pluses = (view: View): number =>
      view.shapes.filter(({ id }) => new RegExp(`^sign-${chain}-\\d-glyph$`).test(id)).length;
    expect(pluses(after)).toBe(pluses(before) + 1);
    expect(after.marks.some(({ label }) => label.includes('«Новичок»'))).toBe(true);
  });

  it('names the part of a company without a picture by what it gives', () => {
    const texts = lettering(at(2, withGraph(joined('controller', 'electroprivod')))).map(
      ({ label }) => label.text
    );
    expect(texts).toContain('«Новичок»');
    expect(texts.join(' ')).toContain('корпус прибора');
  });

  it('orders a chain by its edges: who is given most stands in the middle', () => {
    const gives = (...pairs: [string, string][]) =>
      pairs.map(([from, to]) => ({ from, to, what: { ru: '', en: '' } }));
    expect(order({ members: ['hub', 'a', 'b'], gives: gives(['a', 'hub'], ['b', 'hub']) })).toEqual(
      ['a', 'hub', 'b']
    );
    expect(order({ members: ['b', 'a'], gives: gives(['a', 'b']) })).toEqual(['a', 'b']);
    const mutual = { members: ['x', 'y'], gives: gives(['x', 'y'], ['y', 'x']) };
    expect(order(mutual)).toEqual(['x', 'y']);
    expect(together(mutual)).toBe(true);
    expect(together({ members: ['a', 'b'], gives: gives(['a', 'b']) })).toBe(false);
  });

  it('lays no part of the robot to one of its two companies', () => {
    const robot = data.chains.find(({ id }) => id === 'robot')!;
    expect(robot.captions).toHaveLength(1);
    expect(robot.captions[0]!.title).toMatch(/«Технорэд» и.«Привод.инжиниринг»/);
    for (const part of robot.parts) expect(part.spoken).toMatch(/в источнике не сказано/);
  });

  it('refuses a chain nobody tells, a missing one, and one with an unknown company', () => {
    const [first] = dataset.cooperation.chains;
    expect(() =>
      withGraph((graph) => ({ ...graph, chains: [...graph.chains, { ...first!, id: 'fourth' }] }))
    ).toThrow(/fourth/);
    expect(() => withGraph((graph) => ({ ...graph, chains: graph.chains.slice(1) }))).toThrow(
      /cableway/
    );
    expect(() =>
      withGraph((graph) => ({ ...graph, nodes: graph.nodes.filter(({ id }) => id !== 'ruslet') }))
    ).toThrow(/ruslet/);
  });

  it('tells one chain a step: told ones stay in ink, the coming ones are an axis', () => {
    for (const [k, step] of steps.entries()) {
      const view = at(k);
      data.chains.forEach(({ id, parts }, i) => {
        expect(view.shapes.some((each) => each.id === `axis-${id}`)).toBe(true);
        expect(pictures(view, id)).toHaveLength(i > k ? 0 : parts.length + 1);
      });
      expect(signal(view).length).toBeGreaterThan(parts(step));
      for (const id of signal(view)) expect(id).toContain(`-${step}-`);
    }
  });

  it.each(frames)(
    '%s: parts keep to their axis while they slide, and come from outside',
    (_, frame) => {
      for (const [k, chain] of data.chains.entries()) {
        if (k === 0) continue;
        for (const { id } of chain.parts) {
          let last: number | null = null;
          for (let t = k - 1; t <= k; t += 0.02) {
            const view = at(t, data, frame);
            const axis = view.shapes.find((each) => each.id === `axis-${chain.id}`)!;
            const place = stands(view, id);
            if (place === null) continue;
            const ys = 'd' in axis ? [...axis.d.matchAll(/M-?[\d.]+,(-?[\d.]+)/g)] : [];
            expect(ys.some(([, y]) => Math.abs(Number(y) - place.y) < 0.05)).toBe(true);
            if (last === null) expect(place.x < 0 || place.x > frame.width).toBe(true);
            last = place.x;
          }
          expect(last).not.toBeNull();
        }
      }
    }
  );

  it.each(frames)(
    '%s: half-way the next product is laid out, and what is told has its names',
    (_, frame) => {
      for (const k of [1, 2]) {
        const view = at(k - 0.5, data, frame);
        const { product } = data.chains[k]!;
        const draft = view.shapes.find(({ id }) => id === `draft-${product.id}`)!;
        expect(draft.transform).toBe(
          at(k, data, frame).shapes.find(({ id }) => id === `art-${product.id}`)!.transform
        );
        expect(view.shapes.some(({ id }) => id === `art-${product.id}`)).toBe(false);
        const names = (of: View): string[] =>
          lettering(of)
            .filter(({ label }) =>
              data.chains.slice(0, k).some(({ id }) => label.id.startsWith(`${id}-`))
            )
            .map(({ label }) => label.text);
        expect(names(view)).toEqual(names(at(k, data, frame)));
      }
    }
  );

  it('draws a dot for each member of the clusters, on the last step only', () => {
    const dots = (view: View): number => {
      const shape = view.shapes.find(({ id }) => id === 'members');
      return shape !== undefined && 'd' in shape ? shape.d.split('M').length - 1 : 0;
    };
    const { value } = input.fact('sez.clusters-members');
    for (const [, frame] of frames) expect(dots(at(2, data, frame))).toBe(value);
    expect(dots(at(1))).toBe(0);
    const more = { ...data, members: { ...data.members, count: 321 } };
    for (const [, frame] of frames) {
      expect(dots(at(2, more, frame))).toBe(321);
      const shape = at(2, more, frame).shapes.find(({ id }) => id === 'members')!;
      const xs = ('d' in shape ? shape.d : '').match(/M[\d.]+/g)!.map((m) => Number(m.slice(1)));
      expect(Math.max(...xs)).toBeLessThan(frame.width);
    }
  });

  it('is light, and drawn with known symbols on the way', () => {
    for (let t = 0; t <= 2; t += 0.1) {
      const view = at(t);
      expect(view.shapes.length + view.labels.length).toBeLessThan(120);
      for (const each of view.shapes) if ('art' in each) expect(art).toHaveProperty([each.art]);
    }
  });

  it('lifts what the reader points at, and marks the same things at every frame', () => {
    for (const k of steps.keys()) {
      for (const { id } of at(k).marks)
        expect(JSON.stringify(at(k, data, wide, id).shapes), id).not.toBe(
          JSON.stringify(at(k).shapes)
        );
      for (const [, frame] of frames)
        expect(at(k, data, frame).marks.map(({ id }) => id)).toEqual(
          at(k).marks.map(({ id }) => id)
        );
    }
  });

  it('describes every link and every fact of a step', () => {
    for (const [k, step] of steps.entries()) {
      const table = describe({ input, step });
      expect(table.sentence).not.toMatch(/[%{}]\w+[%}]/);
      expect(table.rows).toHaveLength(
        facts[step].length + dataset.cooperation.chains[k]!.gives.length
      );
    }
    expect(() => describe({ input, step: 'none' })).toThrow(/none/);
  });
});

/** The signs of a chain at least are in signal, and something the sentence names. */
const parts = (step: string): number => data.chains.find(({ id }) => id === step)!.parts.length;
