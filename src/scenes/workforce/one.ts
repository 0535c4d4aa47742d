/** Step `one` and the way to the crowd: a camera that draws back from one person until a thousand are a dot. */
import {
  circle,
  clamp,
  lerp,
  rectangle,
  segment,
  type Box,
  type Point
} from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { label, measure } from '#drawing/text.ts';
import type { WorkforceData } from './data.ts';
import type { Part } from './part.ts';
import type { Stage } from './stage.ts';
import { PERSON, TONE } from './thousand.ts';

/** The camera moves while `t` goes through this range. */
const [START, END] = [0.04, 0.9];
/** From this size of a shoulder, px, a person is a drawing and not a speck. */
const DRAWN = 7;

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

/** The people and the one among them. */
export function one(data: WorkforceData, stage: Stage, t: number): Part {
  const tone = crowdTone(stage, t);
  if (t >= END || tone > 0.99) return {};
  const pitch = pitchAt(stage, t);
  const [x, y] = stage.heart;
  const inked = soft(pitch / stage.near, 0.82, 0.62);
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
  const hot: Shape[] =
    shoulders > DRAWN
      ? [sprite(stage, pitch, 0)]
      : [{ id: 'person-speck', d: circle(x, y, 2.4), fill: 'signal', opacity: fading }];
  return {
    shapes: [
      ...(inked < 1 ? others(stage, pitch) : []),
      ...(inked > 0 ? [masses] : []),
      ...hot,
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

function sprite(stage: Stage, pitch: number, index: number): Shape {
  const person = stage.field.people[index] ?? { x: 0, y: 0, turn: 0, art: 'hot-helmet-walk' };
  const [x, y] = [stage.heart[0] + person.x * pitch, stage.heart[1] + person.y * pitch];
  return {
    id: `person-${index}`,
    art: person.art,
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${person.turn}) scale(${(pitch * PERSON).toPrecision(5)})`
  };
}

/** Everyone in the frame but the one. */
function others(stage: Stage, pitch: number): Shape[] {
  const { width, height } = stage.frame;
  const slack = pitch * 0.5;
  return stage.field.people.flatMap((person, i) => {
    const [x, y] = [stage.heart[0] + person.x * pitch, stage.heart[1] + person.y * pitch];
    const outside = x < -slack || y < -slack || x > width + slack || y > height + slack;
    return i === 0 || outside ? [] : [sprite(stage, pitch, i)];
  });
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
