/**
 * Writes data/geo/land.json: the land of the export sheet, projected once about the Kremlin, in whole
 * kilometres. Run by `npm run geo`; a unit test fails when the file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { format } from 'prettier';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';
import { discAround, fromKremlin } from '../src/drawing/projection.ts';

/** The disc the sheet ends with, km: a hemisphere, rounded. */
const DISC = 10000;
/** Unit of the path `far`, km. */
const FAR_STEP = 10;
/** ISO numeric code of the one country whose outline is shown. */
const OUTLINED = '682';

/** What data/geo/land.json holds: SVG path data in km east and south of the Kremlin, and the disc's radius. */
interface Land {
  readonly radius: number;
  readonly farStep: number;
  /** For views up to 7000 km about the Kremlin: the finer the nearer. */
  readonly near: string;
  /** For the whole disc, in steps of `farStep` km: there a pixel is 26 km at the best. */
  readonly far: string;
  /** The outline of Saudi Arabia, as fine as `near`. */
  readonly outline: string;
}

type Atlas = Topology<Objects>;
type Point = readonly [number, number];
/** Side of the smallest triangle worth a vertex, km, at a distance from the Kremlin, km. */
type Grain = (away: number) => number;

/** A camera that keeps the Kremlin in sight shows less detail the farther a coast is. */
const nearGrain: Grain = (away) => (away > 8200 ? 240 : Math.max(7, away * 0.0125));
const farGrain: Grain = () => 122;

const read = (file: string): Atlas =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${file}`), 'utf8')
  ) as Atlas;

const area = ([a, b, c]: readonly [Point, Point, Point]): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/** Points are weighed many times over; each is projected once. */
const placed = new WeakMap<readonly number[], Point>();

function place(point: readonly number[]): Point {
  const known = placed.get(point);
  if (known !== undefined) return known;
  const { x, y } = fromKremlin({ lon: point[0] ?? 0, lat: point[1] ?? 0 });
  placed.set(point, [x, y]);
  return [x, y];
}

/** Visvalingam in kilometres of the sheet: a triangle counts by its area over the grain where it lies. */
function coarser(topology: Atlas, grain: Grain): Atlas {
  const weighed = presimplify(topology, (triangle) => {
    const corners = triangle.map(place) as [Point, Point, Point];
    return area(corners) / grain(Math.hypot(...corners[1])) ** 2;
  });
  return simplify(filter(weighed, filterWeight(weighed, 0.5, ringWeight(grain))), 0.25);
}

/** The area of a ring over the grain where it begins: what is smaller than a mark is left out. */
const ringWeight =
  (grain: Grain) =>
  (ring: readonly (readonly number[])[]): number => {
    const points = ring.map(place);
    const doubled = points.reduce((sum, [x, y], i) => {
      const [u, v] = points[(i + 1) % points.length] ?? [0, 0];
      return sum + x * v - u * y;
    }, 0);
    return Math.abs(doubled) / 2 / grain(Math.hypot(...(points[0] ?? [0, 0]))) ** 2;
  };

/** Rings of a shape clipped to the disc, in whole steps of `unit` km, neighbours never equal. */
function rings(shape: GeoPermissibleObjects, unit: number): Point[][] {
  const all: [number, number][][] = [];
  const add = (x: number, y: number): void => {
    const ring = all[all.length - 1];
    const last = ring?.[ring.length - 1];
    const [u, v] = [Math.round(x / unit), Math.round(y / unit)];
    if (last?.[0] !== u || last[1] !== v) ring?.push([u, v]);
  };
  geoPath(discAround(DISC), {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo(x, y) {
      all.push([]);
      add(x, y);
    },
    lineTo: add
  })(shape);
  return all.filter((ring) => ring.length > 2);
}

/** Relative commands without a sign or space too many. */
function pathData(all: readonly (readonly Point[])[]): string {
  let [x, y] = [0, 0];
  return all
    .map((ring) => {
      const start = ring[0] ?? [0, 0];
      const steps = ring.map(([u, v]) => {
        const step = `${u - x}${v - y < 0 ? '' : ' '}${v - y}`;
        [x, y] = [u, v];
        return step;
      });
      // Closing takes the pen back to where the ring began.
      [x, y] = start;
      const [first = '', ...rest] = steps;
      return `m${first}l${rest.reduce((line, step) => line + (step.startsWith('-') || line === '' ? '' : ' ') + step, '')}z`;
    })
    .join('')
    .replace(/^m/, 'M');
}

const shape = (topology: Atlas, object: GeometryObject): GeoPermissibleObjects =>
  feature(topology, object);

/** The two lands and the outline, made from the world-atlas package. */
export function land(): Land {
  const coast = (file: string, grain: Grain, unit: number): string => {
    const topology = coarser(read(file), grain);
    return pathData(rings(shape(topology, topology.objects['land']!), unit));
  };
  const countries = read('countries-50m.json');
  const all = countries.objects['countries'] as GeometryCollection;
  const one = all.geometries.find((country) => country.id === OUTLINED);
  if (one === undefined) throw new Error(`world-atlas has no country ${OUTLINED}`);
  // The lone country keeps the arcs it shares with the coast, so both lines coincide.
  const outlined = coarser({ ...countries, objects: { one } }, nearGrain);
  return {
    radius: DISC,
    farStep: FAR_STEP,
    near: coast('land-50m.json', nearGrain, 1),
    far: coast('land-110m.json', farGrain, FAR_STEP),
    outline: pathData(rings(shape(outlined, outlined.objects['one']!), 1))
  };
}

if (import.meta.main) {
  mkdirSync('data/geo', { recursive: true });
  writeFileSync('data/geo/land.json', await format(JSON.stringify(land()), { parser: 'json' }));
}
