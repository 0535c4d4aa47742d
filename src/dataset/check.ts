/**
 * What must be true between values: ids, references, units and ranges, dates, places on the map.
 * Every check reads the raw files and passes over what the schemas refused already, so that one
 * mistake is one line and all mistakes are told at once. Long because it is the one list of what an
 * editor's values must agree on; each rule is a few lines.
 */
import { showPath, show, step, valueAt, type Path, type Problem } from './errors.ts';
import { numericByAlpha3 } from './iso.ts';
import { countryBoxes, distance, inside, moscow, regions } from './regions.ts';
import type { FileName } from './schema.ts';
import type { Chain, Country, Fact, Place, SeriesPoint, Site, Source } from './types.ts';
import { measured } from './units.ts';

/** Raw contents by file name; a file may be missing or wrong. */
export type Raw = Readonly<Record<string, unknown>>;
/** Whether the schema refused something at, above or below this path. */
export type Broken = (file: FileName, path: Path) => boolean;

/** A file, then keys; `*` stands for every item of a list. */
type Location = readonly [FileName, ...string[]];
interface Found {
  readonly file: FileName;
  readonly path: Path;
  readonly value: unknown;
}

const FACTS: readonly Location[] = [
  ['facts.json', 'facts', '*'],
  ['sites.json', 'sites', '*', 'facts', '*'],
  ['places.json', 'places', '*', 'facts', '*'],
  ['industries.json', 'industries', '*', 'facts', '*'],
  ['clusters.json', 'clusters', '*', 'facts', '*'],
  ['sez-history.json', 'points', '*', 'fact'],
  ['sez-history.json', 'yearly', '*'],
  ['workforce-history.json', 'workforce', '*'],
  ['workforce-history.json', 'technoparks', '*'],
  ['destinations.json', 'facts', '*']
];

/** Where the records of each kind stand; ids are unique within a kind. */
const HOMES = {
  fact: FACTS,
  source: [['sources.json', 'sources', '*']],
  site: [['sites.json', 'sites', '*']],
  place: [['places.json', 'places', '*']],
  industry: [['industries.json', 'industries', '*']],
  cluster: [['clusters.json', 'clusters', '*']],
  country: [['destinations.json', 'countries', '*']],
  market: [['destinations.json', 'markets', '*']],
  node: [['cooperation.json', 'nodes', '*']],
  product: [['cooperation.json', 'products', '*']],
  chain: [['cooperation.json', 'chains', '*']],
  disagreement: [['disagreements.json', 'disagreements', '*']]
} as const satisfies Record<string, readonly Location[]>;
type Kind = keyof typeof HOMES;

const under = (locations: readonly Location[], ...more: string[]): Location[] =>
  locations.map((location) => [...location, ...more]);

/** Where ids are named that must exist. */
const REFERENCES: readonly { readonly to: Kind; readonly from: readonly Location[] }[] = [
  {
    to: 'source',
    from: [
      ...under(FACTS, 'sources', '*'),
      ...[HOMES.site, HOMES.place, HOMES.country].flatMap((home) =>
        under(home, 'coordinates', 'sources', '*')
      ),
      ...[
        HOMES.site,
        HOMES.place,
        HOMES.industry,
        HOMES.cluster,
        HOMES.market,
        HOMES.chain,
        HOMES.disagreement
      ].flatMap((home) => under(home, 'sources', '*'))
    ]
  },
  { to: 'fact', from: under(HOMES.disagreement, 'facts', '*') },
  { to: 'site', from: under(HOMES.place, 'site') },
  { to: 'country', from: under(HOMES.market, 'countries', '*') },
  { to: 'node', from: under(HOMES.chain, 'members', '*') },
  { to: 'product', from: under(HOMES.chain, 'product') }
];

/** Dated lists, with what the ids in them start with before the date. */
const HISTORIES: readonly { readonly of: readonly Location[]; readonly start: string }[] = [
  { of: [['workforce-history.json', 'workforce', '*']], start: 'workforce-history' },
  { of: [['workforce-history.json', 'technoparks', '*']], start: 'technoparks-history' }
];
const POINTS: readonly Location[] = [['sez-history.json', 'points', '*']];
const ORDERED = [under(POINTS, 'date'), ...HISTORIES.map(({ of }) => under(of, 'asOf'))];

const EXAMPLES = under(HOMES.industry, 'examples', '*');

const DATES: readonly Location[] = [
  ...under(FACTS, 'asOf'),
  ...under(HOMES.source, 'date'),
  ...under(POINTS, 'date'),
  ['site.json', 'site', 'published']
];

/** What a rule finds wrong: the field to blame and what should stand there. */
type Verdict = readonly [at: Path, expected: string] | null;
interface Rule {
  readonly of: readonly Location[];
  /** The fields it reads; it is skipped where the schema refused one of them. */
  readonly reads: readonly string[];
  readonly judge: (record: never) => Verdict;
}
const rule = <T>(
  of: readonly Location[],
  reads: readonly (keyof T & string)[],
  judge: (record: T) => Verdict
): Rule => ({ of, reads, judge });

const yearOf = (date: string): number => Number(date.slice(0, 4));
/** A growth may pass 100 % and fall below 0; its id says so: `export.saudi-growth`. */
const isGrowth = (id: string): boolean => /(?:^|[.-])growth(?:[.-]|$)/.test(id);

function limits({ id, unit }: Fact): readonly [least: number, most: number] {
  if (unit === 'percent') return isGrowth(id) ? [-100, Infinity] : [0, 100];
  if (unit === 'percentage-points') return [-100, 100];
  if (unit === 'share') return [0, 1];
  if (unit === 'year') return [1800, 2100];
  return [0, Infinity];
}

const RULES: readonly Rule[] = [
  rule<Fact>(FACTS, ['value', 'unit'], ({ value, unit }) => {
    if (value === null && unit !== null) return [['value'], `a number of ${unit}, or no unit`];
    return value !== null && unit === null ? [['unit'], 'a unit, as there is a number'] : null;
  }),
  rule<Fact>(FACTS, ['value', 'qualifier'], ({ value, qualifier }) =>
    value === null && qualifier !== null ? [['qualifier'], 'null, as there is no number'] : null
  ),
  rule<Fact>(FACTS, ['value', 'upper'], ({ value, upper }) => {
    if (upper === null || (value !== null && upper > value)) return null;
    return [['upper'], value === null ? 'null, as there is no number' : `more than ${value}`];
  }),
  ...(['value', 'upper'] as const).map((key) =>
    rule<Fact>(FACTS, ['id', 'unit', key], (fact) => {
      const { unit, [key]: value } = fact;
      if (value === null || unit === null) return null;
      const [least, most] = limits(fact);
      if (value < least || value > most) {
        return [[key], `from ${least}${most === Infinity ? '' : ` to ${most}`} (${unit})`];
      }
      const whole = Number.isInteger(value) || (measured as ReadonlySet<string>).has(unit);
      return whole ? null : [[key], `a whole number, as ${unit} are counted`];
    })
  ),
  rule<Fact>(FACTS, ['asOf', 'status', 'horizon'], ({ asOf, status, horizon }) => {
    if (horizon === null) return null;
    if (status !== 'plan') return [['horizon'], `null, as this is no plan but ${status}`];
    return asOf !== null && horizon < yearOf(asOf)
      ? [['horizon'], `${yearOf(asOf)} or later, as the plan is of ${asOf}`]
      : null;
  }),
  rule<Fact>(FACTS, ['asOf', 'since'], ({ asOf, since }) =>
    since !== undefined && asOf !== null && since > yearOf(asOf)
      ? [['since'], `${yearOf(asOf)} or earlier, as the number is of ${asOf}`]
      : null
  ),
  rule<Site>(HOMES.site, ['region', 'coordinates'], ({ region, coordinates }) => {
    const box = regions.get(region);
    if (!box) return [['region'], `one of ${[...regions.keys()].join(', ')}`];
    return inside(coordinates, box) ? null : [['coordinates'], `a point within ${region}`];
  }),
  rule<Site>(HOMES.site, ['joined', 'status'], ({ joined, status }) =>
    (joined === null) === (status === 'plan')
      ? null
      : [['joined'], status === 'plan' ? 'null, as the site is a plan' : 'the year it joined']
  ),
  rule<Place>(HOMES.place, ['coordinates'], ({ coordinates }) =>
    coordinates === null || inside(coordinates, moscow)
      ? null
      : [['coordinates'], 'a point within Moscow']
  ),
  rule<Country>(HOMES.country, ['alpha3', 'numeric'], ({ alpha3, numeric }) => {
    const known = numericByAlpha3.get(alpha3);
    if (known === undefined) return [['alpha3'], 'a code of src/dataset/iso.ts (add it there)'];
    return known === numeric ? null : [['numeric'], `"${known}", the code of ${alpha3}`];
  }),
  rule<Country>(HOMES.country, ['alpha3', 'coordinates'], ({ alpha3, coordinates }) => {
    const box = countryBoxes.get(alpha3);
    return !box || inside(coordinates, box) ? null : [['coordinates'], `a point in ${alpha3}`];
  }),
  rule<SeriesPoint>(POINTS, ['date', 'measure', 'fact'], (point) => {
    const id = `sez-history.${point.date}.${point.measure}`;
    if (point.fact.id !== id) return [['fact', 'id'], `"${id}", by its date and measure`];
    return point.fact.asOf === point.date ? null : [['fact', 'asOf'], `"${point.date}"`];
  }),
  ...HISTORIES.map(({ of, start }) =>
    rule<Fact>(of, ['id', 'asOf'], ({ id, asOf }) =>
      `${id}.`.startsWith(`${start}.${asOf}.`) ? null : [['asOf'], `the date in ${id}`]
    )
  ),
  rule<Site>(HOMES.site, ['id', 'facts'], ({ id, facts }) => {
    const start = `site.${id}.`;
    const i = facts.findIndex((fact) => !fact.id.startsWith(start));
    return i < 0 ? null : [['facts', i, 'id'], `an id that starts with ${start}`];
  }),
  rule<Chain>(HOMES.chain, ['members', 'gives'], ({ members, gives }) => {
    const pairs = gives.map(({ from, to }) => `${from} ${to}`);
    const again = pairs.findIndex((pair, i) => pairs.indexOf(pair) < i);
    if (again >= 0) return [['gives', again], 'each pair of members once'];
    for (const [i, { from, to }] of gives.entries()) {
      if (!members.includes(from)) return [['gives', i, 'from'], 'a member of the chain'];
      if (!members.includes(to)) return [['gives', i, 'to'], 'a member of the chain'];
      if (from === to) return [['gives', i, 'to'], 'another member than the one who gives'];
    }
    return null;
  })
];

/** Fields no two records may share. */
const ONCE: readonly { readonly of: readonly Location[]; readonly what: string }[] = [
  { of: under(HOMES.country, 'alpha3'), what: 'a code of its own' },
  ...Object.entries(HOMES).map(([kind, home]) => ({
    of: under(home, 'id'),
    what: `an id of its own among the ${kind} ids`
  }))
];

/** All problems between the values of all files; `broken` tells what the schemas refused before. */
export function crossCheck(raw: Raw, broken: Broken): Problem[] {
  const problems: Problem[] = [];
  const blame = ({ file, path }: Found, more: Path, expected: string): void => {
    const at = [...path, ...more];
    problems.push({
      file: `data/${file}`,
      path: showPath(raw[file], at),
      found: show(valueAt(raw[file], at)),
      expected
    });
  };
  // Many rules read the same records.
  const finds = new Map<readonly Location[], readonly Found[]>();
  const find: Find = (locations) => {
    const known = finds.get(locations);
    if (known) return known;
    const found = locations.flatMap(([file, ...keys]) => select(file, raw[file], keys));
    finds.set(locations, found);
    return found;
  };

  for (const { of, what } of ONCE) once(find(of), what, blame);
  for (const from of [...REFERENCES.map((reference) => reference.from), EXAMPLES]) {
    for (const list of groups(find(from))) once(list, 'each name once', blame);
  }
  for (const { of, reads, judge } of RULES) {
    for (const found of find(of)) {
      if (reads.some((key) => broken(found.file, [...found.path, key]))) continue;
      // The fields the rule reads have passed the schema, the rule reads no others.
      const verdict = judge(found.value as never);
      if (verdict) blame(found, ...verdict);
    }
  }
  checkReferences(raw, find, blame);
  checkSites(find, broken, blame);
  checkDates(raw, find, broken, blame);
  return problems;
}

type Find = (locations: readonly Location[]) => readonly Found[];
type Blame = (found: Found, more: Path, expected: string) => void;

function select(file: FileName, root: unknown, keys: readonly string[]): Found[] {
  let found: Found[] = [{ file, path: [], value: root }];
  for (const key of keys) {
    const next: Found[] = [];
    for (const { path, value } of found) {
      const items: [string | number, unknown][] =
        key !== '*' ? [[key, step(value, key)]] : Array.isArray(value) ? [...value.entries()] : [];
      for (const [at, item] of items) {
        if (item === undefined || item === null) continue;
        next.push({ file, path: [...path, at], value: item });
      }
    }
    found = next;
  }
  return found;
}

/** Splits items of lists into one group a list. */
function groups(found: readonly Found[]): Iterable<Found[]> {
  const lists = new Map<string, Found[]>();
  for (const item of found) {
    if (typeof item.path.at(-1) !== 'number') continue;
    const key = `${item.file}/${item.path.slice(0, -1).join('/')}`;
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  return lists.values();
}

function once(found: readonly Found[], what: string, blame: Blame): void {
  const seen = new Set<unknown>();
  for (const item of found) {
    if (seen.has(item.value)) blame(item, [], `${what}; this one is taken already`);
    seen.add(item.value);
  }
}

function checkReferences(raw: Raw, find: Find, blame: Blame): void {
  for (const { to, from } of REFERENCES) {
    const homes: readonly Location[] = HOMES[to];
    // A missing file is one problem, not as many as there are references into it.
    if (homes.some(([file]) => raw[file] === undefined)) continue;
    const known = new Set(find(under(homes, 'id')).map(({ value }) => value));
    const named = find(from);
    for (const item of named) {
      if (typeof item.value !== 'string' || known.has(item.value)) continue;
      blame(item, [], `the id of a ${to} that exists`);
    }
    if (to !== 'source' || from.some(([file]) => raw[file] === undefined)) continue;
    const used = new Set(named.map(({ value }) => value));
    for (const source of find(homes)) {
      const { id } = source.value as Partial<Source>;
      if (id !== undefined && !used.has(id))
        blame(source, ['id'], 'a source something is based on');
    }
  }
}

/** A place that claims a site lies where the site lies, as far as the two errors allow. */
function checkSites(find: Find, broken: Broken, blame: Blame): void {
  const sites = new Map(
    find(HOMES.site)
      .filter(({ file, path }) => !broken(file, [...path, 'coordinates']))
      // A site put in the wrong place is one mistake, not one for every place on it.
      .filter(({ value }) => inside((value as Site).coordinates, moscow))
      .map(({ value }) => [(value as Site).id, value as Site])
  );
  for (const found of find(HOMES.place)) {
    if (['site', 'coordinates'].some((key) => broken(found.file, [...found.path, key]))) continue;
    const { site: id, coordinates: at } = found.value as Place;
    const site = id === null ? undefined : sites.get(id);
    if (!site || at === null) continue;
    const apart = distance(at, site.coordinates);
    const allowed = at.error + site.coordinates.error;
    if (apart > allowed) {
      blame(found, ['coordinates'], `a point within ${allowed} m of the site ${site.id}`);
    }
  }
}

function checkDates(raw: Raw, find: Find, broken: Broken, blame: Blame): void {
  if (broken('site.json', ['site', 'modified'])) return;
  const modified = valueAt(raw['site.json'], ['site', 'modified']) as string;
  for (const item of find(DATES)) {
    if (broken(item.file, item.path)) continue;
    const date = item.value as string;
    if (date > modified.slice(0, date.length)) {
      blame(item, [], `not later than ${modified}, when the site was last modified`);
    }
  }
  for (const item of find(under(HOMES.site, 'joined'))) {
    if (broken(item.file, item.path) || (item.value as number) <= yearOf(modified)) continue;
    blame(item, [], `not later than ${modified}, when the site was last modified`);
  }
  for (const dates of ORDERED) checkOrder(find(dates), broken, blame);
}

/** Dates of unlike precision are compared as far as both go: 2023 may stand before or after 2023-05. */
function checkOrder(dates: readonly Found[], broken: Broken, blame: Blame): void {
  let last = '';
  for (const item of dates) {
    if (broken(item.file, item.path)) continue;
    const date = item.value as string;
    const digits = Math.min(date.length, last.length);
    if (date.slice(0, digits) < last.slice(0, digits))
      blame(item, [], `${last} or later, in order`);
    last = date;
  }
}
