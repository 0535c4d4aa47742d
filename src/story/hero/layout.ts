/**
 * The sheets of the building: title sheet in a roomy, a compact and a tall frame, finale in a wide and
 * a tall one. What opens as the page is scrolled is only named here (how far, towards whom); the
 * opening itself is Elevation.svelte's. Units are px at scale 1; Sheet.svelte keeps the scale of each frame
 * where its smallest lettering is 12 px. Long for its five frames, each a table of numbers.
 */
import { grow, type Box, type Point } from '#drawing/geometry.ts';
import { leader, type Leader } from '#drawing/leader.ts';
import type { Shape } from '#drawing/shape.ts';
import { label } from '#drawing/text.ts';
import type { View } from '#scenes/scene.ts';
import { HALF, HEIGHT, TOWER } from './building.ts';
import { fold, headOf, type One } from './fold.ts';
import {
  axisLine,
  background,
  cut,
  front,
  letters,
  named,
  planeLine,
  sections,
  sheetView,
  type Stand
} from './sheet.ts';
import type { HeroWords } from './types.ts';

/** A sheet of the building. */
export interface Elevation {
  /** The lettering: leaders, names, the cutting plane. */
  readonly view: View;
  /** The drawing under it: skylines and ground; before them both halves in section. */
  readonly ground: readonly Shape[];
  readonly building: readonly Shape[];
  /** The façade over the left half, and its right edge: it gives way from here to the left. */
  readonly facade: readonly Shape[];
  readonly axis: Shape;
  readonly edge: number;
  /** How far the edge goes, frame units. */
  readonly reach: number;
  /** The one person the camera comes to, and the fold; null where it stays. */
  readonly one: One | null;
  /** The places leaders can be pressed at, frame units, by id. */
  readonly places: Readonly<Record<string, Box>>;
}

/** All leaders of industries are parallel, degrees above the horizon. */
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
export function roomy(words: HeroWords): Elevation {
  const at: Stand = { axis: 748, ground: 655, scale: 0.953 };
  return titleSheet(words, at, {
    kind: 'wide',
    frame: [1360, 704],
    city: 0.8,
    top: at.ground - HEIGHT * at.scale - 26,
    shelves: [62, 137, 212, 287, 362],
    size: 17,
    details: true,
    halves: [20, 62],
    one: { knee: [28, 42], side: 'right', zoom: 8, to: [760, 400], near: [-50, 250], size: 26 }
  });
}

/** Title sheet of a small or low window: smaller building, names only. */
export function compact(words: HeroWords): Elevation {
  const at: Stand = { axis: 562, ground: 404, scale: 0.57 };
  return titleSheet(words, at, {
    kind: 'wide',
    frame: [944, 456],
    city: 0.7,
    top: at.ground - HEIGHT * at.scale - 28,
    shelves: [64, 108, 152, 196, 240],
    size: 15,
    details: false,
    halves: [14, 52],
    one: { knee: [52, 42], side: 'right', zoom: 12, to: [520, 280], near: [-36, 176], size: 22 }
  });
}

/** Title sheet of a phone: façade and section only; the industries are told in words. */
export function tall(words: Omit<HeroWords, 'callouts'>): Elevation {
  const at: Stand = { axis: 187, ground: 284, scale: 0.395 };
  return titleSheet({ ...words, callouts: [] }, at, {
    kind: 'tall',
    frame: [374, 354],
    city: 0.8,
    top: 3,
    shelves: [],
    size: 16.5,
    details: false,
    halves: [12, 76],
    drop: 22,
    one: { knee: [-26, 66], side: 'left', zoom: 13, to: [258, 160], near: [-14, 126], size: 17 }
  });
}

/** Finale: both halves in section. `words`: what is lettered under the building. */
export function finale(kind: 'wide' | 'tall', words: string): Elevation {
  const wide = kind === 'wide';
  const at: Stand = wide
    ? { axis: 850, ground: 656, scale: 0.965 }
    : { axis: 187, ground: 284, scale: 0.395 };
  return {
    ...standing(at, 0.8, HALF * at.scale + 12),
    view: sheetView(kind, wide ? [1360, 704] : [374, 328], {
      shapes: [planeLine(at, at.ground - 672 * at.scale)],
      labels: [
        label('section', words, at.axis, at.ground + (wide ? 42 : 38), wide ? 20 : 16.5, {
          anchor: 'middle'
        })
      ]
    }),
    one: null,
    places: {}
  };
}

/** The building on a card, 1168 × 598: half façade, half section, no leaders; the left is free for words. */
export function emblem(words: Pick<HeroWords, 'facade' | 'section'>): View {
  const at: Stand = { axis: 838, ground: 512, scale: 0.7 };
  const { ground, building, facade } = standing(at, 0.62, 0);
  return sheetView('wide', [1168, 598], {
    // The works at the right would be cut off by the frame.
    shapes: [
      ...ground.filter(({ id }) => id !== 'works'),
      ...building,
      ...facade,
      axisLine(at),
      ...cut(at, 36)
    ],
    labels: [...letters(at, words.section, 36, 20), ...named(at, words, [14, 62], 19)]
  });
}

const standing = (
  at: Stand,
  city: number,
  reach: number
): Pick<Elevation, 'ground' | 'building' | 'facade' | 'axis' | 'edge' | 'reach'> => ({
  ground: background(at, city),
  building: sections(at),
  facade: front(at),
  axis: axisLine(at),
  edge: at.axis,
  reach
});

interface TitleOptions {
  readonly kind: 'wide' | 'tall';
  readonly frame: Point;
  /** Size of the city behind, over that of the building: smaller leaves room for the words. */
  readonly city: number;
  /** Upper end of the cutting plane. */
  readonly top: number;
  /** Its lower end, under the ground. */
  readonly drop?: number;
  /** Heights of the shelves, in the order of the callouts. */
  readonly shelves: readonly number[];
  readonly size: number;
  readonly details: boolean;
  /** Distance of the names of the two halves from the axis. */
  readonly halves: Point;
  readonly one: {
    /** Knee of his leader against his head and the ground. */
    readonly knee: Point;
    readonly side: 'left' | 'right';
    readonly zoom: number;
    /** Where the camera brings him. */
    readonly to: Point;
    /** Knee of the leader he has then, against him, and its lettering. */
    readonly near: Point;
    readonly size: number;
  };
}

function titleSheet(words: HeroWords, at: Stand, options: TitleOptions): Elevation {
  const { axis, ground, scale } = at;
  const { top, size, drop } = options;
  const callouts = words.callouts.map(({ id, title, detail }, i): Leader => {
    const target = targets[id];
    if (target === undefined)
      throw new Error(
        `hero callout "${id}" has no place in the section; there are ${Object.keys(targets).join(', ')}`
      );
    const [x, h] = target;
    const from: Point = [axis + x * scale, ground - h * scale];
    const y = options.shelves[i] ?? 0;
    const knee: Point = [from[0] + (from[1] - y) / Math.tan(SLOPE), y];
    return leader(`note-${id}`, from, knee, {
      title,
      detail: options.details ? [detail] : [],
      side: 'right',
      size,
      detailSize: 15
    });
  });
  const head = headOf(at);
  const { knee, side, ...way } = options.one;
  const note = leader('note-one', head, [head[0] + knee[0], ground + knee[1]], {
    title: words.person,
    tone: 'signal',
    titleTone: 'signal',
    dot: false,
    side,
    size
  });
  const one = fold(words.person, at, { ...options, ...way });
  return {
    ...standing(at, options.city, TOWER * scale),
    view: sheetView(options.kind, options.frame, {
      shapes: cut(at, top, drop),
      leaders: [...callouts, note],
      labels: [
        ...letters(at, words.section, top, size + 1, drop),
        ...named(at, words, options.halves, size - (options.details ? 1 : 0), drop)
      ]
    }),
    one,
    places: {
      ...Object.fromEntries(words.callouts.map(({ id }, i) => [id, place(callouts[i]!)])),
      one: place(note),
      near: place(one.leader)
    }
  };
}

/** Box of everything lettered on a leader, a finger wide. */
function place({ labels }: Leader): Box {
  const left = Math.min(...labels.map(({ box }) => box.x));
  const top = Math.min(...labels.map(({ box }) => box.y));
  const right = Math.max(...labels.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...labels.map(({ box }) => box.y + box.height));
  return grow({ x: left, y: top, width: right - left, height: bottom - top }, 4);
}
