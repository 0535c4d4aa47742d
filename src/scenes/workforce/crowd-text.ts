/** Lettering of the crowd and its bands: numbers on their dimension lines, notes, what may be asked. */
import { span } from '#drawing/geometry.ts';
import { dimension, type Dimension } from '#drawing/dimension.ts';
import { label, measure, wrap, type Label } from '#drawing/text.ts';
import { hit } from '#scenes/parts.ts';
import type { Mark } from '#scenes/scene.ts';
import type { WorkforceData } from './data.ts';
import { lift, lines, type Part } from './part.ts';
import { heightOf, plates } from './plates.ts';
import type { Band, Stage } from './stage.ts';
import { facts } from './steps.ts';

/** Labels of a step: there at its plateau, gone at a third of the way. */
const shown = (t: number, from: number, to: number): number =>
  span(t, from - 0.14, from - 0.02) * (1 - span(t, to + 0.04, to + 0.22));

/** When everyone ceases to be what the sentence is about. */
const SPOKEN = 1.3;

/** Dimension lines of the crowd and of both bands at `t`. */
export function dimensions(data: WorkforceData, stage: Stage, t: number): Dimension[] {
  const { box, line, grid } = stage;
  const above = (id: string, a: number, b: number, grown: number, signal: boolean): Dimension[] =>
    grown < 0.01
      ? []
      : [
          dimension(id, [a, line], [b, line], {
            grown,
            tone: signal ? 'signal' : 'ink',
            extension: box.y - line
          })
        ];
  // On the side where no card passes.
  const over = stage.frame.over !== undefined;
  const [edge, off] = over
    ? [box.x + box.width, 28]
    : [box.x, stage.frame.kind === 'wide' ? -28 : -14];
  const rule = new Intl.PluralRules(data.lang).select(grid.rows);
  const ranks = span(t, 0.8, 0.98) * (1 - span(t, 3.04, 3.22));
  const [parked, zoned] = [span(t, 1.6, 1.9), span(t, 2.6, 2.9)].map(
    (grown) => grown * (1 - span(t, 3.04, 3.2))
  ) as [number, number];
  const widths = stage.across
    ? [...heightOf(stage, 'technoparks', parked, t < 2.4), ...heightOf(stage, 'zone', zoned, true)]
    : [
        ...above(
          'technoparks-width',
          stage.technoparks.from,
          stage.technoparks.to,
          parked,
          t < 2.4
        ),
        ...above('zone-width', stage.zone.from, stage.zone.to, zoned, true)
      ];
  return [
    ...above(
      'crowd-width',
      box.x,
      box.x + box.width,
      span(t, 0.8, 1) * (1 - (stage.across ? span(t, 3.04, 3.2) : span(t, 1.02, 1.34))),
      t < SPOKEN
    ),
    ...widths,
    ...(ranks < 0.01
      ? []
      : [
          dimension('crowd-depth', [edge + off, box.y], [edge + off, box.y + box.height], {
            text: (data.rows[rule] ?? '').replace('%n%', String(grid.rows)),
            size: stage.frame.kind === 'wide' ? 15 : 13,
            side: over ? 1 : -1,
            extension: Math.abs(off),
            grown: ranks,
            opacity: ranks
          })
        ])
  ];
}

/** Everyone, as a number on the crowd's width. */
export function heroLabels(data: WorkforceData, stage: Stage, t: number): Label[] {
  // Bands that are rows leave the number of all where it stands, in ink.
  const opacity = shown(t, 1, stage.across ? 3 : 1);
  const tone = t < SPOKEN ? 'signal' : 'ink';
  const { box, hero } = stage;
  const text = data.figures.people;
  const unit = Math.max(14, Math.round(hero * 0.38));
  const small = stage.frame.kind === 'wide' ? 15 : 13;
  const ranks = data.columns.replace('%n%', String(stage.grid.columns));
  const [number, people, file] = [
    measure(text, hero, 200),
    measure(data.texts.people, unit, 300) + hero * 0.22,
    measure(ranks, small)
  ];
  const { left: edge, right } = stage;
  const centred = edge + (right - edge - number - people) / 2;
  // The number stands in the middle of its line where the ranks have room beside it, else at its start.
  const middle = centred - edge > file + 24;
  const left = middle ? centred : edge;
  const fits = middle || number + people + file + 10 <= right - edge;
  const y = stage.line - lift(hero);
  return [
    label('crowd-number', text, left, y, hero, {
      weight: 200,
      tone,
      slanted: false,
      opacity
    }),
    ...(fits
      ? [
          label('crowd-unit', data.texts.people, left + number + hero * 0.22, y, unit, {
            weight: 300,
            tone,
            opacity
          })
        ]
      : []),
    // A crowd too narrow for both has its ranks told under it.
    ...(number + file + 10 <= right - edge
      ? [
          label('crowd-file', ranks, middle ? edge + 8 : right, y, small, {
            anchor: middle ? 'start' : 'end',
            opacity
          })
        ]
      : [
          label('crowd-file', ranks, edge, box.y + box.height + small + 8, small, {
            opacity: shown(t, 1, 1)
          })
        ])
  ];
}

/** The numbers of the bands, the name of each beside or over it, or both on a plate. */
export function bandNumbers(
  data: WorkforceData,
  stage: Stage,
  t: number,
  focus: string | null
): Required<Pick<Part, 'shapes' | 'labels'>> {
  return stage.across
    ? plates(
        data,
        stage,
        [shown(t, 2, 3), shown(t, 3, 3)],
        (id) => id === 'zone' || t < 2.4 || focus === id
      )
    : { shapes: [], labels: bandLabels(data, stage, t, focus) };
}

function bandLabels(data: WorkforceData, stage: Stage, t: number, focus: string | null): Label[] {
  const { technoparks, zone, figure, stacked, frame } = stage;
  const y = stage.line - lift(figure);
  const one = (
    id: string,
    band: Band,
    text: string,
    name: string,
    signal: boolean,
    opacity: number
  ): Label[] => {
    const x = (band.from + band.to) / 2;
    const tone = signal || focus === id ? 'signal' : 'ink';
    const half = measure(text, figure, 200) / 2;
    return [
      label(`${id}-number`, text, x, y, figure, {
        weight: 200,
        anchor: 'middle',
        slanted: false,
        tone,
        opacity
      }),
      stacked
        ? label(`${id}-name`, name, x, y - figure * 0.74 - 9, 13, {
            anchor: 'middle',
            tone,
            opacity
          })
        : label(`${id}-name`, name, x + half + 12, y, 16, { tone, opacity })
    ];
  };
  // What the technoparks are, beside their number, while they alone are told about.
  const beside =
    (technoparks.from + technoparks.to) / 2 + measure(data.figures.technoparks, figure, 200) / 2;
  const details = frame.kind === 'wide' && !stacked;
  const name = beside + 24 + measure(data.texts['in-technoparks'], 16);
  return [
    ...one(
      'technoparks',
      technoparks,
      data.figures.technoparks,
      data.texts['in-technoparks'],
      t < 2.4,
      shown(t, 2, 3)
    ),
    ...one('zone', zone, data.figures.zone, data.texts['in-zone'], true, shown(t, 3, 3)),
    ...(details
      ? lines(
          'technoparks-detail',
          [data.texts['technoparks-places'], data.texts['technoparks-companies']],
          name + 14,
          y - 20,
          14,
          {
            tone: 'ink-2',
            opacity: shown(t, 2, 2)
          },
          20
        )
      : [])
  ];
}

/** Said under the crowd: the bands may overlap. */
export function notes(data: WorkforceData, { frame, foot }: Stage, t: number): Label[] {
  const size = frame.kind === 'wide' && foot.width > 300 ? 14 : 13;
  const leading = Math.round(size * 1.3);
  const note = (id: 'apart-technoparks' | 'apart-zone', opacity: number) => {
    // One line, or two of like length with no last word alone.
    const half = measure(data.texts[id], size) / 2;
    const whole = [2, 1.06, 1.14, 1.24, 1.4]
      .map((k) => wrap(data.texts[id], half * k + 1, size))
      .find((way) => way.length <= 2 && way.every((text) => measure(text, size) <= foot.width)) ?? [
      data.texts[`${id}-short` as const]
    ];
    const fits = 10 + whole.length * leading <= foot.height;
    const texts = fits ? whole : [data.texts[`${id}-short` as const]];
    const y = Math.min(foot.y + size + 10, frame.height - 8 - (texts.length - 1) * leading);
    return lines(id, texts, foot.x, y, size, { tone: 'ink-2', opacity }, leading);
  };
  return [...note('apart-technoparks', shown(t, 2, 2)), ...note('apart-zone', shown(t, 3, 3))];
}

/** What a reader may ask about at `t`. */
export function marks(data: WorkforceData, stage: Stage, t: number): Mark[] {
  const { technoparks, zone } = stage;
  const mark = (id: 'technoparks' | 'zone', band: Band): Mark => ({
    id,
    label: data.texts[`mark-${id}`],
    // A finger needs 24 px, a narrow band may have fewer.
    box: hit(stage.frame, band.box.x, band.box.y, band.box.width, band.box.height),
    facts:
      id === 'technoparks'
        ? facts.technoparks.filter((fact) => fact.startsWith('technoparks'))
        : ['sez.jobs']
  });
  if (t < 0.5 || t >= 3.5) return [];
  if (t < 1.5)
    return [
      { id: 'crowd', label: data.texts['mark-crowd'], box: asked(stage), facts: facts.crowd }
    ];
  return [mark('technoparks', technoparks), ...(t < 2.5 ? [] : [mark('zone', zone)])];
}

/** Where everyone may be asked about: over the crowd, or over its number where the lens has the crowd. */
function asked({ canvas, frame, box, left, right, line, hero }: Stage): Mark['box'] {
  if (!canvas) return box;
  const top = line - lift(hero) - hero * 0.8;
  return hit(frame, left, top, right - left, line - top);
}
