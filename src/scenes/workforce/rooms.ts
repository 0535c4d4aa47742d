/** The plan of five equal rooms in a frame, and where their people stand. */
import { clearBox } from '#drawing/frame.ts';
import type { Box, Point } from '#drawing/geometry.ts';
import { wrap } from '#drawing/text.ts';
import type { Frame } from '#scenes/scene.ts';
import type { WorkforceData } from './data.ts';

/** Where the person of each workplace stands, in its units, and how drawn. */
export const standing: Readonly<Record<string, { at: Point; turn: number; art: string }>> = {
  worker: { at: [-6, 16], turn: 0, art: 'hot-helmet-stand' },
  designer: { at: [0, 18], turn: 0, art: 'hot-hair-stand' },
  technologist: { at: [-6, 6], turn: 20, art: 'hot-hair-carry' },
  scientist: { at: [-14, 2], turn: 0, art: 'hot-cap-stand' },
  operator: { at: [0, 54], turn: 0, art: 'hot-helmet-stand' }
};
/** Scale of a person in units of the workplace. */
export const BODY = 1.6;
/** Width of a door, in widths of its room. */
export const LEAF = 0.2;

export interface Plan {
  /** One row, names over the roof, doors below: room for all of it only on wide frames. */
  readonly long: boolean;
  /** Inner sides of the rooms, px; equal. */
  readonly rooms: readonly Box[];
  readonly wall: number;
  /** px per unit of the workplace. */
  readonly scale: number;
  /** Centre of the workplace, from the top left corner of its room, px. */
  readonly middle: Point;
  readonly size: number;
  /** Place of the note, px. */
  readonly note: Box;
}

/** The plan for a frame; the same for the same data and frame. */
export function plan(data: WorkforceData, frame: Frame): Plan {
  const { x: west, y: north, width, height } = clearBox(frame);
  const count = data.professions.length;
  const long = frame.kind === 'wide' && width > 700;
  if (long) {
    const wall = 9;
    const size = width > 1000 ? 19 : 17;
    const w = (width - 2 * wall - 12) / count;
    const named = Math.max(
      ...data.professions.map(({ name }) => broken(name, w - 12, size).length)
    );
    const head = named * size * 1.25 + 14 + wall;
    const foot = wall + w * LEAF + 46;
    const h = Math.min(w * 1.9, height - head - foot);
    const top = north + (height - h - head - foot) / 2 + head;
    const left = west + 6 + wall;
    return {
      long,
      wall,
      size,
      rooms: data.professions.map((_, i) => ({ x: left + i * w, y: top, width: w, height: h })),
      scale: Math.min(w / 222, h / 200),
      middle: [w / 2, h / 2],
      note: { x: left, y: top + h + wall, width: w * count, height: 100 }
    };
  }
  const columns = width > 1.4 * height ? 3 : 2;
  const wall = 5;
  const rows = Math.ceil((count + 1) / columns);
  const [w, h] = [
    (width - 12 - wall * (columns + 1)) / columns,
    (height - 12 - wall * (rows + 1)) / rows
  ];
  const size = w < 200 ? 13 : w > 300 ? 17 : 15;
  const box = (i: number): Box => ({
    x: west + 6 + wall + (i % columns) * (w + wall),
    y: north + 6 + wall + Math.floor(i / columns) * (h + wall),
    width: w,
    height: h
  });
  // Rows of names over the workplace: as many as the longest name takes.
  const named = Math.max(
    ...data.professions.map(({ short }) => broken(short, w - 14, size).length)
  );
  const head = named * size * 1.25 + 4;
  const scale = Math.min((w - 12) / 206, (h - head - 8) / 172);
  return {
    long,
    wall,
    size,
    rooms: data.professions.map((_, i) => box(i)),
    scale,
    middle: [w / 2, head + (h - head) / 2 + 6 * scale],
    note: box(count)
  };
}

/** A name in lines; it may break at its hyphen too. */
export const broken = (name: string, width: number, size: number): string[] =>
  wrap(name.replaceAll('-', '- '), width, size, 500).map((line) => line.replaceAll('- ', '-'));

/** Where a person stands, px. */
export function spot({ rooms, middle, scale }: Plan, index: number, id: string): Point {
  const room = rooms[index];
  const [u, v] = standing[id]?.at ?? [0, 0];
  return [(room?.x ?? 0) + middle[0] + u * scale, (room?.y ?? 0) + middle[1] + v * scale];
}
