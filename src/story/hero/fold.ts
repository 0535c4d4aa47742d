/**
 * The last move of the title sheet: the camera comes to one person, a plane under the ceiling of his hall
 * cuts off what is above, and the section folds down on the floor line, from which the plan unfolds.
 * Two sheets at a right angle seen from ever higher, as descriptive geometry draws them: one is
 * foreshortened by the cosine, the other by the sine. Here is only what lies where; Elevation.svelte moves it.
 */
import { circle, rectangle, round, segment, type Point } from '#drawing/geometry.ts';
import { leader, type Leader } from '#drawing/leader.ts';
import type { Shape } from '#drawing/shape.ts';
import type { View } from '#scenes/scene.ts';
import { HALF } from './building.ts';
import { BREADTH, ONE } from './floor.ts';
import { sheetView, type Stand } from './sheet.ts';
import { HEAD } from './shops.ts';

/** «Один из …»: he stands on the conveyor between two cars, building units. */
const person = { x: 181, h: 19 } as const;
/** Upper and lower face of the floor of his hall, and its ceiling; from where the plane comes down to it. */
const FLOOR = 14;
const UNDER = 5;
const CEILING = 86;
const ABOVE = 50;
/** Radius of the ring round the one, in units of his drawing: shoulders are 24. */
const RING = 17;

/** The one person and the fold that shows him from above, frame units. */
export interface One {
  /** His head: the point that stays where it is while the camera comes nearer. */
  readonly at: Point;
  /** How much nearer the camera comes. */
  readonly zoom: number;
  /** How far it moves aside on its way to him, and along with the fold. */
  readonly pan: Point;
  /** The floor: the section folds down on this line, the plan unfolds from it. */
  readonly hinge: number;
  /** His head, and his feet, over the floor. */
  readonly height: number;
  readonly foot: number;
  /** The plane under the ceiling and what it leaves uncut, both at the end of their way down, `drop` long. */
  readonly plane: Shape;
  readonly ceiling: number;
  readonly drop: number;
  /** The cut floor: seen until the plan covers it. */
  readonly slab: Shape;
  /** The hall from above, its people, and the one. */
  readonly floor: Shape;
  readonly crew: Shape;
  readonly figure: Shape;
  /** The one in the section. */
  readonly body: Shape;
  readonly head: Shape;
  /** What is lettered beside him at last, when the other notes have left the sheet. */
  readonly near: View;
  readonly leader: Leader;
}

interface Options {
  readonly kind: 'wide' | 'tall';
  readonly frame: Point;
  readonly zoom: number;
  /** Where the camera brings him. */
  readonly to: Point;
  /** Knee of the leader he has then, against him, and its lettering, px. */
  readonly near: Point;
  readonly size: number;
}

/** Head of the one on a sheet where the building stands so. */
export const headOf = ({ axis, ground, scale }: Stand): Point => [
  round(axis + person.x * scale),
  round(ground - (person.h + HEAD) * scale)
];

/** The way to the one, and the fold. `title`: what is said of him. */
export function fold(title: string, at: Stand, options: Options): One {
  const { axis, ground, scale } = at;
  const { zoom, to, near, size } = options;
  const head = headOf(at);
  const hinge = round(ground - FLOOR * scale);
  const height = round(hinge - head[1]);
  const ceiling = round(ground - CEILING * scale);
  const wide = HALF * scale;
  const unit = BREADTH * scale;
  const ring = RING * unit * zoom;
  const away = Math.hypot(...near);
  const from: Point = [to[0] + (near[0] / away) * ring, to[1] + (near[1] / away) * ring];
  const transform = `translate(${axis} ${hinge})scale(${scale})`;
  const told = leader('near-one', from, [to[0] + near[0], to[1] + near[1]], {
    title,
    tone: 'signal',
    titleTone: 'signal',
    dot: false,
    side: 'left',
    size,
    halo: 'sheet'
  });
  return {
    at: head,
    zoom,
    pan: [round(to[0] - head[0]), round(to[1] - head[1] - height * zoom)],
    hinge,
    height,
    foot: round((person.h - FLOOR) * scale),
    plane: {
      id: 'ceiling-plane',
      d: segment(axis - 2 * wide, ceiling, axis + 2 * wide, ceiling),
      line: 'axis'
    },
    ceiling,
    drop: round(ABOVE * scale),
    slab: {
      id: 'slab',
      d: rectangle(axis - wide, hinge, 2 * wide, (FLOOR - UNDER) * scale),
      fill: 'ink'
    },
    floor: { id: 'floor', art: 'floor', transform },
    crew: { id: 'crew', art: 'crew', transform },
    figure: {
      id: 'one-figure',
      art: ONE,
      transform: `translate(${round(head[0])} ${round(hinge)})rotate(18)scale(${unit.toPrecision(4)})`
    },
    body: {
      id: 'one-body',
      d: segment(...head, head[0], ground - person.h * scale),
      line: 'signal'
    },
    head: { id: 'one-head', d: circle(...head, 2.5 * scale), fill: 'signal' },
    near: sheetView(options.kind, options.frame, {
      shapes: [{ id: 'near-ring', d: circle(...to, ring), line: 'signal' }],
      leaders: [told]
    }),
    leader: told
  };
}
