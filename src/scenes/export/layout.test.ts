/** Sheet 6 holds at every frame and draws what the data say. */
import { describe as suite, expect, it } from 'vitest';
import { grow, crosses, type Point } from '#drawing/geometry.ts';
import { frameFor, viewports } from '#drawing/frame.ts';
import { inkBox } from '#drawing/text.ts';
import { lettering } from '../flaws.ts';
import { sceneInput } from '../input.ts';
import type { View } from '../scene.ts';
import { cameraAt } from './camera.ts';
import { exportData, type ExportData } from './data.ts';
import { describe } from './describe.ts';
import { facts } from './facts.ts';
import { scene } from './index.ts';
import { layout } from './layout.ts';

const steps = ['departure', 'markets', 'saudi', 'world'];
const input = sceneInput('export', 'ru');
const data = exportData(input);
const wide = frameFor({ width: 1440, height: 900 });
const at = (t: number, changed: ExportData = data, frame = wide): View =>
  layout({ data: changed, frame, t, focus: null });
const path = (view: View, id: string): string => {
  const shape = view.shapes.find((each) => each.id === id);
  return shape !== undefined && 'd' in shape ? shape.d : '';
};
const pieces = (d: string): number => d.split('M').length - 1;
const numbers = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const width = (d: string): number => Number(/h([\d.]+)/.exec(d)?.[1] ?? 0);
const length = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[]): number => Math.hypot(x2 - x1, y2 - y1);

suite('export', () => {
  for (const viewport of viewports)
    for (const [k, step] of steps.entries())
      it(`${step} at ${viewport.width}x${viewport.height}: no word lies on a ray but its distance`, () => {
        // Rays are shapes, so the referee does not know them.
        const view = at(k, data, frameFor(viewport));
        const rays = view.shapes.filter((shape) => shape.id.startsWith('ray-'));
        for (const { label } of lettering(view))
          for (const ray of rays) {
            const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers('d' in ray ? ray.d : '');
            const [a, b]: [Point, Point] = [
              [x1, y1],
              [x2, y2]
            ];
            if (!label.id.startsWith('along-') && label.id !== 'hub-name')
              expect(crosses(a, b, grow(inkBox(label), -1)), `${ray.id}: ${label.text}`).toBe(
                false
              );
          }
      });

  it('moves nothing faster than the eye follows, the camera apart', { timeout: 30_000 }, () => {
    const cuts = Object.keys(scene.cuts ?? {});
    for (const viewport of viewports) {
      const frame = frameFor(viewport);
      const most = Math.hypot(frame.width, frame.height) / 10;
      let before = new Map<string, Point>();
      for (let i = 0; i <= 150; i++) {
        const view = at(i / 50, data, frame);
        const now = new Map<string, Point>();
        for (const shape of view.shapes) {
          const [x = 0, y = 0] = numbers('art' in shape ? (shape.transform ?? '') : shape.d);
          now.set(shape.id, [x, y]);
        }
        for (const { label } of lettering(view)) now.set(label.id, [label.x, label.y]);
        for (const { id, from, to } of view.dimensions)
          now.set(`${id} from`, from).set(`${id} to`, to);
        for (const { id, points } of view.leaders) now.set(`${id} knee`, points[1]);
        for (const [id, [x, y]] of now) {
          const [u, v] = before.get(id) ?? [x, y];
          if (!cuts.some((cut) => id.startsWith(cut)))
            expect(Math.hypot(x - u, y - v), `${id} at ${i / 50}`).toBeLessThanOrEqual(most);
        }
        before = now;
      }
    }
  });

  it('draws true bearings and distances about one centre', () => {
    for (const t of [1, 3]) {
      const cam = cameraAt({ data, frame: wide, t, focus: null });
      for (const to of data.markets) {
        const end = numbers(path(at(t), `end-${to.id}`));
        // A circle begins at its left; the first number of its arc is the radius.
        const [x, y] = [(end[0] ?? 0) + (end[2] ?? 0), end[1] ?? 0];
        expect(Math.hypot(x - cam.x, y - cam.y) / cam.s).toBeCloseTo(to.away, 0);
        const bearing = ((Math.atan2(x - cam.x, cam.y - y) * 180) / Math.PI + 360) % 360;
        expect(bearing).toBeCloseTo(to.bearing, 0);
      }
    }
    expect(data.markets.map(({ id }) => id)[0]).toBe('belarus');
    expect(data.markets[0]?.distance).toBe('680 км');
  });

  it('lets rays grow at one speed, the nearest landing first', () => {
    const landed = data.markets.map(({ id }) => {
      for (let t = 0; t <= 1; t += 0.01) if (path(at(t), `end-${id}`) !== '') return t;
      return 2;
    });
    expect(landed).toEqual(landed.toSorted((a, b) => a - b));
    expect(landed.at(-1)).toBeLessThan(1);
    const cam = (t: number): number => cameraAt({ data, frame: wide, t, focus: null }).s;
    const far = (t: number): number => length(numbers(path(at(t), 'ray-china'))) / cam(t);
    expect(far(0.8) - far(0.78)).toBeCloseTo(far(0.78) - far(0.76), -2);
  });

  it('keeps one camera: the hub is where the land is', () => {
    for (let t = 0; t <= 3; t += 0.1) {
      const view = at(t);
      const land = view.shapes.find((shape) => shape.id === 'land');
      const [x = 0, y = 0, s = 0] = numbers(land?.transform ?? '');
      const cam = cameraAt({ data, frame: wide, t, focus: null });
      expect([x, y].map(Math.round)).toEqual([cam.x, cam.y].map(Math.round));
      expect(s).toBeCloseTo(cam.s, 5);
    }
  });

  it('draws the facts: bars, cells, containers, money', () => {
    const bars = at(1);
    expect(width(path(bars, 'bar-after')) / width(path(bars, 'bar-before'))).toBeCloseTo(
      data.times,
      2
    );
    const years = at(2);
    expect(width(path(years, 'year-after')) / width(path(years, 'year-before'))).toBeCloseTo(
      1 + data.growth / 100,
      2
    );
    expect(pieces(path(years, 'cells-share'))).toBe(data.share);
    expect(pieces(path(years, 'cells'))).toBe(100);
    for (const viewport of viewports)
      expect(pieces(path(at(3, data, frameFor(viewport)), 'containers'))).toBe(data.countries);
    const [total, before] = ['total', 'total-before'].map((id) => {
      const line = at(3).dimensions.find((dimension) => dimension.id === id);
      return (line?.to[0] ?? 0) - (line?.from[0] ?? 0);
    });
    expect(before! / total!).toBeCloseTo(data.before / data.total, 3);
  });

  it('answers whatever the reader points at', () => {
    for (const frame of [wide, frameFor({ width: 390, height: 664 })])
      for (const k of steps.keys())
        for (const { id } of at(k, data, frame).marks)
          expect(JSON.stringify(layout({ data, frame, t: k, focus: id })), id).not.toBe(
            JSON.stringify(at(k, data, frame))
          );
  });

  it('strikes once for each country of the long count', () => {
    const tally = at(3).shapes.find(({ id }) => id === 'since-tally');
    const strokes = tally !== undefined && 'd' in tally ? tally.d.split('M').length - 1 : 0;
    expect(strokes).toBe(input.fact('export.countries-cumulative').value);
  });

  it('never adds the two counts of countries', () => {
    const texts = lettering(at(3)).map(({ label }) => label.text);
    const sum =
      input.fact('export.countries-2025').value + input.fact('export.countries-cumulative').value;
    expect(texts.join(' ')).not.toContain(String(sum));
    expect(texts).toContain(data.text['world.countries']);
    expect(texts).toContain(data.text['world.cumulative']);
  });

  it('describes every fact of every step', () => {
    for (const step of steps) {
      const table = describe({ input, step });
      expect(table.sentence).not.toMatch(/[%{}]\w+[%}]/);
      expect(table.rows.length).toBeGreaterThanOrEqual((facts[step] ?? []).length);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });
});
