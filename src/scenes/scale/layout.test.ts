/** What holds for sheet 2: exact counts at one pitch, true ratios on the rule, true parts of the shares. */
import { describe as suite, expect, it } from 'vitest';
import { frameFor, viewports } from '#drawing/frame.ts';
import { crosses, type Point } from '#drawing/geometry.ts';
import type { Stroke } from '#drawing/shape.ts';
import { inkBox } from '#drawing/text.ts';
import { lettering } from '../flaws.ts';
import { sceneInput } from '../input.ts';
import type { Frame, View } from '../scene.ts';
import { axis, logarithmic } from './axis.ts';
import { names, peoplePerProduction, scaleData } from './data.ts';
import { dots, fieldOf } from './fields.ts';
import { layout } from './layout.ts';
import { percentDrawn } from './samples.ts';

const data = scaleData(sceneInput('scale', 'ru'));
const frames: readonly Frame[] = viewports.map((viewport) => frameFor(viewport));
const draw = (frame: Frame, t: number): View => layout({ data, frame, t, focus: null });
const shape = (view: View, id: string): Stroke => {
  const found = view.shapes.find((candidate) => candidate.id === id);
  if (found === undefined || !('d' in found)) throw new Error(`no shape "${id}"`);
  return found;
};
const counted = (view: View, name: string): number =>
  (shape(view, `dots-${name}`).d.match(/h6v6/g) ?? []).length;

/** Corners of a path of straight lines, px. */
const points = (d: string): Point[] =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
/** Where a translated path begins and ends. */
const shift = ({ transform }: Stroke): Point => {
  const [, x, y] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(transform ?? '') ?? [];
  return [Number(x), Number(y)];
};

suite.each(frames.map((frame) => [`${frame.width}×${frame.height}`, frame] as const))(
  '%s',
  (_, frame) => {
    const made = axis(data, frame);

    it.each([0, 0.3, 1, 1.3])('draws each whole quantity dot by dot at t = %s', (t) => {
      const view = draw(frame, t);
      for (const name of ['industries', 'technoparks', 'productions'] as const)
        expect(counted(view, name), name).toBe(data.quantities[name].count);
    });

    it('keeps one pitch for all at every moment', () => {
      for (let t = 0; t < 1.6; t += 0.05) {
        const pitches = names.map(
          (name) => /scale\((.*)\)/.exec(shape(draw(frame, t), `dots-${name}`).transform ?? '')?.[1]
        );
        expect(new Set(pitches).size, `t = ${t}`).toBe(1);
      }
    });

    it('breaks the crowd and says how little of it is there', () => {
      const view = draw(frame, 0);
      const drawn = counted(view, 'people');
      expect(drawn).toBeGreaterThan(counted(view, 'productions') * 0.6);
      expect(drawn).toBeLessThan(data.quantities.people.count);
      for (const id of ['break-top', 'break-side']) expect(shape(view, id).d).not.toBe('');
      const percent = percentDrawn(drawn, data.quantities.people.count);
      const said = view.labels.filter(({ id }) => id.startsWith('broken-'));
      expect(said.map(({ text }) => text).join(' ')).toContain(`меньше\u00a0${percent}\u00a0%`);
      expect(drawn / data.quantities.people.count).toBeLessThan(percent / 100);
    });

    it('sets the slider under productions and the hairline on people', () => {
      const view = draw(frame, 1);
      const [productions, people] = [data.quantities.productions, data.quantities.people].map(
        ({ count }) => made.at(logarithmic(count, data.from, made.decade), 0)
      ) as [Point, Point];
      const along = made.upright ? 1 : 0;
      const home = made.at(0, 0)[along];
      expect(home + shift(shape(view, 'slider-ticks'))[along]).toBeCloseTo(productions[along], 1);
      expect(points(shape(view, 'hairline-lit').d)[0]?.[along]).toBeCloseTo(people[along], 1);
    });

    it('reads the quotient off as a distance: equal distances are equal ratios', () => {
      const view = draw(frame, 1);
      const length = (id: string): number => {
        const found = view.dimensions.find((dimension) => dimension.id === id);
        return found === undefined
          ? NaN
          : Math.hypot(found.to[0] - found.from[0], found.to[1] - found.from[1]);
      };
      const ratio = peoplePerProduction(
        data.quantities.people.count,
        data.quantities.productions.count
      );
      expect(10 ** (length('quotient') / made.decade)).toBeCloseTo(ratio, 3);
      const figure = view.labels.find(({ id }) => id === 'quotient-figure');
      expect(figure?.text).toContain(String(Math.round(ratio)));
      if (view.dimensions.some(({ id }) => id === 'tenfold-0'))
        expect(length('tenfold-0')).toBeCloseTo(length('tenfold-1'));
    });

    it.each([1, 2])('no tick meets a label at t = %s', (t) => {
      const view = draw(frame, t);
      const boxes = lettering(view).map(({ label }) => ({ text: label.text, box: inkBox(label) }));
      const lines = view.shapes.filter(({ id }) => /ticks|divisions|inside|^mark-/.test(id));
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines as Stroke[]) {
        const [dx, dy] = line.transform === undefined ? [0, 0] : shift(line);
        const at = points(line.d);
        for (let i = 0; i + 1 < at.length; i += 2)
          for (const { text, box } of boxes) {
            const [[x1, y1], [x2, y2]] = [at[i]!, at[i + 1]!];
            const met = crosses([x1 + dx, y1 + dy], [x2 + dx, y2 + dy], box);
            expect(met, `${line.id} ${i / 2} over "${text}"`).toBe(false);
          }
      }
    });

    it('draws each share as its part of a hundred, and only plans as plans', () => {
      const view = draw(frame, 2);
      const width = (id: string): number => Number(/h(-?[\d.]+)/.exec(shape(view, id).d)?.[1]);
      for (const { id, value, plan } of data.shares) {
        const whole = width(`contour-${id}`);
        expect(width(`today-${id}`) / whole).toBeCloseTo(value / 100, 3);
        if (plan) expect(width(`later-${id}`) / whole).toBeCloseTo((plan.value - value) / 100, 3);
      }
      for (const stroke of view.shapes as readonly Stroke[])
        if (stroke.plan === true || (stroke.fill ?? '').startsWith('hatch'))
          expect(stroke.id).toMatch(/^later-/);
      for (const { id, plan } of view.leaders) expect(plan, id).toBe(true);
    });

    it('enlarges a detail as many times as it says, and whole', () => {
      for (const [t, id] of [
        [0, 'dot'],
        [1, 'hair']
      ] as const) {
        const view = draw(frame, t);
        const lens = view.shapes.find((candidate) => candidate.id === `${id}-lens`);
        if (lens === undefined) continue;
        const radius = (of: string): number => Number(/a([\d.]+)/.exec(shape(view, of).d)?.[1]);
        const name = view.labels.find((candidate) => candidate.id === `${id}-name`)?.text ?? '';
        const times = Number(/\((\d+)/.exec(name)?.[1]);
        expect(radius(`${id}-lens`) / radius(`${id}-ring`)).toBeCloseTo(times, 1);
        if (id === 'dot')
          expect(shape(view, 'dot-field').d.match(/M/g)).toHaveLength(
            data.quantities.technoparks.count
          );
      }
    });

    it('carries its numbers to the rule, and letters the rulers while they are drawn', () => {
      const texts = (t: number): string[] =>
        draw(frame, t)
          .labels.filter(({ opacity }) => opacity > 0.9)
          .map(({ text }) => text);
      for (const name of names) expect(texts(0.5)).toContain(data.quantities[name].figure);
      expect(texts(1.5)).toContain(data.shares[0]?.figure);
    });

    it('is never empty and never heavy', () => {
      for (let t = 0; t <= 2; t += 0.02) {
        const view = draw(frame, t);
        const nodes = view.shapes.length + 3 * view.dimensions.length + lettering(view).length;
        expect(view.shapes.length, `t = ${t}`).toBeGreaterThan(0);
        expect(nodes, `t = ${t}`).toBeLessThan(400);
      }
    });
  }
);

it('a field holds its count, ragged or not', () => {
  for (const count of [1, 7, 20, 22, 49, 53, 4600, 4999])
    for (const aspect of [0.46, 1, 2.17]) {
      const field = fieldOf(count, aspect);
      expect(dots(field).match(/h6v6/g)).toHaveLength(count);
      expect(field.columns * field.rows).toBeGreaterThanOrEqual(count);
      expect(field.columns * (field.rows - 1)).toBeLessThan(count);
    }
});
