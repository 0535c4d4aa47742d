/** The people one dot of the crowd stands for: a round field of exactly that many, seen from above. */
import { hash } from '#drawing/geometry.ts';

/** Distance between rows of the field, in pitches. */
const ROW = 0.92;
/** Pitches across one unit of the person drawing: shoulders are 24 units. */
export const PERSON = 1 / 39.15;
/** Share of the ground the silhouettes cover: the grey of the field from afar. */
export const TONE = 0.16;

interface Person {
  /** Pitches from the person in signal colour. */
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
  /** Name in the scene's art. */
  readonly art: string;
}

export interface Field {
  /** The person in signal colour comes first, at the origin. */
  readonly people: readonly Person[];
  /** Centre and radius of the field, pitches. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** All silhouettes as one path, in hundredths of a pitch. */
  readonly path: string;
}

const kept = new Map<number, Field>();

/** The field of `count` people; the same for the same count. */
export function field(count: number): Field {
  const known = kept.get(count);
  if (known) return known;
  const made = make(count);
  kept.set(count, made);
  return made;
}

function make(count: number): Field {
  const reach = Math.ceil(Math.sqrt(count / Math.PI) * 1.2) + 2;
  const places: [x: number, y: number][] = [];
  for (let j = -reach; j <= reach; j++)
    for (let i = -reach; i <= reach; i++) places.push([i + (j % 2 ? 0.5 : 0), j * ROW]);
  places.sort((a, b) => Math.hypot(...a) - Math.hypot(...b) || a[1] - b[1] || a[0] - b[0]);
  const inside = places.slice(0, count);
  // Not the very middle: the one is like any other.
  const [hx, hy] = inside[Math.min(17, count - 1)] ?? [0, 0];
  const people = inside.map(([x, y], n): Person => {
    const hot = x === hx && y === hy;
    const kind = hash(n, 1);
    const hat = kind <= 0.7 ? 'helmet' : kind > 0.87 ? 'hair' : 'cap';
    return {
      x: x - hx + (hot ? 0 : (hash(n, 2) - 0.5) * 0.42),
      y: y - hy + (hot ? 0 : (hash(n, 3) - 0.5) * 0.4),
      turn: hot ? 18 : Math.round((hash(n, 4) - 0.5) * 90 + (hash(n, 5) < 0.12 ? 180 : 0)),
      art: hot ? 'hot-helmet-walk' : `${hat}-${['stand', 'walk', 'carry'][n % 3] ?? 'stand'}`
    };
  });
  people.sort((a, b) => Number(b.art.startsWith('hot')) - Number(a.art.startsWith('hot')));
  const radius = Math.sqrt((count * ROW) / Math.PI) + 0.4;
  return { people, x: -hx, y: -hy, radius, path: people.map(silhouette).join('') };
}

function silhouette({ x, y, turn }: Person): string {
  const angle = (turn * Math.PI) / 180;
  const [dx, dy] = [Math.round(31 * Math.cos(angle)), Math.round(31 * Math.sin(angle))];
  const arc = (u: number, v: number) => `a31,14 ${turn} 1 0 ${u},${v}`;
  return `M${Math.round(x * 100) - dx},${Math.round(y * 100) - dy}${arc(2 * dx, 2 * dy)}${arc(-2 * dx, -2 * dy)}`;
}
