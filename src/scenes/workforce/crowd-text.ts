/** Lettering of the crowd: its number on its dimension line, notes, what may be asked. */
import { span } from '#drawing/geometry.ts';
import { dimension, type Dimension } from '#drawing/dimension.ts';
import { label, measure, wrap, type Label } from '#drawing/text.ts';
import { counted, hit } from '#scenes/parts.ts';
import type { Mark } from '#scenes/scene.ts';
import type { WorkforceData } from './data.ts';
import { breadth, shown } from './band-text.ts';
import { lift, lines } from './part.ts';
import type { Band } from './bands.ts';
import type { Stage } from './stage.ts';
import { facts } from './steps.ts';

/** When everyone ceases to be what the sentence is about. */
const SPOKEN = 1.3;

/** Dimension lines of the crowd and of both bands at `t`. */
export function dimensions(data: WorkforceData, stage: Stage, t: number): Dimension[] {
  const { box, grid } = stage;
  // On the side where no card passes.
  const over = stage.frame.over !== undefined;
  const [edge, off] = over
    ? [box.x + box.width, 28]
    : [box.x, stage.frame.kind === 'wide' ? -28 : -14];
  const rule = new Intl.PluralRules(data.lang).select(grid.rows);
  const ranks = span(t, 0.8, 0.98) * (1 - span(t, 3.04, 3.22));
  const leaving = 1 - span(t, 3.04, 3.2);
  return [
    ...breadth(
      stage,
      'crowd',
      span(t, 0.8, 1) * (stage.across ? leaving : 1 - span(t, 1.02, 1.34)),
      t < SPOKEN
    ),
    ...breadth(stage, 'technoparks', span(t, 1.6, 1.9) * leaving, t < 2.4),
    ...breadth(stage, 'zone', span(t, 2.6, 2.9) * leaving, true),
    ...(ranks < 0.01
      ? []
      : [
          dimension('crowd-depth', [edge + off, box.y], [edge + off, box.y + box.height], {
            text: (data.rows[rule] ?? '').replace('%n%', counted(grid.rows, data.lang)),
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
  const ranks = data.columns.replace('%n%', counted(stage.grid.columns, data.lang));
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
