/**
 * The shape of every file in data/, one schema a file, with what must be true of a single value;
 * what must be true between values is in check.ts. Messages say in words what is expected.
 * It is one long file on purpose: the one place that answers «what may an editor write?».
 */
import * as v from 'valibot';
import { units } from './units.ts';

const object = <const T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, 'an object with exactly the keys of the schema');
const list = <const T extends v.GenericSchema>(item: T) => v.array(item, 'a list');
const word = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, `one of ${words.join(', ')}`);
const number = (least: number, most: number, expected = `a number from ${least} to ${most}`) => {
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
};
const whole = (least: number, most: number) =>
  v.pipe(number(least, most), v.integer('a whole number'));

const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*';
const kebab = () => {
  const expected = 'an id in kebab-case: small latin letters, digits, hyphens';
  return v.pipe(v.string(expected), v.regex(new RegExp(`^${KEBAB}$`), expected));
};
/** Ids are separate schemas, so that tests can tell what an id refers to. */
export const ids = {
  fact: (() => {
    const expected = 'an id of a fact: parts in kebab-case joined by dots, at least two';
    const form = new RegExp(`^${KEBAB}(?:\\.${KEBAB})+$`);
    return v.pipe(v.string(expected), v.regex(form, expected));
  })(),
  source: kebab(),
  site: kebab(),
  place: kebab(),
  industry: kebab(),
  cluster: kebab(),
  country: kebab(),
  market: kebab(),
  node: kebab(),
  product: kebab(),
  chain: kebab(),
  disagreement: kebab(),
  region: kebab()
};

const DATE = /^(?:1[89]|2\d)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const DATE_EXPECTED = 'a real calendar date: 2026, 2026-01 or 2026-01-18';
/** Whether the month has the day; day 0 of the next month is the last of this one. */
const isReal = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
/** A year, a month or a day of the calendar. */
export const date = v.pipe(
  v.string(DATE_EXPECTED),
  v.regex(DATE, DATE_EXPECTED),
  v.check(isReal, DATE_EXPECTED)
);
const day = v.pipe(date, v.length(10, 'a day: 2026-01-18'));

/** Nothing parses these words: `<b>` is shown to the reader as the three signs it is. */
const words = (expected: string) =>
  v.pipe(
    v.string(expected),
    // One line, no spaces at the ends: what is invisible in an editor must not change the page.
    v.regex(/^\S(?:[^\n\r\t]*\S)?$/, expected)
  );
const ENGLISH_EXPECTED = 'English: Cyrillic letters only within quotation marks';
const CYRILLIC = /\p{Script=Cyrillic}/u;
const isEnglish = (en: string): boolean =>
  !CYRILLIC.test(en.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ''));
/** Both languages of one text. */
export const text = v.pipe(
  object({
    ru: words('a text in Russian, on one line, no spaces at its ends'),
    en: v.pipe(
      words('a text in English, on one line, no spaces at its ends'),
      v.check(isEnglish, ENGLISH_EXPECTED)
    )
  }),
  v.forward(
    v.check(
      ({ ru, en }) => CYRILLIC.test(ru) || ru === en,
      'Russian: with Cyrillic letters, or a name alike in both languages'
    ),
    ['ru']
  )
);
const plain = words('a text on one line, no spaces at its ends');

const ADDRESS_EXPECTED = 'an https address';
const isAddress = (address: string): boolean =>
  URL.canParse(address) && new URL(address).hostname.includes('.');
/** A public https address. */
export const address = v.pipe(
  v.string(ADDRESS_EXPECTED),
  v.regex(/^https:\/\/[^\s<>"]+$/, ADDRESS_EXPECTED),
  v.check(isAddress, ADDRESS_EXPECTED)
);
const ORIGIN_EXPECTED = 'an https address without a slash at its end, without ? and #';
const origin = v.pipe(
  v.string(ORIGIN_EXPECTED),
  v.regex(/^https:\/\/[^\s<>"?#]*[^\s<>"?#/]$/, ORIGIN_EXPECTED),
  v.check(isAddress, ORIGIN_EXPECTED)
);
const contact = v.pipe(
  v.string('an e-mail or https address'),
  v.regex(/^(?:https:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/, 'an e-mail or https address')
);

// Named as plain text, because types.ts leaves units open to readers of the dataset.
const unit: v.GenericSchema<string> = word(units);
const sources = v.pipe(list(ids.source), v.minLength(1, 'at least one source'));
const factOrPlan = word(['fact', 'plan']);

/** Larger than anything counted here; also what keeps 1e999, which is Infinity, out. */
const MOST = 1e12;
const amount = number(-MOST, MOST, 'a number: digits, with a point, without quotation marks');

/** Tells editors of data/ what a field means: their program shows it beside the field. */
const meaning = <const T extends v.GenericSchema>(schema: T, words: string) =>
  v.pipe(schema, v.description(words));

/** The passport of a number. */
export const fact = object({
  id: ids.fact,
  label: text,
  value: meaning(
    v.nullable(amount),
    'In whole units: 2.2 thousand is 2200. null: no number given.'
  ),
  upper: meaning(v.nullable(amount), 'The upper end of a range, otherwise null.'),
  unit: meaning(v.nullable(unit), 'null only where there is no number.'),
  qualifier: meaning(
    v.nullable(word(['>', '≥', '≈', 'до', 'от'])),
    'The sign the source puts before the number; null: exact.'
  ),
  asOf: meaning(v.nullable(date), 'The day, month or year the number is of; null: not stated.'),
  status: meaning(
    word(['fact', 'plan', 'history', 'claim', 'qualitative']),
    'A claim is of a named party; a qualitative statement measures nothing.'
  ),
  horizon: meaning(v.nullable(whole(2000, 2100)), 'The year a plan aims at; null for all else.'),
  since: meaning(
    v.optional(whole(1900, 2100)),
    'The year a total is counted from; absent: of one date or period.'
  ),
  scope: text,
  sources,
  note: v.nullable(text)
});

export const coordinates = object({
  lat: number(-90, 90),
  lon: number(-180, 180),
  error: meaning(number(1, 20_000), 'Radius within which the point may lie, m.'),
  how: text,
  confidence: word(['high', 'medium', 'low', 'general-knowledge']),
  sources
});

const source = object({
  id: ids.source,
  publisher: text,
  subject: text,
  date: v.nullable(date),
  address: v.nullable(address),
  note: v.nullable(text)
});

const site = object({
  id: ids.site,
  name: text,
  official: text,
  district: text,
  region: meaning(ids.region, 'A district of src/dataset/regions.ts: zelao, vao, tao …'),
  coordinates,
  joined: meaning(v.nullable(whole(2000, 2100)), 'The year; null for a planned site.'),
  status: factOrPlan,
  specialisation: text,
  history: v.nullable(text),
  facts: list(fact),
  sources
});

const place = object({
  id: ids.place,
  name: text,
  kind: word(['plant', 'project', 'lab', 'institute', 'cluster']),
  site: v.nullable(ids.site),
  status: factOrPlan,
  coordinates: v.nullable(coordinates),
  about: text,
  facts: list(fact),
  sources
});

const yes = v.boolean('true or false');
const industry = object({
  id: ids.industry,
  name: text,
  leader: yes,
  driver: yes,
  examples: list(plain),
  facts: list(fact),
  sources
});

const cluster = object({
  id: ids.cluster,
  name: text,
  place: v.nullable(text),
  status: factOrPlan,
  state: text,
  facts: list(fact),
  sources
});

const point = object({
  date,
  measure: word(['sites', 'area', 'companies', 'residents', 'jobs', 'invested', 'floor']),
  fact
});

const country = object({
  id: ids.country,
  name: text,
  alpha3: v.pipe(
    v.string('an ISO 3166-1 alpha-3 code'),
    v.regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code')
  ),
  numeric: v.pipe(
    v.string('an ISO 3166-1 numeric code, three digits'),
    v.regex(/^\d{3}$/, 'an ISO 3166-1 numeric code, three digits')
  ),
  capital: text,
  coordinates
});

const market = object({
  id: ids.market,
  countries: v.pipe(list(ids.country), v.minLength(1, 'at least one country')),
  about: text,
  period: text,
  sources
});

const node = object({
  id: ids.node,
  name: text,
  makes: v.nullable(text),
  resident: v.nullable(yes),
  note: v.nullable(text)
});
const product = object({ id: ids.product, name: text });
const chain = object({
  id: ids.chain,
  members: v.pipe(list(ids.node), v.minLength(2, 'at least two members')),
  product: ids.product,
  gives: v.pipe(
    list(object({ from: ids.node, to: ids.node, what: text })),
    v.minLength(1, 'at least one gift')
  ),
  sources
});

const disagreement = object({
  id: ids.disagreement,
  topic: text,
  note: text,
  facts: list(ids.fact),
  sources
});

const siteInfo = object({
  name: text,
  publisher: text,
  licence: object({ code: plain, content: plain, contentUrl: address }),
  published: day,
  modified: day,
  contact: v.nullable(contact),
  origin: v.nullable(origin)
});

const file = <const N extends string, const T extends v.ObjectEntries>(name: N, entries: T) => {
  const expected = `"./schema/${name}.schema.json"`;
  return object({ $schema: v.literal(`./schema/${name}.schema.json`, expected), ...entries });
};

/** The schema of every file of data/, by file name. */
export const schemas = {
  'site.json': file('site', { site: siteInfo }),
  'sources.json': file('sources', { sources: list(source) }),
  'facts.json': file('facts', { facts: list(fact) }),
  'sites.json': file('sites', { sites: list(site) }),
  'places.json': file('places', { places: list(place) }),
  'industries.json': file('industries', { industries: list(industry) }),
  'clusters.json': file('clusters', { clusters: list(cluster) }),
  'sez-history.json': file('sez-history', { points: list(point), yearly: list(fact) }),
  'workforce-history.json': file('workforce-history', {
    workforce: list(fact),
    technoparks: list(fact)
  }),
  'destinations.json': file('destinations', {
    countries: list(country),
    markets: list(market),
    facts: list(fact)
  }),
  'cooperation.json': file('cooperation', {
    nodes: list(node),
    products: list(product),
    chains: list(chain)
  }),
  'disagreements.json': file('disagreements', { disagreements: list(disagreement) })
};

export type FileName = keyof typeof schemas;
/** The files of data/ as they are once validated. */
export type Files = { readonly [N in FileName]: v.InferOutput<(typeof schemas)[N]> };
