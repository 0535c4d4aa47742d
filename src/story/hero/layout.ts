/**
 * The sheets of the building as views: title sheet in a roomy, a compact and a tall frame, finale in
 * a wide and a tall one. They stand still, so there is no playhead in them. Units are px at scale 1;
 * components keep the scale at 0.8 or more, so lettering is 15 units or more.
 */
import { grow, segment, type Box, type Point } from '#drawing/geometry.ts';
import { leader, type Leader } from '#drawing/leader.ts';
import { label } from '#drawing/text.ts';
import type { View } from '#scenes/scene.ts';
import { HEIGHT } from './building.ts';
import { background, cut, halves, letters, named, sheetView, type Stand } from './sheet.ts';
import { HEAD } from './shops.ts';
import type { HeroWords } from './types.ts';

/** A sheet and the places its callouts can be pressed at, frame units. */
export interface Sheet {
  readonly view: View;
  readonly places: Readonly<Record<string, Box>>;
}

/** All leaders are parallel, degrees above the horizon. */
const SLOPE = Math.PI * (70 / 180);

/** Part of the section each industry is read off, building units. */
const targets: Readonly<Record<string, Point>> = {
  aerospace: [14, 364],
  medical: [128, 312],
  electronics: [218, 210],
  pharma: [226, 128],
  ev: [262, 40]
};

/** Title sheet from 1210 × 780 px on: full lettering, both skylines. */
export function roomy(words: HeroWords): Sheet {
  const at: Stand = { axis: 748, ground: 648, scale: 0.92 };
  return titleSheet(words, at, {
    frame: [1360, 704],
    city: 0.8,
    shelves: [72, 146, 220, 294, 368],
    size: 17,
    details: true,
    person: [190, 14],
    halves: [20, 62]
  });
}

/** Title sheet of a small or low window: smaller building, names only. */
export function compact(words: HeroWords): Sheet {
  const at: Stand = { axis: 588, ground: 404, scale: 0.57 };
  return titleSheet(words, at, {
    frame: [944, 456],
    city: 0.7,
    shelves: [64, 108, 152, 196, 240],
    size: 15,
    details: false,
    person: [290, 14],
    halves: [14, 52]
  });
}

/** Title sheet of a phone: façade and section only; the industries are told in words. */
export function tall(words: Pick<HeroWords, 'facade' | 'section'>): View {
  const at: Stand = { axis: 187, ground: 416, scale: 0.575 };
  return sheetView('tall', [374, 468], {
    shapes: [...background(at, 0.8), ...halves(at, 'facade'), ...cut(at, 8)],
    labels: [...letters(at, 8, 16), ...named(at, words, [12, 56], 15)]
  });
}

/** Finale: both halves in section. `words`: what is lettered under the building. */
export function finale(kind: 'wide' | 'tall', words: string | undefined): View {
  const wide = kind === 'wide';
  const at: Stand = wide
    ? { axis: 850, ground: 648, scale: 0.94 }
    : { axis: 187, ground: 410, scale: 0.585 };
  return sheetView(kind, wide ? [1360, 704] : [374, 452], {
    shapes: [
      ...background(at, 0.8),
      ...halves(at, 'section'),
      {
        id: 'axis',
        d: segment(at.axis, at.ground - 672 * at.scale, at.axis, at.ground + 24),
        line: 'axis'
      }
    ],
    labels:
      words === undefined
        ? []
        : [
            label('section', words, at.axis, at.ground + (wide ? 48 : 36), wide ? 20 : 15, {
              anchor: 'middle'
            })
          ]
  });
}

interface TitleOptions {
  readonly frame: Point;
  /** Size of the city behind, over that of the building: smaller leaves room for the words. */
  readonly city: number;
  /** Heights of the shelves, in the order of the callouts. */
  readonly shelves: readonly number[];
  readonly size: number;
  readonly details: boolean;
  /** Who the signal leader points at, building units. */
  readonly person: Point;
  /** Distance of the names of the two halves from the axis. */
  readonly halves: Point;
}

function titleSheet(words: HeroWords, at: Stand, options: TitleOptions): Sheet {
  const { axis, ground, scale } = at;
  const leaders: Leader[] = words.callouts.map(({ id, title, detail }, i) => {
    const target = targets[id];
    if (target === undefined)
      throw new Error(
        `hero callout "${id}" has no place in the section; there are ${Object.keys(targets).join(', ')}`
      );
    const [x, h] = target;
    const from: Point = [axis + x * scale, ground - h * scale];
    const y = options.shelves[i] ?? 0;
    const knee: Point = [from[0] + (from[1] - y) / Math.tan(SLOPE), y];
    return leader(id, from, knee, {
      title,
      detail: options.details ? [detail] : [],
      side: 'right',
      size: options.size,
      detailSize: 15
    });
  });
  const [x, h] = options.person;
  const head: Point = [axis + x * scale, ground - (h + HEAD) * scale];
  const one = leader('person', head, [head[0] + 28, ground + 42], {
    title: words.person,
    side: 'right',
    size: options.size,
    tone: 'signal',
    titleTone: 'signal',
    dot: false
  });
  const top = ground - HEIGHT * scale - 28;
  const view = sheetView('wide', options.frame, {
    shapes: [...background(at, options.city), ...halves(at, 'facade'), ...cut(at, top)],
    leaders: [...leaders, one],
    labels: [
      ...letters(at, top, options.size + 2),
      ...named(at, words, options.halves, options.size - 1)
    ]
  });
  return { view, places: Object.fromEntries(leaders.map((item) => [item.id, place(item)])) };
}

/** Box of everything lettered on a leader, a finger wide. */
function place({ labels }: Leader): Box {
  const left = Math.min(...labels.map(({ box }) => box.x));
  const top = Math.min(...labels.map(({ box }) => box.y));
  const right = Math.max(...labels.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...labels.map(({ box }) => box.y + box.height));
  return grow({ x: left, y: top, width: right - left, height: bottom - top }, 4);
}
