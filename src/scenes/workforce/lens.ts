/** The magnifier «Б»: a small circle on the crowd, a large one with the people under it. All of it follows from its place. */
import {
  circle,
  clamp,
  polyline,
  rectangle,
  span,
  type Box,
  type Point
} from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { label, measure } from '#drawing/text.ts';
import { counted } from '#scenes/parts.ts';
import type { WorkforceData } from './data.ts';
import type { Cell } from './grid.ts';
import { peopleIn, sprite } from './near.ts';
import type { Part } from './part.ts';
import { personIn } from './person.ts';
import type { Stage } from './stage.ts';

/** Radius of the small circle, px. */
const SMALL = 9;
/** Distance between people in the large circle, px, at the least. */
const APART = 44;
/** Light border that lifts a line off the crowd, px. */
const HALO = 2.5;
const plate = { size: 15, small: 13, height: 48, gap: 8 } as const;

/** The lens at `t`; `spot` is where the reader has put it, as shares of the crowd's box. */
export function lens(
  data: WorkforceData,
  stage: Stage,
  t: number,
  spot: Point | undefined
): Pick<Part, 'shapes' | 'labels' | 'spot'> {
  const opacity = span(t, 0.88, 0.99) * (1 - span(t, 1.03, 1.2));
  if (opacity === 0) return {};
  const { people, box } = stage;
  const [column, row] = under(stage, spot);
  const at: Point = [
    people.x + (column + 0.5) * people.pitch,
    people.y + (row + 0.5) * people.pitch
  ];
  const r = radius(stage);
  const k = Math.ceil(APART / people.pitch);
  const words = {
    scale: data.lens.replace('%k%', counted(k, data.lang)),
    place: data.texts['lens-at']
      .replace('%row%', counted(row + 1, data.lang))
      .replace('%column%', counted(column + 1, data.lang))
  };
  const width =
    Math.max(measure(words.scale, plate.size, 500), measure(widest(data, stage), plate.small)) + 24;
  const middle = home(stage, at, r, width);
  const note = { x: middle[0] - width / 2, y: middle[1] + r + plate.gap };
  const clip = circle(middle[0], middle[1], r);
  const seen = peopleIn(
    people,
    stage.cell,
    [[column, row], middle],
    k * people.pitch,
    around(middle, r)
  );
  return {
    shapes: [
      ...link(at, middle, r).map((shape) => ({ ...shape, opacity })),
      { id: 'lens-disc', d: clip, fill: 'sheet', opacity },
      ...seen.map((person) =>
        sprite(`lens-${person.n}`, person, k * people.pitch, { clip, opacity })
      ),
      { id: 'lens-rim', d: clip, line: 'contour', opacity },
      {
        id: 'lens-plate',
        d: rectangle(note.x, note.y, width, plate.height),
        line: 'detail',
        fill: 'sheet',
        opacity
      }
    ],
    labels: [
      label('lens-scale', words.scale, middle[0], note.y + 20, plate.size, {
        anchor: 'middle',
        weight: 500,
        opacity
      }),
      label('lens-place', words.place, middle[0], note.y + 39, plate.small, {
        anchor: 'middle',
        tone: 'ink-2',
        opacity
      })
    ],
    ...(opacity === 1 && {
      spot: {
        label: data.texts['mark-lens'],
        text: words.place,
        now: row * people.columns + column + 1,
        most: people.count,
        at,
        box,
        step: people.pitch
      }
    })
  };
}

/** The cell under a spot: the one person's until the reader moves it, and never an empty one. */
function under({ people, cell }: Stage, spot: Point | undefined): Cell {
  if (spot === undefined) return cell;
  const [column, row] = [
    clamp(Math.floor(spot[0] * people.columns), 0, people.columns - 1),
    clamp(Math.floor(spot[1] * people.rows), 0, people.rows - 1)
  ];
  return personIn([column, row], people) < 0 ? [column, row - 1] : [column, row];
}

/** Radius of the large circle, px. */
const radius = ({ frame, box, left, right }: Stage): number =>
  Math.min(frame.kind === 'wide' ? 112 : 96, box.height * 0.24, (right - left) * 0.24);

/** The longest text of the place, so that the plate does not breathe. */
const widest = (data: WorkforceData, { people }: Stage): string =>
  data.texts['lens-at']
    .replace('%row%', counted(people.rows, data.lang).replace(/\d/g, '0'))
    .replace('%column%', counted(people.columns, data.lang).replace(/\d/g, '0'));

/** Where the large circle stands: the first corner that leaves the spot free, right above before the others. */
function home({ left, right, box }: Stage, at: Point, r: number, width: number): Point {
  const gap = Math.min(32, r * 0.3);
  const half = Math.max(r, width / 2) + gap;
  const [west, east] = [left + half, right - half];
  const [north, south] = [box.y + r + gap, box.y + box.height - r - gap - plate.gap - plate.height];
  const free = ([x, y]: Point): number => {
    const below = y + r + plate.gap;
    const aside = Math.max(0, Math.abs(at[0] - x) - width / 2);
    const off = Math.max(0, below - at[1], at[1] - below - plate.height);
    return Math.min(Math.hypot(at[0] - x, at[1] - y) - r, Math.hypot(aside, off)) - SMALL - 10;
  };
  const corners: readonly [Point, ...Point[]] = [
    [east, north],
    [west, south],
    [east, south],
    [west, north]
  ];
  return (
    corners.find((corner) => free(corner) > 0) ??
    corners.reduce((best, corner) => (free(corner) > free(best) ? corner : best))
  );
}

/** The small circle and the line to the large one, each with a light border. */
function link(at: Point, middle: Point, r: number): Shape[] {
  const length = Math.hypot(middle[0] - at[0], middle[1] - at[1]);
  const [ux, uy] = [(middle[0] - at[0]) / length, (middle[1] - at[1]) / length];
  const from: Point = [at[0] + ux * SMALL, at[1] + uy * SMALL];
  const to: Point = [middle[0] - ux * r, middle[1] - uy * r];
  const aside = ([x, y]: Point, by: number): Point => [x - uy * by, y + ux * by];
  return [
    {
      id: 'lens-link-halo',
      d: polyline([aside(from, HALO), aside(to, HALO), aside(to, -HALO), aside(from, -HALO)], true),
      fill: 'sheet'
    },
    {
      id: 'lens-spot-halo',
      // A ring: the hole runs the other way round.
      d: circle(at[0], at[1], SMALL + HALO) + hole(at, SMALL - HALO),
      fill: 'sheet'
    },
    { id: 'lens-link', d: polyline([from, to]), line: 'outline' },
    { id: 'lens-spot', d: circle(at[0], at[1], SMALL), line: 'contour' }
  ];
}

const hole = ([x, y]: Point, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;

const around = ([x, y]: Point, r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r
});
