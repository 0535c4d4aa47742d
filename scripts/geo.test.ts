/** data/geo/land.json is what the script makes, small enough, and its coasts lie where the capitals say. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import { fromKremlin } from '#drawing/projection.ts';
import { land } from './geo.ts';

const kept = JSON.parse(readFileSync('data/geo/land.json', 'utf8')) as ReturnType<typeof land>;
const weight = (text: string): number => brotliCompressSync(text).length;

/** Rings of a path of relative lines, in units of the path. */
function rings(d: string): [number, number][][] {
  let [x, y] = [0, 0];
  return d
    .split(/[Mm]/)
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points = Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
        x += numbers[2 * i] ?? 0;
        y += numbers[2 * i + 1] ?? 0;
        return [x, y];
      });
      [x, y] = points[0] ?? [0, 0];
      return points;
    });
}

/** Does a path hold a point (even–odd)? */
function holds(d: string, px: number, py: number): boolean {
  let inside = false;
  for (const ring of rings(d))
    ring.forEach(([x, y], i) => {
      const [u, v] = ring[(i + 1) % ring.length] ?? [0, 0];
      if (y > py !== v > py && px < ((u - x) * (py - y)) / (v - y) + x) inside = !inside;
    });
  return inside;
}

it('is what the script makes of the atlas', { timeout: 60_000 }, () => {
  expect(kept).toEqual(land());
});

it('stays within its bytes', () => {
  expect(weight(JSON.stringify(kept))).toBeLessThan(12_000);
  expect(weight(kept.far)).toBeLessThan(3_200);
});

/** Is a point on land, or no farther than `slack` from it? */
const ashore = (d: string, x: number, y: number, slack: number): boolean =>
  [0, 1, 2, 3, 4, 5, 6, 7].some((i) => {
    const angle = (i * Math.PI) / 4;
    return holds(d, x + slack * Math.cos(angle), y + slack * Math.sin(angle));
  }) || holds(d, x, y);

it('has every capital of the dataset on land, or on its shore within the grain', () => {
  for (const { id, coordinates } of dataset.countries) {
    const { x, y } = fromKremlin(coordinates);
    expect(ashore(kept.near, x, y, 20), `${id} near`).toBe(true);
    expect(ashore(kept.far, x / kept.farStep, y / kept.farStep, 5), `${id} far`).toBe(true);
  }
});

it('has open sea where there is sea', () => {
  const seas = { Black: [43.5, 34], Caspian: [42, 50.5], Mediterranean: [34, 20], Arctic: [80, 0] };
  for (const [name, [lat, lon]] of Object.entries(seas) as [string, [number, number]][]) {
    const { x, y } = fromKremlin({ lat, lon });
    expect(holds(kept.near, x, y), name).toBe(false);
    expect(holds(kept.far, x / kept.farStep, y / kept.farStep), name).toBe(false);
  }
});

it('outlines Saudi Arabia and nobody else', () => {
  for (const { id, coordinates } of dataset.countries) {
    const { x, y } = fromKremlin(coordinates);
    expect(holds(kept.outline, x, y), id).toBe(id === 'saudi-arabia');
  }
});

it('places Minsk about 680 km west-south-west', () => {
  const { x, y } = fromKremlin({ lat: 53.9006, lon: 27.559 });
  expect(Math.hypot(x, y)).toBeGreaterThan(670);
  expect(Math.hypot(x, y)).toBeLessThan(690);
  expect((Math.atan2(x, -y) * 180) / Math.PI + 360).toBeCloseTo(256, -1);
});

it('ends at the rim of the disc', () => {
  for (const [path, step] of [
    [kept.near, 1],
    [kept.far, kept.farStep]
  ] as const)
    for (const [x, y] of rings(path).flat())
      expect(Math.hypot(x, y) * step).toBeLessThanOrEqual(kept.radius + step);
});
