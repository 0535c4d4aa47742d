/** Sheet 3 holds at every frame, takes its parts apart and back, and draws what the data say. */
import { describe as suite, expect, it } from 'vitest';
import type { Point } from '#drawing/geometry.ts';
import { embedFormats, embedFrame, frameFor, viewports } from '#drawing/frame.ts';
import { flaws } from '../flaws.ts';
import { sceneInput } from '../input.ts';
import type { View } from '../scene.ts';
import { art } from './art.ts';
import { industriesData, type IndustriesData } from './data.ts';
import { describe } from './describe.ts';
import { facts } from './facts.ts';
import { layout } from './layout.ts';
import { steps, tabsHeight } from './parts.ts';

const input = sceneInput('industries', 'ru');
const data = industriesData(input);
const wide = frameFor({ width: 1440, height: 900 });
const at = (t: number, changed: IndustriesData = data, frame = wide, focus: string | null = null) =>
  layout({ data: changed, frame, t, focus });
const shape = (view: View, id: string) => view.shapes.find((each) => each.id === id);
const path = (view: View, id: string): string => {
  const found = shape(view, id);
  return found !== undefined && 'd' in found ? found.d : '';
};
const hatched = (view: View): number =>
  view.shapes.filter((each) => 'fill' in each && each.fill === 'hatch-signal').length;

/** Do two segments cross? */
function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const turn = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Where each mark of a view is: text, leaders, dimensions, first points of shapes. */
function spots(view: View): Map<string, Point> {
  const found = new Map<string, Point>();
  for (const each of view.labels) found.set(each.id, [each.x, each.y]);
  for (const each of view.leaders) found.set(each.id, each.points[0]);
  for (const each of view.dimensions) found.set(each.id, each.from);
  for (const each of view.shapes) {
    const text = 'd' in each ? each.d : (each.transform ?? '');
    const [x, y] = [...text.matchAll(/-?[\d.]+/g)].slice(0, 2).map(Number);
    found.set(each.id, [x ?? 0, y ?? 0]);
  }
  return found;
}

suite('industries', () => {
  for (const viewport of viewports)
    for (const [k, step] of steps.entries())
      it(`${step} at ${viewport.width}x${viewport.height}: leaders do not cross, marks have names of their own`, () => {
        const view = at(k, data, frameFor(viewport));
        const lines = view.leaders.flatMap(({ points: [a, b, c] }) => [
          [a, b] as const,
          [b, c] as const
        ]);
        for (const [i, one] of lines.entries())
          for (const other of lines.slice(i + 1)) expect(meet(one, other)).toBe(false);
        expect(new Set(view.marks.map(({ id }) => id)).size).toBe(view.marks.length);
      });

  it('says the same of a step at every frame: what has no room stays a mark', () => {
    for (const k of steps.keys()) {
      const all = viewports.map((viewport) =>
        at(k, data, frameFor(viewport))
          .marks.map(({ id }) => id)
          .sort()
      );
      for (const ids of all) expect(ids).toEqual(all[0]);
    }
  });

  it.each(viewports.map((v) => [`${v.width}x${v.height}`, frameFor(v)] as const))(
    'moves without jumps at %s',
    (_, frame) => {
      const reach = Math.hypot(frame.width, frame.height) / 10;
      let before = spots(at(0, data, frame));
      for (let i = 1; i <= (steps.length - 1) * 50; i++) {
        const now = spots(at(i / 50, data, frame));
        for (const [id, [x, y]] of now) {
          const last = before.get(id);
          if (last !== undefined)
            expect(Math.hypot(x - last[0], y - last[1]), `${id} at ${i / 50}`).toBeLessThan(reach);
        }
        before = now;
      }
    }
  );

  it('is drawn with known symbols on the way', () => {
    for (let t = 0; t <= 4; t += 0.1)
      for (const each of at(t).shapes) if ('art' in each) expect(art).toHaveProperty([each.art]);
  });

  it('shows one part at rest, assembled and shrunk half-way with the next one', () => {
    const of = (view: View): string[] =>
      steps.filter((step) => view.shapes.some(({ id }) => id.startsWith(`${step}-`)));
    for (const [k, step] of steps.entries()) expect(of(at(k))).toEqual([step]);
    for (let k = 0; k < 4; k++) expect(of(at(k + 0.5))).toEqual([steps[k], steps[k + 1]]);
  });

  it('hatches as many modules as the planned share of the market', () => {
    expect(hatched(at(0))).toBe(data.battery.planned);
    expect(data.battery.planned / data.battery.modules).toBeCloseTo(
      input.fact('cluster.battery.market-share').value,
      2
    );
    expect(hatched(at(0, { ...data, battery: { ...data.battery, planned: 3 } }))).toBe(3);
    expect(at(0).leaders.find(({ id }) => id === 'leader-ev-battery')?.plan).toBe(true);
  });

  it('has a pocket for each company of the pharmaceutical cluster', () => {
    const pockets = (view: View): number => path(view, 'blister-tablets').split('M').length - 1;
    expect(pockets(at(3))).toBe(input.fact('cluster.pharma.companies').value);
    const more = { ...data, cluster: { ...data.cluster, companies: 17 } };
    expect(pockets(at(3, more))).toBe(17);
    for (const viewport of viewports) expect(flaws(at(3, more, frameFor(viewport)))).toEqual([]);
  });

  it('dashes what is being launched', () => {
    for (const id of ['photonics', 'photomasks', 'laboratory'])
      expect(at(4).leaders.find((each) => each.id === `leader-electronics-${id}`)?.plan).toBe(true);
  });

  it('keeps words off the row of tabs', () => {
    const frames = [
      ...viewports.map((viewport) => frameFor(viewport)),
      ...embedFormats.map(({ from }) => embedFrame(from))
    ];
    for (const frame of frames)
      for (const t of steps.keys()) {
        const foot = frame.height - tabsHeight(frame) + 12;
        for (const { id, y, size } of at(t, data, frame).labels)
          if (!id.startsWith('tab'))
            expect(y + size * 0.25, `${id}, ${frame.width}×${frame.height}`).toBeLessThan(foot - 2);
      }
  });

  it('answers whatever the reader points at', () => {
    for (const frame of [wide, frameFor({ width: 390, height: 664 })])
      for (const k of steps.keys())
        for (const { id } of at(k, data, frame).marks)
          expect(JSON.stringify(at(k, data, frame, id)), id).not.toBe(
            JSON.stringify(at(k, data, frame))
          );
  });

  it('describes every fact of every step', () => {
    for (const step of steps) {
      const table = describe({ input, step });
      expect(table.sentence).not.toMatch(/[%{}]\w+[%}]/);
      expect(table.rows).toHaveLength(facts[step].length);
    }
  });
});
