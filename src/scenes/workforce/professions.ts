/** Step `professions`: five equal rooms of one plan; nothing about them is measured, because no source does. */
import {
  circle,
  clamp,
  lerp,
  lerpPoint,
  rectangle,
  round,
  segment,
  span,
  type Box,
  type Point
} from '#drawing/geometry.ts';
import { dimension, type Dimension } from '#drawing/dimension.ts';
import type { Shape } from '#drawing/shape.ts';
import { even, type Label } from '#drawing/text.ts';
import type { Frame } from '#scenes/scene.ts';
import type { WorkforceData } from './data.ts';
import { DOT_RADIUS } from './grid.ts';
import { lines, type Part } from './part.ts';
import { BODY, LEAF, broken, plan, spot, standing, type Plan } from './rooms.ts';
import type { School } from './school.ts';

/** The five rooms at `t`: dots leave the students' block, grow into people, and walls close round them. */
export function professions(
  data: WorkforceData,
  made: School,
  frame: Frame,
  t: number,
  focus: string | null
): Part {
  if (t <= 4.1) return {};
  const drawing = plan(data, frame);
  const places = data.professions.map(({ id }, i) => {
    const start: Point = [
      made.box.x + ((i + 0.5) / data.professions.length) * made.box.width,
      made.box.y + made.box.height / 2
    ];
    return lerpPoint(start, spot(drawing, i, id), span(t, 4.12, 4.62));
  });
  const walls = span(t, 4.2, 4.9);
  const shown = span(t, 4.66, 5);
  return {
    shapes: [
      ...(walls > 0
        ? data.professions.flatMap(({ id }, i) =>
            walled(drawing, i, id, places[i] ?? [0, 0], walls)
          )
        : []),
      ...data.professions.flatMap(({ id }, i) => person(drawing, made, id, places[i] ?? [0, 0], t))
    ],
    dimensions: drawing.long && shown > 0 ? [base(data, drawing, shown)] : [],
    labels: shown > 0 ? labels(data, drawing, shown, focus) : [],
    marks:
      t > 4.5
        ? data.professions.map(({ id, name }, i) => ({
            id: `room-${id}`,
            label: name,
            box: drawing.rooms[i] ?? drawing.note,
            facts: ['workforce.professions']
          }))
        : []
  };
}

/** One of the five at (x, y): a dot first, then someone. */
function person(drawing: Plan, { grid }: School, id: string, [x, y]: Point, t: number): Shape[] {
  const grown = span(t, 4.12, 4.6);
  const full = BODY * drawing.scale;
  const scale = lerp((DOT_RADIUS * grid.pitch) / 12, full, grown);
  const r = lerp(DOT_RADIUS * grid.pitch, 6 * full, grown);
  const dot = 1 - span(scale * 24, 10, 20);
  const man = standing[id];
  return [
    ...(man === undefined || dot === 1
      ? []
      : [
          {
            id: `man-${id}`,
            art: man.art,
            transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${man.turn}) scale(${scale.toPrecision(4)})`
          }
        ]),
    { id: `dot-${id}`, d: circle(x, y, r), fill: 'signal', opacity: dot }
  ];
}

/** A room grown by `k` about its person at (px, py): cut walls in ink, windows, a door, the workplace. */
function walled(drawing: Plan, index: number, id: string, [px, py]: Point, k: number): Shape[] {
  const { long, wall, scale, middle } = drawing;
  const full = drawing.rooms[index] ?? drawing.note;
  const [hx, hy] = spot(drawing, index, id);
  const room: Box = {
    x: px + (full.x - hx) * k,
    y: py + (full.y - hy) * k,
    width: full.width * k,
    height: full.height * k
  };
  const thick = wall * clamp(k * 2);
  const side = long ? thick / 3 : thick;
  const ends = [
    index === 0 ? thick : side,
    index === drawing.rooms.length - 1 ? thick : side
  ] as const;
  const [left, right] = long ? ends : ([thick, thick] as const);
  const { x, y, width, height } = room;
  const ring =
    rectangle(x - left, y - thick, width + left + right, height + 2 * thick) +
    `M${round(x)},${round(y)}v${round(height)}h${round(width)}v${round(-height)}Z`;
  const place: Shape = {
    id: `place-${id}`,
    art: `place-${id}`,
    transform: `translate(${(room.x + middle[0] * k).toFixed(2)} ${(room.y + middle[1] * k).toFixed(2)}) scale(${(scale * k).toPrecision(4)})`
  };
  const cut: Shape = { id: `walls-${id}`, d: ring, fill: 'ink' };
  return long ? [cut, ...openings(id, room, thick), place] : [cut, place];
}

/** Three windows in the upper wall and a door in the lower one. */
function openings(id: string, { x, y, width, height }: Box, thick: number): Shape[] {
  const bay = (width - 28 * (width / 200)) / 3;
  const first = x + (width - 3 * bay) / 2;
  const panes = [0, 1, 2].map((i) =>
    rectangle(first + i * bay + bay * 0.1, y - thick, bay * 0.8, thick)
  );
  const glass = [0, 1, 2].map((i) =>
    segment(first + i * bay + bay * 0.1, y - thick / 2, first + i * bay + bay * 0.9, y - thick / 2)
  );
  const leaf = width * LEAF;
  const door = x + width / 2 - leaf / 2;
  const foot = y + height + thick;
  return [
    { id: `windows-${id}`, d: panes.join(''), line: 'detail', fill: 'sheet' },
    { id: `glass-${id}`, d: glass.join(''), line: 'texture' },
    { id: `door-${id}`, d: rectangle(door, y + height - 0.5, leaf, thick + 1), fill: 'paper' },
    {
      id: `leaf-${id}`,
      d: `M${round(door)},${round(foot - thick)}v${round(leaf)}a${round(leaf)},${round(leaf)} 0 0 0 ${round(leaf)},${round(-leaf)}`,
      line: 'datum'
    }
  ];
}

/** The length of the building, with the sentence that it measures nothing. */
function base(data: WorkforceData, { note, rooms }: Plan, grown: number): Dimension {
  const below = note.y + (rooms[0]?.width ?? 0) * LEAF + 34;
  return dimension('building', [note.x, below], [note.x + note.width, below], {
    text: data.texts.equal,
    size: 15,
    extension: note.y - below + 6,
    grown,
    opacity: grown
  });
}

function labels(
  data: WorkforceData,
  drawing: Plan,
  opacity: number,
  focus: string | null
): Label[] {
  const { long, rooms, size, note, wall } = drawing;
  const leading = Math.round(size * 1.25);
  const names = data.professions.flatMap(({ id, name, short }, i) => {
    const room = rooms[i] ?? note;
    const texts = broken(long ? name : short, room.width - (long ? 12 : 14), size);
    const y = long ? room.y - wall - 12 - (texts.length - 1) * leading : room.y + size + 4;
    return lines(
      `name-${id}`,
      texts,
      room.x + (long ? 2 : 7),
      y,
      size,
      {
        weight: 500,
        tone: focus === `room-${id}` ? 'signal' : 'ink',
        opacity,
        halo: long ? null : 'paper'
      },
      leading
    );
  });
  if (long) return names;
  const small = size > 15 ? 15 : 13;
  const texts = even(data.texts['equal-short'], Math.min(240, note.width - 16), small);
  const top = note.y + note.height / 2 - (texts.length * small * 1.3) / 2 + small;
  return [...names, ...lines('equal', texts, note.x + 8, top, small, { tone: 'ink-2', opacity })];
}
