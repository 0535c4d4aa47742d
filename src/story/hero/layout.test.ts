/** The title sheet and the finale hold together at every size their components draw them in. */
import { describe, expect, it } from 'vitest';
import { overlaps, round } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { flaws, lettering } from '#scenes/flaws.ts';
import { facade, HALF, section, TOWER } from './building.ts';
import { BREADTH, crew, floor } from './floor.ts';
import { Ink } from './ink.ts';
import { compact, finale, roomy, tall, type Elevation } from './layout.ts';
import { cars } from './shops.ts';
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

it('letters the cutting plane as its section is called', () => {
  for (const [section, letter] of [
    ['Разрез А—А', 'А'],
    ['Section A–A', 'A']
  ] as const) {
    const { labels } = roomy({ ...words, section }).view;
    const plane = labels.filter(({ id }) => id.startsWith('plane-letter'));
    expect(plane.map(({ text }) => text)).toEqual([letter, letter]);
  }
});

/** Where the pen is put down along a path of ours, in whole tenths. */
function starts(d: string): [number, number][] {
  const places: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([a-zM])([^a-zM]*)/g)) {
    const n = (rest!.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') [x, y] = [0, 0];
    if (command === 'z') [x, y] = places.at(-1)!;
    else if (command === 'h') x += n[0]!;
    else if (command === 'v') y += n[0]!;
    else [x, y] = [x + n.at(-2)!, y + n.at(-1)!];
    [x, y] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    if (command === 'M' || command === 'm') places.push([x, y]);
  }
  return places;
}

const titles = sheets.slice(0, 3).map(([, sheet]) => sheet);

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
    for (const sheet of titles) {
      const { at, head } = sheet.one!;
      const move = /translate\(([\d.]+) ([\d.]+)\)scale\(([\d.]+)/.exec(
        sheet.building.find(({ id }) => id === 'right')!.transform!
      )!;
      const [axis, ground, scale] = move.slice(1).map(Number) as [number, number, number];
      const [x, h] = [(at[0] - axis) / scale, (ground - at[1]) / scale];
      const heads = starts(section().find(({ pen }) => pen === 'fl-signal')!.d);
      expect(heads.some(([left, y]) => Math.hypot(left - x + 2.5, y + h) < 0.1)).toBe(true);
      expect('d' in head && head.d).toContain(`M${round(at[0] - 2.5 * scale)}`);
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
    for (const art of [facade(), section(), city(), works(), floor()])
      expect(art.filter(({ pen }) => pen.includes('hatch'))).toEqual([]);
  });

  it('stays small: the art is shipped in the page', () => {
    const bytes = [facade(), section(), city(), works(), floor()]
      .flat()
      .reduce((n, { d }) => n + d.length, 0);
    expect(bytes).toBeLessThan(30_000);
  });
});

describe('the fold', () => {
  /** Half a person's shoulders, and half the length of a car, building units. */
  const [SHOULDER, LENGTH] = [12 * BREADTH, 38];
  const numbers = (shape: Shape): number[] => shape.transform!.match(/-?[\d.]+/g)!.map(Number);

  it('unfolds the plan under the section: same axis, same scale, from the floor of the hall', () => {
    for (const { one, building } of titles) {
      const [x, ground, scale] = numbers(building.find(({ id }) => id === 'right')!);
      const [floorX, hinge, floorScale] = numbers(one!.floor);
      expect([floorX, floorScale]).toEqual([x, scale]);
      expect(hinge).toBe(one!.hinge);
      expect((ground! - hinge!) / scale!).toBeCloseTo(14);
    }
  });

  it('draws each car of the section in the plan at the same place', () => {
    const bodies = floor()
      .filter(({ pen }) => pen === 'ln-outline fl-paper')
      .flatMap(({ d }) => starts(d));
    for (const { x, stage } of cars) if (stage === 2) expect(bodies).toContainEqual([x - 30, 15.5]);
    expect(cars.filter(({ stage }) => stage === 2)).toHaveLength(2);
  });

  it('brings the one person into the ring', () => {
    for (const { one, view } of titles) {
      const { at, pan, height, zoom, near, figure } = one!;
      const [x, y] = numbers(figure);
      // Along with the head the camera brings nearer what is under it: his place on the floor.
      const seen = [at[0] + (x! - at[0]) * zoom + pan[0], at[1] + (y! - at[1]) * zoom + pan[1]];
      expect(y! - at[1]).toBeCloseTo(height);
      const ring = near.shapes[0]!;
      const [left, middle, radius] = 'd' in ring ? ring.d.match(/-?[\d.]+/g)!.map(Number) : [];
      expect(seen[0]).toBeCloseTo(left! + radius!, 0);
      expect(seen[1]).toBeCloseTo(middle!, 0);
      expect(seen[0]).toBeLessThan(view.frame.width);
    }
  });

  it('lets nobody stand in a car, in a wall, in another', () => {
    for (const [i, { x, depth }] of crew.entries()) {
      for (const car of cars)
        expect(
          Math.abs(x - car.x) > LENGTH + 2 || Math.abs(depth) > 15.5 + 2,
          `crew ${i} in the car at ${car.x}`
        ).toBe(true);
      expect(Math.abs(x - 89) > 3 + SHOULDER && depth < 50 - SHOULDER, `crew ${i} in a wall`).toBe(
        true
      );
      for (const [k, other] of crew.slice(0, i).entries())
        expect(Math.hypot(x - other.x, depth - other.depth), `${i}, ${k}`).toBeGreaterThan(
          2 * SHOULDER
        );
    }
  });

  it('keeps what is said of the one clear of the others', () => {
    for (const [name, { one }] of sheets) {
      if (!one) continue;
      const { box } = one.leader.labels[0]!;
      const { at, zoom, pan } = one;
      const [axis, hinge, scale] = numbers(one.crew) as [number, number, number];
      const reach = SHOULDER * scale * zoom;
      for (const [i, { x, depth }] of crew.entries()) {
        const seen = {
          x: at[0] + (axis + x * scale - at[0]) * zoom + pan[0] - reach,
          y: at[1] + (hinge - depth * scale - at[1]) * zoom + pan[1] - reach,
          width: 2 * reach,
          height: 2 * reach
        };
        expect(overlaps(seen, box), `${name}: ${i}`).toBe(false);
      }
    }
  });

  it('folds nothing in the finale', () => {
    expect(finale('wide', '').one).toBeNull();
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

  it('puts the pen down where a mark begins, wherever the last one ended', () => {
    const ink = new Ink();
    ink.open('ln-detail', [1.04, 0], [3, 4]);
    ink.rect('ln-detail', 10, 12, 0, 5);
    ink.circle('ln-detail', 20, 7, 2);
    ink.line('ln-detail', -3, -1, 0, 0);
    expect(starts(ink.strokes[0]!.d)).toEqual([
      [1, 0],
      [10, 0],
      [18, -7],
      [-3, 1]
    ]);
  });

  it('rounds places, not steps, so that a long run does not drift', () => {
    const ink = new Ink();
    ink.open('ln-detail', ...Array.from({ length: 101 }, (_, i) => [i * 0.14, 0] as const));
    const steps = [...(ink.strokes[0]?.d ?? '').matchAll(/h(-?[\d.]+)/g)].map(([, n]) => Number(n));
    expect(steps.reduce((sum, n) => sum + n, 0)).toBeCloseTo(14, 6);
  });
});
