/** Step `one` and the way to the crowd: a camera that draws back from one person until a thousand are a dot. */
import {
  circle,
  clamp,
  contains,
  grow,
  lerp,
  rectangle,
  segment,
  type Box,
  type Point
} from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { label, measure } from '#drawing/text.ts';
import type { WorkforceData } from './data.ts';
import { peopleIn, sprite, type Seen } from './near.ts';
import type { Part } from './part.ts';
import type { Stage } from './stage.ts';
import { PERSON, TONE } from './thousand.ts';

/** The camera moves while `t` goes through this range. */
const [START, END] = [0.04, 0.9];
/** From this size of a shoulder, px, a person is a drawing and not a speck. */
const DRAWN = 7;
/** Drawings of people give way to silhouettes between these shares of their first pitch. */
const SILHOUETTES = [0.86, 0.7] as const;
/** Between these pitches, px, the one person is lost among the people of the canvas. */
const LOST = [9, 2.5] as const;

/** Smoothstep of `n` between `a` and `b` (either way round): gentler than `ease`, for log zooms. */
export function soft(n: number, a: number, b: number): number {
  const k = clamp((n - a) / (b - a));
  return k * k * (3 - 2 * k);
}

/** Distance between people at `t`, px: equal times, equal ratios. */
export const pitchAt = (stage: Stage, t: number): number =>
  stage.near * (stage.far / stage.near) ** soft(t, START, END);

/** How opaque the dots of the crowd are at `t`: at first only the grey a thousand people make. */
export function crowdTone(stage: Stage, t: number): number {
  const across = 2 * stage.field.radius * pitchAt(stage, t);
  const { width, height } = stage.frame;
  const seen = soft(Math.log(across), Math.log(3 * width), Math.log(Math.min(width, height)));
  const solid = soft(Math.log(across), Math.log(0.4 * Math.min(width, height)), Math.log(26));
  return lerp(TONE * seen, 1, solid);
}

/** `k` of «1 : k» at `t`: real shoulders over drawn ones, both at 96 px per inch. */
export const reduction = (data: WorkforceData, stage: Stage, t: number): number =>
  data.shoulders / (24 * PERSON * pitchAt(stage, t));

/** How far people are silhouettes at `t`, 0…1; on a canvas that is how far the crowd is there. */
export const inkedAt = (stage: Stage, t: number): number =>
  soft(pitchAt(stage, t) / stage.near, ...SILHOUETTES);

/** The people and the one among them. */
export function one(data: WorkforceData, stage: Stage, t: number): Part {
  const pitch = pitchAt(stage, t);
  const tone = stage.canvas ? soft(pitch, ...LOST) : crowdTone(stage, t);
  if (t >= END || tone > 0.99) return {};
  const [x, y] = stage.heart;
  const inked = inkedAt(stage, t);
  const masses: Shape = {
    id: 'people-inked',
    d: stage.field.path,
    fill: 'ink',
    opacity: inked * (1 - soft(tone, 0.5, 1)),
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(pitch / 100).toPrecision(5)})`
  };
  const ring = Math.max(pitch * 0.5, 9);
  const fading = 1 - soft(tone, 0.35, 0.9);
  const shoulders = 24 * PERSON * pitch;
  const [hot, ...others] = inked < 1 ? everyone(stage, pitch) : [theOne(stage)];
  // The silhouettes of the canvas lie under the drawings, those of the SVG over them.
  const opacity = stage.canvas ? 1 - inked : 1;
  return {
    shapes: [
      ...others.map((person) => sprite(`person-${person.n}`, person, pitch, { opacity })),
      ...(inked > 0 && !stage.canvas ? [masses] : []),
      shoulders > DRAWN && hot
        ? sprite('person-one', hot, pitch)
        : { id: 'person-speck', d: circle(x, y, 2.4), fill: 'signal', opacity: fading },
      { id: 'person-ring', d: circle(x, y, ring), line: 'signal', opacity: fading },
      ...callout(data, stage, t).shapes
    ],
    labels: callout(data, stage, t).labels,
    marks:
      t < 0.5
        ? [
            {
              id: 'one',
              label: data.texts['mark-one'],
              box: around([x, y], Math.max(ring, 12)),
              facts: ['workforce.specialists']
            }
          ]
        : []
  };
}

const around = ([x, y]: Point, r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r
});

const theOne = ({ heart }: Stage): Seen => ({
  n: 0,
  x: heart[0],
  y: heart[1],
  turn: 18,
  art: 'hot-helmet-walk'
});

/** Everyone in the frame, the one first. */
function everyone(stage: Stage, pitch: number): Seen[] {
  const { heart, cell, people, field, frame } = stage;
  const sheet: Box = { x: 0, y: 0, width: frame.width, height: frame.height };
  if (stage.canvas) return peopleIn(people, cell, [cell, heart], pitch, sheet);
  const near = field.people.map((person, n) => ({
    ...person,
    n,
    x: heart[0] + person.x * pitch,
    y: heart[1] + person.y * pitch
  }));
  return near.filter(
    ({ n, x, y }) => n === 0 || contains(grow(sheet, pitch / 2), { x, y, width: 0, height: 0 })
  );
}

/** «1 человек» in a box tied to the ring; it goes before the camera starts in earnest. */
function callout(
  data: WorkforceData,
  stage: Stage,
  t: number
): Required<Pick<Part, 'shapes' | 'labels'>> {
  const opacity = 1 - soft(t, 0.03, 0.14);
  if (opacity === 0) return { shapes: [], labels: [] };
  const { width } = stage.frame;
  const large = width > 600;
  const [size, small, pad] = large ? [40, 15, 20] : [30, 13.5, 13];
  const texts = Math.max(measure(data.one, size, 200), measure(data.texts['one-of'], small));
  const [w, h] = [texts + 2 * pad, size * 0.74 + small + pad * 2 + 12];
  const [x, y] = stage.heart;
  const ring = pitchAt(stage, t) * 0.5;
  const left = Math.min(x + (large ? ring + 60 : 4), width - w - 8);
  const top = Math.max(8, y - (large ? 100 : ring + 18 + h));
  const knee: Point = large
    ? [left, top + h * 0.6]
    : [Math.max(left + 14, x + ring * 0.6), top + h];
  const length = Math.hypot(knee[0] - x, knee[1] - y);
  const [dx, dy] = [(knee[0] - x) / length, (knee[1] - y) / length];
  const baseline = top + pad + size * 0.74;
  return {
    shapes: [
      {
        id: 'one-link',
        d: segment(x + dx * ring, y + dy * ring, ...knee),
        line: 'signal',
        opacity
      },
      { id: 'one-box', d: rectangle(left, top, w, h), line: 'detail', fill: 'sheet', opacity }
    ],
    labels: [
      label('one-number', data.one, left + pad, baseline, size, {
        weight: 200,
        tone: 'signal',
        slanted: false,
        opacity
      }),
      label('one-of', data.texts['one-of'], left + pad, baseline + small + 12, small, { opacity })
    ]
  };
}
