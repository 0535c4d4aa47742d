/**
 * What holds for the sheet of people: no flaws anywhere, counts and widths straight from the facts.
 * Long because every step of this sheet is checked against the same crowd, canvas and drawing alike.
 */
import { describe as suite, expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import { frameFor, viewports } from '#drawing/frame.ts';
import { flaws } from '../flaws.ts';
import { sceneInput } from '../input.ts';
import type { Frame, View } from '../scene.ts';
import { data, type WorkforceData } from './data.ts';
import { band, bandOutline, fromRow, type Cell } from './grid.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { pitchAt } from './one.ts';
import { cellOf, personIn, placeIn, stanceOf, toneOf } from './person.ts';
import { school } from './school.ts';
import { stage } from './stage.ts';
import { at, drawn, facts, steps } from './steps.ts';
import { block } from './students.ts';
import { field } from './thousand.ts';

const input = sceneInput('workforce', 'ru');
const prepared = data(input);
const frames: readonly Frame[] = viewports.map((viewport) => frameFor(viewport, 1, true));
const draw = (frame: Frame, t: number, from: WorkforceData = prepared): View =>
  layout({ data: from, frame, t, focus: null });

/** Closed figures in the path of a shape; 0 when it is not drawn. */
const counted = (view: View, id: string, figures = /M/g): number => {
  const shape = view.shapes.find((candidate) => candidate.id === id);
  return shape && 'd' in shape ? (shape.d.match(figures) ?? []).length : 0;
};
const width = (view: View, id: string): number => {
  const found = view.dimensions.find((dimension) => dimension.id === id);
  return found === undefined
    ? NaN
    : Math.hypot(found.to[0] - found.from[0], found.to[1] - found.from[1]);
};

/** Data with one fact 10 % larger. */
function more(id: string): WorkforceData {
  const changed = [...dataset.facts].map(([key, fact]) => {
    const value = key === id && fact.value !== null ? Math.round(fact.value * 1.1) : fact.value;
    return [key, { ...fact, value }] as const;
  });
  return data(sceneInput('workforce', 'ru', { ...dataset, facts: new Map(changed) }));
}

suite.each(frames.map((frame) => [`${frame.width}×${frame.height}`, frame] as const))(
  '%s',
  (_, frame) => {
    it.each(steps)('%s has no flaws and is the same twice', (step) => {
      const view = draw(frame, at[step]);
      expect(flaws(view)).toEqual([]);
      expect(draw(frame, at[step])).toEqual(view);
      expect(view.marks.length).toBeGreaterThan(0);
    });

    it('is another picture half-way', () => {
      for (let k = 0; k + 1 < steps.length; k++) {
        const half = JSON.stringify(draw(frame, k + 0.5).shapes);
        expect(half).not.toBe(JSON.stringify(draw(frame, k).shapes));
        expect(half).not.toBe(JSON.stringify(draw(frame, k + 1).shapes));
      }
    });

    it('is never empty, never heavy, and marks do not jump', () => {
      const far = 0.1 * Math.hypot(frame.width, frame.height);
      let before: View | null = null;
      for (let i = 0; i <= (steps.length - 1) * 50; i++) {
        const view = draw(frame, i / 50);
        expect(view.shapes.length, `t = ${i / 50}`).toBeGreaterThan(0);
        expect(view.shapes.length, `t = ${i / 50}`).toBeLessThan(400);
        for (const mark of view.marks) {
          const old = before?.marks.find(({ id }) => id === mark.id)?.box;
          if (old)
            expect(Math.hypot(mark.box.x - old.x, mark.box.y - old.y), mark.id).toBeLessThan(far);
        }
        before = view;
      }
    });

    it('draws a dot for every thousand people', () => {
      const view = draw(frame, at.crowd);
      const dots = ['crowd', 'crowd-zone', 'crowd-technoparks'].map((id) => counted(view, id));
      expect(dots.reduce((a, b) => a + b)).toBe(Math.round(prepared.people / prepared.dot));
    });

    it('gives each band its own dots and its true width', () => {
      const view = draw(frame, at.zone);
      expect(counted(view, 'technoparks-was')).toBe(prepared.technoparks / prepared.dot);
      expect(counted(view, 'zone')).toBe(prepared.zone / prepared.dot);
      const { across } = stage(prepared, frame, false);
      const all = width(draw(frame, at.crowd), across ? 'crowd-depth' : 'crowd-width');
      // The ragged last row makes a column (row) of the whole up to one dot shorter than one of a band.
      for (const [id, people] of [
        ['technoparks-width', prepared.technoparks],
        ['zone-width', prepared.zone]
      ] as const)
        expect(width(view, id) / all / (people / prepared.people)).toBeCloseTo(1, 0.9);
    });

    it('holds the bands apart', () => {
      const { technoparks, zone } = stage(prepared, frame, false);
      const [a, b] = [technoparks.box, zone.box];
      if (stage(prepared, frame, false).across) expect(b.y).toBeGreaterThan(a.y + a.height);
      else expect(b.x).toBeGreaterThan(a.x + a.width);
    });

    it('draws every student, college and company', () => {
      const view = draw(frame, at.students);
      expect(counted(view, 'students')).toBe(prepared.students);
      expect(counted(view, 'colleges')).toBe(prepared.colleges);
      expect(counted(view, 'companies')).toBe(prepared.companies);
    });

    it('draws the rooms equal', () => {
      const boxes = draw(frame, at.professions).marks.map(({ box }) => box);
      expect(boxes).toHaveLength(prepared.professions.length);
      for (const box of boxes) {
        expect(box.width).toBeCloseTo(boxes[0]?.width ?? 0);
        expect(box.height).toBeCloseTo(boxes[0]?.height ?? 0);
      }
    });

    it('keeps the one person at the fixed point of the camera', () => {
      const [x, y] = stage(prepared, frame, false).heart;
      for (let t = 0; t < 0.4; t += 0.05) {
        const hot = draw(frame, t).shapes.find(
          ({ id }) => id === 'person-one' || id === 'person-speck'
        );
        expect(hot).toBeDefined();
        const box = draw(frame, t).marks.find(({ id }) => id === 'one')?.box;
        expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(x);
        expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(y);
      }
    });

    it('says the true scale of a person', () => {
      const set = stage(prepared, frame, false);
      const drawnShoulders = (24 / 39.15) * pitchAt(set, 0);
      const k = Number(/\d+$/.exec(draw(frame, 0).scale)?.[0]);
      // Half a metre is 1890 px at 96 px per inch.
      expect(k * drawnShoulders).toBeGreaterThan(1890 * 0.97);
      expect(k * drawnShoulders).toBeLessThan(1890 * 1.03);
    });
  }
);

it('a thousand is a thousand, each in a place of their own', () => {
  const { people } = field(prepared.dot);
  expect(people).toHaveLength(prepared.dot);
  expect(new Set(people.map(({ x, y }) => `${x} ${y}`)).size).toBe(prepared.dot);
});

it.each([
  ['workforce.specialists', at.crowd, ['crowd', 'crowd-zone', 'crowd-technoparks']],
  ['technoparks.jobs', at.technoparks, ['technoparks']],
  ['sez.jobs', at.zone, ['zone']],
  ['education.students-total', at.students, ['students']],
  ['education.institutions', at.students, ['colleges']],
  ['education.companies', at.students, ['companies']]
] as const)('10 %% more of %s is 10 %% more on the sheet', (fact, t, ids) => {
  expect(drawn).toContain(fact);
  const frame = frameFor({ width: 1440, height: 900 });
  const count = (view: View) => ids.reduce((sum, id) => sum + counted(view, id), 0);
  const ratio = count(draw(frame, t, more(fact))) / count(draw(frame, t));
  expect(ratio).toBeGreaterThan(1.08);
  expect(ratio).toBeLessThan(1.12);
});

it.each(steps)('%s is described with every fact it shows', (step) => {
  const { sentence, columns, rows } = describe({ input, step });
  expect(sentence).not.toBe('');
  expect(rows).toHaveLength(facts[step].length);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

suite('on a canvas', () => {
  const modes = viewports.flatMap((viewport) =>
    [1, 2, 3].map((dpr) => frameFor(viewport, dpr, true))
  );
  const named = modes.map(
    (frame) => [`${frame.width}×${frame.height} at ${frame.dpr}`, frame] as const
  );
  const shown = (frame: Frame, t: number, spot?: [number, number]): View =>
    layout({ data: prepared, frame, t, focus: null, canvas: true, ...(spot && { spot }) });

  it.each(named)(
    '%s: whole device pixels, the fewest people a dot, and the scale says so',
    (_, frame) => {
      const { grid, each, box } = stage(prepared, frame, true);
      const view = shown(frame, at.crowd);
      const [x, y, pitch] = view.raster!['seat']!;
      for (const n of [x!, y!, pitch!]) expect(Math.abs(n - Math.round(n))).toBeLessThan(1e-6);
      expect(pitch).toBeGreaterThanOrEqual(1 - 1e-6);
      expect(grid.count).toBe(Math.round(prepared.people / each));
      expect(view.raster!['grid']).toEqual([grid.columns, grid.count, grid.rows, -1]);
      // One person fewer a dot would not fit what the frame has.
      if (each > 1)
        expect(prepared.people / (each - 1) / frame.dpr ** 2).toBeGreaterThan(
          box.width * box.height
        );
      expect(view.scale).toContain(each === 1 ? '= 1 ' : `≈ ${each} `);
    }
  );

  it.each(named)('%s: bands are as wide as their facts, and as many', (_, frame) => {
    const { grid, technoparks, zone, each, across } = stage(prepared, frame, true);
    const { raster } = shown(frame, at.zone);
    expect(raster!['parks']).toEqual([technoparks.column, technoparks.count, technoparks.count]);
    expect(raster!['zone']).toEqual([zone.column, zone.count]);
    for (const [of, people] of [
      [technoparks, prepared.technoparks],
      [zone, prepared.zone]
    ] as const) {
      expect(of.count).toBe(Math.round(people / each));
      // Where the last row has run out a column is one cell shorter, and a band by as much wider.
      const area = ((of.to - of.from) * (across ? grid.columns : grid.rows)) / grid.pitch;
      expect(Math.abs(area / of.count - 1)).toBeLessThan(1.01 / (grid.rows - 1));
    }
    if (across)
      expect(-zone.column).toBeGreaterThan(technoparks.count / grid.columns - technoparks.column);
    else
      expect(zone.column).toBeGreaterThan(technoparks.column + technoparks.count / (grid.rows - 1));
  });

  it('gives a phone of three device pixels one person a dot, and a desktop too', () => {
    for (const frame of [
      frameFor({ width: 390, height: 664 }, 3),
      frameFor({ width: 1440, height: 900 }, 1, true)
    ])
      expect(stage(prepared, frame, true).each).toBe(1);
  });

  it('has one cell for each person and one person for each cell', () => {
    const { people } = stage(prepared, frameFor({ width: 390, height: 664 }, 3), true);
    const taken = new Uint8Array(people.columns * people.rows);
    let lost = 0;
    for (let n = 0; n < people.count; n++) {
      const cell = cellOf(n, people);
      if (personIn(cell, people) !== n) lost++;
      taken[cell[1] * people.columns + cell[0]]!++;
    }
    expect(lost).toBe(0);
    expect(taken.reduce((sum, n) => sum + n)).toBe(prepared.people);
    expect(Math.max(...new Set(taken))).toBe(1);
    for (const outside of [
      [-1, 0],
      [people.columns, 0],
      [0, people.rows]
    ] as const)
      expect(personIn(outside, people)).toBe(-1);
  });

  it('counts the cells of a band down its columns, the ragged row too', () => {
    const grid = { count: 23, columns: 5, rows: 5, pitch: 1, x: 0, y: 0 };
    const order: Cell[] = [
      [1, 0],
      [1, 4],
      [2, 0],
      [2, 4],
      [3, 0],
      [3, 3],
      [4, 0]
    ];
    expect(order.map((cell) => placeIn(cell, 1, grid))).toEqual([0, 4, 5, 9, 10, 13, 14]);
    expect(placeIn([0, 3], 1, grid)).toBeLessThan(0);
  });

  it('counts the cells of a band of rows along them', () => {
    const grid = { count: 23, columns: 5, rows: 5, pitch: 1, x: 0, y: 0 };
    const cells = band(grid, fromRow(2), 7);
    expect(cells.map((cell) => placeIn(cell, fromRow(2), grid))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(cells[6]).toEqual([1, 3]);
    expect(placeIn([4, 1], fromRow(2), grid)).toBe(-1);
    expect(bandOutline(grid, fromRow(2), 7)).toContainEqual([2, 4]);
  });

  it('lets the students out of their band, on every frame and canvas', () => {
    for (const canvas of [false, true])
      for (const [, frame] of named) {
        const set = stage(prepared, frame, canvas);
        const { box } = block(prepared, set, school(prepared, frame), 3.06);
        const { x, y, width: w, height: h } = set.zone.box;
        expect(box.x).toBeGreaterThan(x - 0.01);
        expect(box.y).toBeGreaterThan(y - 0.01);
        expect(box.x + box.width).toBeLessThan(x + w + 0.01);
        expect(box.y + box.height).toBeLessThan(y + h + 0.01);
      }
  });

  it('keeps everyone within their cell, and no darker than ink', () => {
    for (let n = 0; n < 2000; n++) {
      const { x, y } = stanceOf(n);
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(0.19);
      expect(toneOf(n)).toBeGreaterThanOrEqual(0.5);
      expect(toneOf(n)).toBeLessThan(1);
    }
  });

  it.each(named)('%s: the lens stays in the frame and off its spot, wherever it is', (_, frame) => {
    for (const u of [0, 0.02, 0.3, 0.5, 0.77, 0.98, 1])
      for (const v of [0, 0.02, 0.3, 0.5, 0.77, 0.98, 1]) {
        const view = shown(frame, at.crowd, [u, v]);
        expect(shown(frame, at.crowd, [u, v])).toEqual(view);
        expect(view.shapes.length).toBeLessThan(200);
        expect(view.spot!.now).toBeGreaterThanOrEqual(1);
        expect(view.spot!.now).toBeLessThanOrEqual(prepared.people);
        if (u > 0.05 || frame.over === undefined) expect(flaws(view), `${u} ${v}`).toEqual([]);
      }
  });
});
