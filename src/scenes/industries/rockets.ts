/** The rockets of step `aerospace`: their pieces along the axis, and where each stands in a frame. */
import type { Point } from '#drawing/geometry.ts';
import { area, classOf, type At } from './parts.ts';

/** A piece of a rocket: its symbol, where it stands along and across the axis, how far it slides apart; units. */
export interface Piece {
  readonly id: string;
  readonly art: string;
  readonly along?: number;
  readonly across?: number;
  /** Taken apart: further along, further across. */
  readonly apart?: readonly [number, number];
}

/** The pieces of each rocket, painted first to last. */
export const rockets = {
  stage: [
    { id: 'engine', art: 'engine', apart: [-60, 0] },
    { id: 'body', art: 'stage' },
    { id: 'front', art: 'front', apart: [48, 0] }
  ],
  proton: [
    { id: 'end', art: 'proton-end', along: -66 },
    { id: 'first', art: 'proton-first' },
    { id: 'second', art: 'proton-second', apart: [18, 0] },
    { id: 'third', art: 'proton-third', apart: [36, 0] },
    { id: 'fairing', art: 'proton-fairing', apart: [54, 0] }
  ],
  angara: [
    { id: 'end', art: 'angara-end', along: -66 },
    { id: 'core', art: 'angara-core' },
    { id: 'upper', art: 'angara-module', across: -30, apart: [0, -10] },
    { id: 'lower', art: 'angara-module', across: 30, apart: [0, 10] },
    { id: 'near', art: 'angara-module' },
    { id: 'third', art: 'angara-third', apart: [20, 0] },
    { id: 'fairing', art: 'angara-fairing', apart: [40, 0] }
  ]
} as const satisfies Record<string, readonly Piece[]>;
export type Rocket = keyof typeof rockets;

/** Ends of each along its axis when taken apart, and half its width; units. */
export const extents: Readonly<Record<Rocket, { from: number; to: number; half: number }>> = {
  stage: { from: -136, to: 650, half: 96 },
  proton: { from: -104, to: 638, half: 37 },
  angara: { from: -112, to: 600, half: 56 }
};

/** Where a rocket stands at rest: px per unit, its axis' zero. */
interface Stand {
  readonly k: number;
  readonly zero: Point;
}

export interface Plan {
  /** The axes run upwards, not to the right. */
  readonly upright: boolean;
  readonly stands: Readonly<Record<Rocket, Stand>>;
}

/** Stage over launchers along the sheet; on an upright phone side by side. */
export function plan(at: At): Plan {
  const room = area(at.frame);
  const kind = classOf(at.frame);
  const order = ['stage', 'proton', 'angara'] as const;
  if (kind === 'phone') {
    const top = 46;
    const foot = 22;
    const stands = order.map((id): [Rocket, Stand] => {
      const { from, to } = extents[id];
      const high = id === 'stage' ? room.height : room.height - top - foot;
      const k = Math.min(high / (to - from), (room.width * 0.4) / 192);
      const x = room.x + room.width * { stage: 0.2, proton: 0.58, angara: 0.86 }[id];
      const low = room.y + room.height - (id === 'stage' ? 0 : foot);
      return [id, { k, zero: [x, low + from * k] }];
    });
    return { upright: true, stands: Object.fromEntries(stands) as Plan['stands'] };
  }
  const [head, gap, between] = kind === 'low' ? [22, 16, 10] : [58, 44, 26];
  const halves = order.map((id) => extents[id].half * 2);
  const sum = halves.reduce((a, b) => a + b, 0);
  const k = Math.min(1.12, room.width / 800, (room.height - head - gap - between) / sum);
  // In a narrow and low room the last launcher's words take three lines, and stand clear of the tabs.
  const words = kind === 'big' && room.width < 700 && room.height < 480 ? 36 : 0;
  const spare = Math.max(0, room.height - head - gap - between - words - sum * k) / 4;
  let y = room.y + head + spare;
  const stands = order.map((id, i): [Rocket, Stand] => {
    const { from, to } = extents[id];
    const axis = y + (halves[i]! * k) / 2;
    y += halves[i]! * k + (i === 0 ? gap : between) + spare;
    return [id, { k, zero: [room.x + (room.width - (from + to) * k) / 2, axis] }];
  });
  return { upright: false, stands: Object.fromEntries(stands) as Plan['stands'] };
}
