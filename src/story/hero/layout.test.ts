/** The title sheet and the finale hold together at every size their components draw them in. */
import { describe, expect, it } from 'vitest';
import { flaws } from '#scenes/flaws.ts';
import { facade, section } from './building.ts';
import { Ink } from './ink.ts';
import { compact, finale, roomy, tall } from './layout.ts';
import { city, works } from './skyline.ts';
import type { HeroWords } from './types.ts';

const words: HeroWords = {
  facade: 'Фасад',
  section: 'Разрез А—А',
  person: 'один из > 755 000',
  callouts: [
    { id: 'aerospace', title: 'Авиакосмос', detail: '«Протон», «Ангара»' },
    { id: 'medical', title: 'Медицинские приборы', detail: 'глюкометры и диагностика' },
    { id: 'electronics', title: 'Микроэлектроника', detail: 'чипы, датчики, связь' },
    { id: 'pharma', title: 'Фарма и биотех', detail: 'субстанции и препараты' },
    { id: 'ev', title: 'Электромобили', detail: 'батареи, «умный» транспорт' }
  ]
};

describe('sheets of the building', () => {
  it.each([
    ['roomy', roomy(words).view],
    ['compact', compact(words).view],
    ['tall', tall(words)],
    ['finale, wide', finale('wide', 'Разрез Б—Б: обе половины')],
    ['finale, tall', finale('tall', 'Разрез Б—Б: обе половины')]
  ])('%s has no flaw', (_, view) => {
    expect(flaws(view)).toEqual([]);
    // Components scale a sheet down to 0.81 of this, and to 0.64 for the wide finale.
    for (const { size } of view.labels) expect(size).toBeGreaterThanOrEqual(14);
  });

  it('gives every callout a place a finger can press', () => {
    const { places } = roomy(words);
    expect(Object.keys(places)).toEqual(words.callouts.map(({ id }) => id));
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
    const hatched = (view: ReturnType<typeof tall>): number =>
      view.shapes.filter((shape) => 'fill' in shape && shape.fill?.startsWith('hatch')).length;
    expect(hatched(tall(words))).toBe(1);
    expect(hatched(finale('wide', undefined))).toBe(2);
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
