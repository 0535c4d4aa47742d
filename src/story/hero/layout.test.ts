/** The title sheet and the finale hold together at every size their components draw them in. */
import { describe, expect, it } from 'vitest';
import { round } from '#drawing/geometry.ts';
import { flaws, lettering } from '#scenes/flaws.ts';
import { facade, HALF, section, TOWER } from './building.ts';
import { Ink } from './ink.ts';
import { compact, finale, roomy, tall, type Elevation } from './layout.ts';
import { city, works } from './skyline.ts';
import { storyModel } from '../prepare.ts';

const story = storyModel('ru', 'sources/');
const { words } = story.hero;
const { section: finaleSection } = story.finale;

const sheets: readonly (readonly [string, Elevation])[] = [
  ['roomy', roomy(words)],
  ['compact', compact(words)],
  ['tall', tall(words)],
  ['finale, wide', finale('wide', finaleSection)],
  ['finale, tall', finale('tall', finaleSection)]
];

describe('sheets of the building', () => {
  it.each(sheets)('%s has no flaw, lettered with the words of the copy', (_, { view, one }) => {
    expect(flaws(view)).toEqual([]);
    if (one) expect(flaws(one.near)).toEqual([]);
    // Components scale a sheet down to 0.74 of this, and to 0.64 for the wide finale.
    for (const { size } of lettering(view).map(({ label }) => label))
      expect(size).toBeGreaterThanOrEqual(15);
  });

  it.each(sheets)('%s keeps its lettering clear of itself all the way of the plane', (_, sheet) => {
    for (const cut of [0.25, 0.5, 0.75, 1]) {
      const labels = sheet.view.labels.map((label) => {
        const by = label.id.startsWith('plane') ? -cut * sheet.reach : 0;
        return { ...label, x: label.x + by, box: { ...label.box, x: label.box.x + by } };
      });
      expect(flaws({ ...sheet.view, labels })).toEqual([]);
    }
  });

  it('opens the tower on the title sheet, the whole building in the finale', () => {
    for (const [name, sheet] of sheets) {
      const { view, reach, edge } = sheet;
      const scale = Number(/scale\(-([\d.]+)/.exec(sheet.facade[0]!.transform!)![1]);
      if (name.startsWith('finale')) expect(reach).toBeGreaterThan(HALF * scale);
      else expect(reach).toBeCloseTo(TOWER * scale);
      // What has opened is in the frame.
      expect(edge - TOWER * scale).toBeGreaterThan(0);
      expect(edge).toBeLessThan(view.frame.width);
    }
  });

  it('comes to a person whom the section has drawn at that very place', () => {
    for (const sheet of [roomy(words), compact(words), tall(words)]) {
      const { at, shapes } = sheet.one!;
      const move = /translate\(([\d.]+) ([\d.]+)\)scale\(([\d.]+)/.exec(
        sheet.building.find(({ id }) => id === 'right')!.transform!
      )!;
      const [axis, ground, scale] = move.slice(1).map(Number) as [number, number, number];
      const [x, h] = [(at[0] - axis) / scale, (ground - at[1]) / scale];
      const heads = section().find(({ pen }) => pen === 'fl-signal')!.d;
      expect(heads).toContain(`M${round(x - 2.5)}${round(-h)}`);
      expect(shapes).toHaveLength(2);
    }
  });

  it('gives every callout a place a finger can press', () => {
    const { places } = roomy(words);
    expect(Object.keys(places)).toEqual(story.hero.links.map(({ id }) => id));
    for (const { width, height } of Object.values(places)) {
      expect(width).toBeGreaterThan(44);
      expect(height).toBeGreaterThan(24);
    }
  });

  it('refuses a callout that the section has no place for', () => {
    const callouts = [{ id: 'shipyard', title: 'Верфь', detail: '' }];
    expect(() => roomy({ ...words, callouts })).toThrow(/"shipyard".*aerospace/);
  });

  it('hatches the battery, which is a plan, on every section and on nothing else', () => {
    const hatched = (shapes: Elevation['building']): number =>
      shapes.filter((shape) => 'fill' in shape && shape.fill?.startsWith('hatch')).length;
    for (const [, { building, facade: covering, view }] of sheets)
      expect([building, covering, view.shapes].map(hatched)).toEqual([2, 0, 0]);
    for (const art of [facade(), section(), city(), works()])
      expect(art.filter(({ pen }) => pen.includes('hatch'))).toEqual([]);
  });

  it('stays small: the art is shipped in the page', () => {
    const bytes = [facade(), section(), city(), works()]
      .flat()
      .reduce((n, { d }) => n + d.length, 0);
    expect(bytes).toBeLessThan(26_000);
  });
});

describe('ink', () => {
  it('joins marks of one pen, but never across a fill that hides one of them', () => {
    const ink = new Ink();
    ink.line('ln-detail', 0, 0, 10, 0);
    ink.rect('fl-paper', 0, 10, 0, 10);
    ink.line('ln-detail', 2, 5, 8, 5);
    ink.line('ln-detail', 20, 5, 28, 5);
    expect(ink.strokes.map(({ pen }) => pen)).toEqual(['ln-detail', 'fl-paper', 'ln-detail']);
  });

  it('rounds places, not steps, so that a long run does not drift', () => {
    const ink = new Ink();
    ink.open('ln-detail', ...Array.from({ length: 101 }, (_, i) => [i * 0.14, 0] as const));
    const steps = [...(ink.strokes[0]?.d ?? '').matchAll(/h(-?[\d.]+)/g)].map(([, n]) => Number(n));
    expect(steps.reduce((sum, n) => sum + n, 0)).toBeCloseTo(14, 6);
  });
});
