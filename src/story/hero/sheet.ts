/** What every sheet of the building shares: skylines and ground, the halves, the cutting plane, its letters. */
import { arrowhead, rectangle, round, segment, type Point } from '#drawing/geometry.ts';
import type { Shape, Stroke } from '#drawing/shape.ts';
import { label, type Label } from '#drawing/text.ts';
import type { View } from '#scenes/scene.ts';
import { HALF } from './building.ts';
import { battery } from './shops.ts';
import type { HeroWords } from './types.ts';

/** Where the building stands: x of its axis, y of the ground, px a building unit. */
export interface Stand {
  readonly axis: number;
  readonly ground: number;
  readonly scale: number;
}

/** The ground runs on so far beyond the frame that the sheet's edge cuts it, not the frame. */
const BEYOND = 600;
/** Skylines and the ground, drawn behind the building. */
export function background({ axis, ground, scale }: Stand, city: number): Shape[] {
  const [from, to] = [axis - 748 - BEYOND, axis + 748 + BEYOND];
  const tufts = Math.floor((to - from) / 34);
  // However small, the city begins at the wall of the building.
  const cityAxis = round(axis - HALF * scale * (1 - city));
  return [
    {
      id: 'city',
      art: 'city',
      transform: `translate(${cityAxis} ${ground})scale(${round(scale * city)})`
    },
    { id: 'works', art: 'works', transform: `translate(${axis} ${ground})scale(${scale})` },
    { id: 'ground', d: segment(from, ground, to, ground), line: 'contour' },
    {
      id: 'earth',
      d: `M${from + 14} ${ground + 1}` + 'l-12 16m18-16l-12 16m18-16l-12 16m34-16'.repeat(tufts),
      line: 'texture'
    }
  ];
}

/**
 * The section of both halves, the façade over the left one is drawn apart: it is what gives way.
 * A section carries its battery, hatched because it is a plan.
 */
export function sections({ axis, ground, scale }: Stand): Shape[] {
  const hoist = (side: 1 | -1): Stroke => ({
    id: side > 0 ? 'battery-right' : 'battery-left',
    d: rectangle(
      axis + side * (battery.x + battery.width / 2) * scale - (battery.width / 2) * scale,
      ground - (battery.h + battery.height) * scale,
      battery.width * scale,
      battery.height * scale
    ),
    line: 'detail',
    fill: 'hatch-fine',
    plan: true
  });
  const move = `translate(${axis} ${ground})`;
  return [
    { id: 'left', art: 'section', transform: `${move}scale(${-scale} ${scale})` },
    { id: 'right', art: 'section', transform: `${move}scale(${scale})` },
    hoist(1),
    hoist(-1)
  ];
}

/** The façade of the left half. */
export const front = ({ axis, ground, scale }: Stand): Shape[] => [
  {
    id: 'front',
    art: 'facade',
    transform: `translate(${axis} ${ground})scale(${-scale} ${scale})`
  }
];

/** The axis of the building, from over the spire to under the ground. */
export const axisLine = ({ axis, ground, scale }: Stand): Shape => ({
  id: 'axis',
  d: segment(axis, ground - 672 * scale, axis, ground + 24),
  line: 'axis'
});

/** Where the lower end of the cutting plane is drawn, px under the ground. */
const DROP = 30;

/** The line of a cutting plane from `top` to `drop` px under the ground. */
export const planeLine = (
  { axis, ground }: Pick<Stand, 'axis' | 'ground'>,
  top: number,
  drop = DROP
): Shape => ({ id: 'plane-line', d: segment(axis, top, axis, ground + drop), line: 'axis' });

/**
 * The cutting plane А—А: its line, thick strokes at its ends, arrows along the view. `top`: y of its
 * upper end; `drop`: how far under the ground its lower end is, px.
 */
export function cut({ axis, ground }: Stand, top: number, drop = DROP): Shape[] {
  const bottom = ground + drop;
  const ends = [
    [top, top + 7],
    [bottom, bottom + 9]
  ] as const;
  return [
    planeLine({ axis, ground }, top + 20, drop),
    {
      id: 'plane',
      d: ends.map(([y]) => rectangle(axis - 1.5, y, 3, 16)).join(''),
      fill: 'ink'
    },
    {
      id: 'plane-sight',
      d: ends.map(([, y]) => segment(axis, y, axis + 18, y)).join(''),
      line: 'detail'
    },
    {
      id: 'plane-arrows',
      d: ends.map(([, y]) => arrowhead(axis + 26, y, 0, 12, 2.4)).join(''),
      fill: 'ink'
    }
  ];
}

/** The letter of the section at both ends of its plane; `section` is its name, which ends in it: «Разрез А—А». */
export function letters(
  { axis, ground }: Stand,
  section: string,
  top: number,
  size: number,
  drop = DROP
): Label[] {
  const letter = section.slice(-1);
  return [top + 7, ground + drop + 9].map((y, i) =>
    label(`plane-letter-${i}`, letter, axis + 32, y + size * 0.36, size, { weight: 500 })
  );
}

/** Names of the two halves under the ground; the façade's goes with the plane. */
export function named(
  { axis, ground }: Stand,
  words: Pick<HeroWords, 'facade' | 'section'>,
  [left, right]: Point,
  size: number,
  drop = DROP
): Label[] {
  const y = ground + drop + 9 + size * 0.36;
  return [
    label('plane-facade', words.facade, axis - left, y, size, { anchor: 'end' }),
    label('note-section', words.section, axis + right, y, size)
  ];
}

/** A still view of `width` × `height` px. */
export function sheetView(
  kind: 'wide' | 'tall',
  [width, height]: Point,
  parts: Partial<Pick<View, 'shapes' | 'leaders' | 'labels'>>
): View {
  return {
    frame: { kind, width: round(width), height: round(height), dpr: 1 },
    scale: '',
    shapes: parts.shapes ?? [],
    leaders: parts.leaders ?? [],
    dimensions: [],
    labels: parts.labels ?? [],
    marks: []
  };
}
