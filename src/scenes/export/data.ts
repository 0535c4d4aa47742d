/**
 * Prepares the export sheet at build: places in km from the Kremlin, true bearings, every string drawn.
 * Long because the shape of the data and its making are read together.
 */
import type { Country, FactId } from '#dataset/types.ts';
import { fromKremlin } from '#drawing/projection.ts';
import type { SceneInput } from '../scene.ts';
import land from '../../../data/geo/land.json';
import { known } from './facts.ts';

/** Distances of places known within 10 km are rounded to this, km. */
const GRAIN = 10;

export interface Destination {
  readonly id: string;
  readonly country: string;
  readonly capital: string;
  /** Km east and south of the Kremlin. */
  readonly x: number;
  readonly y: number;
  /** Great-circle distance from the Kremlin, km. */
  readonly away: number;
  /** Degrees from north, clockwise. */
  readonly bearing: number;
  /** «680 км» */
  readonly distance: string;
  /** «азимут 257°» */
  readonly course: string;
  readonly facts: readonly FactId[];
}

/** Keys of the texts that need no more than facts and years filled in. */
const keys = [
  'hub',
  'north',
  'departure.detail',
  'departure.about',
  'markets.hero',
  'markets.about',
  'markets.note',
  'markets.before',
  'markets.after',
  'saudi.growth',
  'saudi.growth.about',
  'saudi.growth.period',
  'saudi.before',
  'saudi.after',
  'saudi.before.short',
  'saudi.after.short',
  'saudi.months',
  'saudi.share',
  'saudi.share.about',
  'saudi.share.note',
  'saudi.cells',
  'saudi.cells.short',
  'saudi.innoprom',
  'saudi.innoprom.about',
  'world.total',
  'world.total.about',
  'world.total.short',
  'world.before',
  'world.countries',
  'world.countries.about',
  'world.countries.short',
  'world.cumulative',
  'world.contracts',
  'world.since',
  'world.apart',
  'world.tally',
  'world.rays',
  'world.half'
] as const;

export interface ExportData {
  /** Radius of the disc, km. */
  readonly radius: number;
  /** The main markets for instruments, nearest first. */
  readonly markets: readonly Destination[];
  readonly saudi: Destination;
  /** Outline of Saudi Arabia, km. */
  readonly outline: readonly (readonly [number, number])[];
  /** The sites of the zone, km: what the rings of the sites sheet hold. */
  readonly sites: readonly (readonly [number, number])[];
  /** Rings of the sites sheet, km. */
  readonly rings: readonly number[];
  /** Ten, a hundred, a thousand…, km, each with its text. */
  readonly decades: readonly { readonly km: number; readonly text: string }[];
  /** The rings between a hundred and a thousand km that carry their distance. */
  readonly hundreds: readonly { readonly km: number; readonly text: string }[];
  /** How many times exports of instruments grew. */
  readonly times: number;
  /** Growth of exports to Saudi Arabia and Moscow's share of the turnover, %. */
  readonly growth: number;
  readonly share: number;
  /** Supported exports, bn RUB, and countries of one year. */
  readonly total: number;
  readonly before: number;
  readonly countries: number;
  /** Countries since the programme began: another count. */
  readonly cumulative: number;
  readonly text: Readonly<Record<(typeof keys)[number], string>>;
  /** «1 : %n%» and the sign between groups of digits. */
  readonly scale: string;
  readonly group: string;
}

/** Fills the local placeholders `%name%` of a label. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/%(\w+)%/g, (all, name: string) => values[name] ?? all);

const short = (n: number): number => Math.round(n * 10) / 10;

function destination(input: SceneInput, country: Country, facts: readonly FactId[]): Destination {
  const { x, y } = fromKremlin(country.coordinates);
  const away = Math.hypot(x, y);
  const bearing = ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
  return {
    id: country.id,
    country: country.name[input.lang],
    capital: country.capital[input.lang],
    x: short(x),
    y: short(y),
    away: short(away),
    bearing: short(bearing),
    distance: fill(input.label('km'), { n: input.number(Math.round(away / GRAIN) * GRAIN) }),
    course: fill(input.label('course'), { n: input.number(Math.round(bearing)) }),
    facts: [...facts, ...(known[country.id] ?? [])]
  };
}

/** The countries of a market, nearest first. Throws when market or country is missing. */
export function destinations(
  input: SceneInput,
  market: string,
  facts: readonly FactId[]
): Destination[] {
  const found = input.dataset.markets.find(({ id }) => id === market);
  if (found === undefined) throw new Error(`data/destinations.json: no market "${market}"`);
  return found.countries
    .map((id) => {
      const country = input.dataset.countries.find((each) => each.id === id);
      if (country === undefined) throw new Error(`data/destinations.json: no country "${id}"`);
      return destination(input, country, facts);
    })
    .sort((a, b) => a.away - b.away);
}

/** Points of a path that knows only relative lines, km. */
function points(d: string): [number, number][] {
  const numbers = (d.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, i) => {
    x += numbers[2 * i] ?? 0;
    y += numbers[2 * i + 1] ?? 0;
    return [x, y];
  });
}

function yearOf(input: SceneInput, id: FactId): number {
  const asOf = input.dataset.facts.get(id)?.asOf;
  if (asOf == null) throw new Error(`data/facts.json · "${id}".asOf: a date expected`);
  return Number(asOf.slice(0, 4));
}

function texts(input: SceneInput, rays: number): ExportData['text'] {
  const scope = input.dataset.facts.get('export.saudi-innoprom')?.scope[input.lang] ?? '';
  const period = (id: FactId): Record<string, string> => ({
    year: String(yearOf(input, id)),
    before: String(yearOf(input, id) - 1)
  });
  const values = (key: string): Readonly<Record<string, string>> => ({
    ...period(
      key.startsWith('markets')
        ? 'export.instruments-growth'
        : key.startsWith('saudi')
          ? 'export.saudi-growth'
          : key === 'world.before'
            ? 'export.mec-2024'
            : 'export.mec-2025'
    ),
    scope,
    radius: input.number(land.radius),
    ring: input.number(40),
    cells: input.number(100),
    rays: input.number(rays)
  });
  return Object.fromEntries(
    keys.map((key) => [key, fill(input.label(key), values(key))])
  ) as ExportData['text'];
}

/** Everything the browser draws on sheet 6. Throws naming what is missing. */
export function exportData(input: SceneInput): ExportData {
  const markets = destinations(input, 'instruments', ['export.instruments-markets']);
  const [saudi] = destinations(input, 'saudi-arabia', [
    'export.saudi-promising',
    'export.saudi-growth',
    'export.saudi-innoprom'
  ]);
  if (saudi === undefined)
    throw new Error('data/destinations.json: market "saudi-arabia" is empty');
  const ring = (km: number): { km: number; text: string } => ({
    km,
    text: fill(input.label('km'), { n: input.number(km) })
  });
  return {
    radius: land.radius,
    markets,
    saudi,
    outline: points(land.outline),
    sites: input.dataset.sites
      .filter((site) => site.status === 'fact')
      .map(({ coordinates }) => {
        const { x, y } = fromKremlin(coordinates);
        return [short(x), short(y)];
      }),
    rings: [10, 20, 30, 40],
    decades: [10, 100, 1000, 10000].map(ring),
    hundreds: [200, 400, 600, 800].map(ring),
    times: input.fact('export.instruments-growth').value,
    growth: input.fact('export.saudi-growth').value,
    share: input.fact('export.saudi-share').value,
    total: input.fact('export.mec-2025').value,
    before: input.fact('export.mec-2024').value,
    countries: input.fact('export.countries-2025').value,
    cumulative: input.fact('export.countries-cumulative').value,
    text: texts(input, markets.length + 1),
    scale: fill(input.label('scale'), { one: input.number(1) }),
    group: input.number(100000).replace(/\d/g, '')
  };
}
