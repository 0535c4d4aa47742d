/** What holds for every scene × step × frame × language: the one file of invariants. */
import { describe, expect, it } from 'vitest';
import { copies } from '#dataset/copies.ts';
import { plain } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import type { Dataset, Fact, Lang } from '#dataset/types.ts';
import { embedFormats, frameFor, viewports } from '#drawing/frame.ts';
import type { Point } from '#drawing/geometry.ts';
import { flaws, lettering } from './flaws.ts';
import { sceneInput } from './input.ts';
import { scenes } from './registry.ts';
import type { Frame, Scene, View } from './scene.ts';

const langs = Object.keys(copies) as Lang[];
/** The formats of an embed. */
const embeds = embedFormats.map(({ kind, width, height }): Frame => ({
  kind,
  width,
  height,
  dpr: 1
}));
/** Is it a window's frame too? A canvas is drawn in windows' frames only where they bleed. */
const known = ({ width, height }: Frame): boolean =>
  viewports
    .map((viewport) => frameFor(viewport))
    .some((own) => own.width === width && own.height === height);

/** A figure and its frame: with the canvas a scene may have, and without it. */
interface Mode {
  readonly frame: Frame;
  readonly canvas: boolean;
}
const modesOf = ({ bleed, canvas }: Scene): Mode[] => [
  ...viewports.flatMap((viewport): Mode[] => [
    { frame: frameFor(viewport, 1, bleed), canvas: false },
    // Stills, and hosts that give the figure a box of its own.
    ...(bleed === true && viewport.width >= 1024
      ? [{ frame: frameFor(viewport), canvas: false }]
      : []),
    ...(canvas === true
      ? [1, 2, 3].map((dpr) => ({ frame: frameFor(viewport, dpr, bleed), canvas: true }))
      : [])
  ]),
  ...embeds.flatMap((frame): Mode[] => [
    ...(known(frame) ? [] : [{ frame, canvas: false }]),
    // A figure enlarged to its box has a fraction of device pixels to its own.
    ...(canvas === true
      ? [1, 4 / 3, 2, 3].map((dpr) => ({ frame: { ...frame, dpr }, canvas }))
      : [])
  ])
];
const name = ({ frame, canvas }: Mode): string =>
  [
    `${frame.kind} ${frame.width}×${frame.height}`,
    ...(frame.over ? ['bleed'] : []),
    ...(canvas ? [`canvas at ${+frame.dpr.toFixed(2)}`] : [])
  ].join(', ');

/** Geometry without words: what the pens draw. */
const ink = (view: View): string =>
  JSON.stringify([
    view.shapes,
    view.leaders.map(({ points }) => points),
    view.dimensions.map(({ from, to }) => [from, to]),
    view.raster
  ]);

it('there are scenes, each with its own sheet and folder', () => {
  expect(scenes.length).toBeGreaterThan(0);
  expect(new Set(scenes.map(({ sheet }) => sheet)).size).toBe(scenes.length);
});

describe.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (id, scene) => {
  it('has the steps, poster and facts it names', () => {
    expect(scene.steps).toContain(scene.poster);
    const chapter = copies.ru?.chapters.find((candidate) => candidate.scene === id);
    expect(chapter?.steps.map((step) => step.id)).toEqual([...scene.steps]);
    for (const step of scene.steps)
      for (const fact of scene.facts[step] ?? [])
        expect(dataset.facts.has(fact), `${step}: ${fact}`).toBe(true);
  });

  const modes = modesOf(scene);
  const frames = modes.map(({ frame }) => frame);

  describe.each(langs)('%s', (lang) => {
    const input = sceneInput(id, lang);
    const data = scene.data(input);

    it('data survive the journey through JSON', () => {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    });

    it.each(scene.steps)('%s is described, with every number it shows', (step) => {
      const { sentence, columns, rows } = scene.describe({ input, step });
      expect(sentence.length).toBeGreaterThan(20);
      expect(columns.length).toBeGreaterThan(1);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const told = spaces([sentence, ...rows.flat()].join(' '));
      for (const fact of scene.facts[step] ?? []) {
        const { value, label } = dataset.facts.get(fact) as Fact;
        const expected = value === null ? label[lang] : input.fact(fact).bare;
        expect(told, `${fact}: ${expected}`).toContain(spaces(expected));
      }
    });

    describe.each(modes.map((mode) => [name(mode), mode] as const))(
      '%s',
      (_, { frame, canvas }) => {
        const draw = (t: number): View => scene.layout({ data, frame, t, focus: null, canvas });

        it.each(scene.steps.map((step, t) => [step, t] as const))('%s', (_step, t) => {
          const view = draw(t);
          expect(flaws(view)).toEqual([]);
          expect(draw(t)).toEqual(view);
          expect(view.scale).not.toBe('');
          expect(lettering(view).length).toBeGreaterThan(0);
          expect(view.marks.length).toBeGreaterThan(0);
          for (const mark of view.marks)
            for (const fact of mark.facts) expect(dataset.facts.has(fact), fact).toBe(true);
        });

        it('differs half-way from both neighbours', () => {
          for (let k = 0; k + 1 < scene.steps.length; k++) {
            const half = ink(draw(k + 0.5));
            expect(half).not.toBe(ink(draw(k)));
            expect(half).not.toBe(ink(draw(k + 1)));
          }
        });

        it('moves without a jump: no mark goes farther than a tenth of the diagonal in a fiftieth of a step', () => {
          const limit = Math.hypot(frame.width, frame.height) / 10;
          const cuts = Object.keys(scene.cuts ?? {});
          const jumps = new Set<string>();
          let before = anchors(draw(0));
          for (let i = 1; i <= (scene.steps.length - 1) * 50; i++) {
            const now = anchors(draw(i / 50));
            for (const [key, [x, y]] of now) {
              const last = before.get(key);
              if (last === undefined || cuts.some((prefix) => key.startsWith(prefix))) continue;
              // What stands outside the frame is not seen to move.
              if (![[x, y], last].some(([px, py]) => inside(px, py, frame))) continue;
              const way = Math.hypot(x - last[0], y - last[1]);
              if (way > limit) jumps.add(`${key} by ${Math.round(way)} px at t = ${i / 50}`);
            }
            before = now;
          }
          expect([...jumps]).toEqual([]);
        });

        it('keeps under 400 live nodes on the whole way', () => {
          for (let i = 0; i <= (scene.steps.length - 1) * 20; i++) {
            const { shapes, leaders, dimensions, marks, ...view } = draw(i / 20);
            const lines = leaders.length * 2 + dimensions.length * 3;
            const texts = [leaders, dimensions].flat().flatMap(({ labels }) => labels);
            const nodes = shapes.length + lines + view.labels.length + texts.length + marks.length;
            expect(nodes, `t = ${i / 20}`).toBeLessThan(400);
          }
        });

        it('is the same again anywhere on the way, with finite numbers and ids used once', () => {
          for (let t = 0; t <= scene.steps.length - 1; t += 0.1) {
            const view = draw(t);
            expect(draw(t)).toEqual(view);
            expect(flaws(view).filter((flaw) => /NaN|Infinity| is /.test(flaw))).toEqual([]);
            const ids = view.shapes.map(({ id }) => id);
            expect(
              ids.filter((id, i) => ids.indexOf(id) !== i),
              `t = ${t}`
            ).toEqual([]);
          }
        });
      }
    );

    it('a tall frame is its own design, not a shrunk wide one', () => {
      const [wide, tall] = [
        frames.find(({ kind }) => kind === 'wide')!,
        frames.find(({ kind }) => kind === 'tall')!
      ];
      for (const t of scene.steps.keys()) {
        const [a, b] = [wide, tall].map((frame) =>
          places(scene.layout({ data, frame, t, focus: null }))
        ) as [Map<string, [number, number]>, Map<string, [number, number]>];
        const moved = [...a].some(([key, [x, y]]) => {
          const other = b.get(key);
          return other === undefined || Math.hypot(other[0] - x, other[1] - y) > 0.01;
        });
        expect(moved, scene.steps[t]).toBe(true);
      }
    });

    it('drawn facts set the geometry: 10 % more is another picture', () => {
      expect(scene.drawn.length).toBeGreaterThan(0);
      for (const fact of scene.drawn) {
        const changed = scene.data(sceneInput(id, lang, withMore(fact)));
        const differs = scene.steps.some((_, t) =>
          modes.some(
            (mode) =>
              ink(scene.layout({ data: changed, ...mode, t, focus: null })) !==
              ink(scene.layout({ data, ...mode, t, focus: null }))
          )
        );
        expect(differs, fact).toBe(true);
      }
    });
  });
});

const spaces = (text: string): string => plain([{ text }]).replace(/\s+/g, ' ');

/** Labels by id at their place relative to the frame. */
const places = (view: View): Map<string, [number, number]> =>
  new Map(
    lettering(view).map(({ label }) => [
      label.id,
      [label.x / view.frame.width, label.y / view.frame.height]
    ])
  );

/** The dataset with one fact a tenth larger (whole numbers stay whole, and grow by one at least). */
function withMore(id: string): Dataset {
  const more = (fact: Fact): Fact => {
    if (fact.id !== id || fact.value === null) return fact;
    const grow = (value: number): number =>
      Number.isInteger(value) ? value + Math.max(1, Math.round(value / 10)) : value * 1.1;
    return {
      ...fact,
      value: grow(fact.value),
      upper: fact.upper === null ? null : grow(fact.upper)
    };
  };
  const facts = new Map([...dataset.facts].map(([key, fact]) => [key, more(fact)]));
  const series = dataset.series.map((point) => ({ ...point, fact: more(point.fact) }));
  return { ...dataset, facts, series };
}

/** Where each visible mark stands, by id: labels, ends of leaders and dimensions, starts of shapes. */
function anchors(view: View): Map<string, Point> {
  const seen = (opacity: number | undefined): boolean => (opacity ?? 1) > 0.05;
  return new Map([
    ...lettering(view).map(({ label }): [string, Point] => [label.id, [label.x, label.y]]),
    ...view.leaders
      .filter(({ opacity }) => seen(opacity))
      .flatMap(({ id, points }) =>
        points.map((point, i): [string, Point] => [`${id}/${i}`, point])
      ),
    ...view.dimensions
      .filter(({ opacity }) => seen(opacity))
      .flatMap(({ id, from, to }): [string, Point][] => [
        [`${id}/from`, from],
        [`${id}/to`, to]
      ]),
    ...view.shapes
      // A set of dots or strokes in one path may begin with another of them without any having moved.
      .filter((shape) => seen(shape.opacity) && ('art' in shape || single(shape.d)))
      .map((shape): [string, Point] => [
        shape.id,
        placed('art' in shape ? [0, 0] : start(shape.d), shape.transform ?? '')
      ])
  ]);
}

const single = (d: string): boolean => d.lastIndexOf('M') === 0;

const inside = (x: number, y: number, { width, height }: Frame): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** First point of path data. */
function start(d: string): Point {
  const [, x, y] = /^M\s*(-?[\d.]+)[\s,]+(-?[\d.]+)/.exec(d) ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

/** A point after an SVG transform list of translate, rotate and scale. */
function placed(point: Point, transform: string): Point {
  const steps = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reverse();
  return steps.reduce<Point>(([x, y], [, kind, list]) => {
    const [a = 0, b, c2 = 0] = (list ?? '').split(/[\s,]+/).map(Number);
    if (kind === 'translate') return [x + a, y + (b ?? 0)];
    if (kind === 'scale') return [x * a, y * (b ?? a)];
    if (kind === 'rotate') {
      const [c, s] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      const [ox, oy] = b === undefined ? [0, 0] : [b, c2];
      return [ox + (x - ox) * c - (y - oy) * s, oy + (x - ox) * s + (y - oy) * c];
    }
    throw new Error(`transform "${kind}" is not read by this test`);
  }, point);
}
