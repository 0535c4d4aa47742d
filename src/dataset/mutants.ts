/**
 * For the tests: every way a data file can go wrong in one place, made from the schemas and the
 * real records; and a slice of the real data small enough to be read thousands of times.
 */
import * as v from 'valibot';
import { step, type Path } from './errors.ts';
import { address, coordinates, date, fact, ids, schemas, text, type FileName } from './schema.ts';
import type { Coordinates, Fact } from './types.ts';
import { measured } from './units.ts';

type Schema = v.GenericSchema;
type Files = Readonly<Record<string, unknown>>;

export interface Mutant {
  readonly file: FileName;
  readonly path: Path;
  /** The path without indices: the field of the schema. */
  readonly field: string;
  readonly what: string;
  readonly value: unknown;
}
type Place = Omit<Mutant, 'what' | 'value'>;

/** The value of a mutant whose key is taken away. */
const REMOVED = Symbol('removed');

const fileNames = Object.keys(schemas) as FileName[];
const bare = (schema: Schema): Schema =>
  v.isOfType('nullable', schema) ? (schema as v.NullableSchema<Schema, undefined>).wrapped : schema;
const itemOf = (schema: Schema): Schema | null =>
  v.isOfType('array', schema) ? (schema as v.ArraySchema<Schema, undefined>).item : null;
/** Whether a schema is the other one, or that one with more demands. */
const isA = (schema: Schema, other: Schema): boolean =>
  schema === other || ('pipe' in schema && listOf(schema.pipe).includes(other));
const keysOf = (schema: Schema): [string, Schema][] =>
  v.isOfType('strict_object', schema)
    ? Object.entries((schema as v.StrictObjectSchema<Record<string, Schema>, undefined>).entries)
    : [];
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Every field of every schema, as `facts.json facts[].label.ru`. */
export function allFields(): string[] {
  const walk = (of: Schema, field: string): string[] => {
    const schema = bare(of);
    const item = itemOf(schema);
    if (item) return [field, ...walk(item, `${field}[]`)];
    return [field, ...keysOf(schema).flatMap(([key, inner]) => walk(inner, `${field}.${key}`))];
  };
  return fileNames.flatMap((file) => walk(schemas[file], file));
}

/** The fields a value reaches: null reaches its own field only. */
export function reached(files: Files): Set<string> {
  return new Set(fileNames.flatMap((file) => reach(schemas[file], files[file], file)));
}

function reach(of: Schema, value: unknown, field: string): string[] {
  if (value === null || value === undefined) return [field];
  const schema = bare(of);
  const item = itemOf(schema);
  if (item) return [field, ...listOf(value).flatMap((one) => reach(item, one, `${field}[]`))];
  return [
    field,
    ...keysOf(schema).flatMap(([key, inner]) => reach(inner, step(value, key), `${field}.${key}`))
  ];
}

/** Stands where the real data has a note nowhere, so that both its languages can be broken too. */
const MADE_UP = { ru: 'Примечание', en: 'A note' };

/**
 * Real records, as few as reach every field the whole data reaches, two of each list for duplicates,
 * with all they refer to.
 */
export function slice(files: Files): Record<string, unknown> {
  const kept = new Set<unknown>();
  const names = new Set<string>();
  const fields = new Set<string>();
  const isRecord = (item: Schema): boolean => v.isOfType('strict_object', item);

  const choose = (of: Schema, value: unknown, field: string): boolean => {
    const schema = bare(of);
    const item = itemOf(schema);
    let chosen = false;
    for (const [i, one] of listOf(value).entries()) {
      if (!item || !isRecord(item)) break;
      const inside = choose(item, one, `${field}[]`);
      const fresh = reach(item, one, `${field}[]`).filter((name) => !fields.has(name));
      if (!inside && fresh.length === 0 && (i > 1 || field.endsWith('[].facts'))) continue;
      for (const name of fresh) fields.add(name);
      kept.add(one);
      chosen = true;
    }
    for (const [key, inner] of keysOf(schema)) {
      if (choose(inner, step(value, key), `${field}.${key}`)) chosen = true;
    }
    return chosen;
  };
  const prune = (of: Schema, value: unknown, field: string): unknown => {
    const schema = bare(of);
    if (value === null) return schema === text && !fields.has(`${field}.ru`) ? MADE_UP : null;
    const item = itemOf(schema);
    if (item) {
      const list = listOf(value);
      const some = isRecord(item) ? list.filter((one) => kept.has(one)) : list;
      return some.map((one) => prune(item, one, `${field}[]`));
    }
    const keys = keysOf(schema);
    if (keys.length === 0) return value;
    return Object.fromEntries(
      keys.map(([key, inner]) => [key, prune(inner, step(value, key), `${field}.${key}`)])
    );
  };
  const keepNamed = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(keepNamed);
    if (typeof value !== 'object' || value === null) return;
    Object.values(value).forEach(keepNamed);
    const id = step(value, 'id') ?? step(step(value, 'fact'), 'id');
    const inner = Object.values(value).flatMap((child) => listOf(child));
    if (id === undefined || names.has(id as string) || inner.some((one) => kept.has(one))) {
      kept.add(value);
    }
  };
  const result = (): Record<string, unknown> =>
    Object.fromEntries(fileNames.map((file) => [file, prune(schemas[file], files[file], file)]));

  for (const file of fileNames) choose(schemas[file], files[file], file);
  for (let size = -1; size !== kept.size;) {
    size = kept.size;
    // Whatever word is an id somewhere is kept with its record: too much at worst, never too little.
    JSON.stringify(result(), (_, value: unknown) => {
      if (typeof value === 'string') names.add(value);
      return value;
    });
    for (const file of fileNames) keepNamed(files[file]);
  }
  return result();
}

/** The file with the mutant in it; everything beside its path is shared, nothing is changed. */
export function mutate(files: Files, { file, path, value }: Mutant): Record<string, unknown> {
  const replace = (at: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return value;
    const copy: Record<string | number, unknown> | unknown[] = Array.isArray(at)
      ? [...(at as unknown[])]
      : { ...(at as object) };
    if (rest.length === 0 && value === REMOVED) {
      return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
    }
    // defineProperty, because a plain assignment to __proto__ would not make a key.
    Object.defineProperty(copy, key, {
      value: replace(step(at, key), rest),
      enumerable: true,
      configurable: true,
      writable: true
    });
    return copy;
  };
  const { [file]: old, ...others } = files;
  return path.length === 0 && value === REMOVED ? others : { ...files, [file]: replace(old, path) };
}

/** Every mutant of the files; `all`: of every record, otherwise of the first that reaches a field. */
export function* mutantsOf(files: Files): Generator<Mutant> {
  const done = new Set<string>();
  for (const file of fileNames) {
    yield* walk({ file, path: [], field: file }, schemas[file], files[file], done);
  }
}

function* walk(at: Place, of: Schema, value: unknown, done: Set<string>): Generator<Mutant> {
  const schema = bare(of);
  // A field is broken once where it is null and once where it is not.
  const mark = `${at.field} ${value === null}`;
  const seen = done.has(mark);
  done.add(mark);
  if (!seen) yield* wrong(at, of, value);
  if (value === null) return;
  if (schema === fact) yield* outOfSense(at, value as Fact);
  if (schema === coordinates) yield* outOfPlace(at, value as Coordinates);
  const item = itemOf(schema);
  const list = listOf(value);
  if (item) {
    for (const [i, one] of list.entries()) {
      yield* walk({ ...at, path: [...at.path, i], field: `${at.field}[]` }, item, one, done);
    }
    if (!seen || !done.has(`${at.field} pair`)) yield* twice(at, list);
    if (list.length > 1) done.add(`${at.field} pair`);
  }
  for (const [key, inner] of keysOf(schema)) {
    const field = `${at.field}.${key}`;
    yield* walk({ ...at, path: [...at.path, key], field }, inner, step(value, key), done);
  }
}

/** Wrong values for one place. */
function* wrong(at: Place, of: Schema, value: unknown): Generator<Mutant> {
  const make = (what: string, bad: unknown): Mutant => ({ ...at, what, value: bad });
  const schema = bare(of);
  const type = schema.type;
  const isWord = type === 'picklist' || type === 'literal';
  const isText = type === 'string' || isWord;
  if (typeof at.path.at(-1) !== 'number' && of.type !== 'optional') yield make('removed', REMOVED);
  if (schema === of) yield make('null', null);
  if (type !== 'number')
    for (const bad of [12345, NaN, Infinity]) yield make(`a number ${bad}`, bad);
  if (!isText) yield make('a text', 'Текст');
  if (!isText) yield make('a number as text', '1');
  if (type !== 'boolean') yield make('true', true);
  yield make('an object', { unexpected: 1 });
  if (type !== 'array') yield make('a list', []);
  else yield make('a list of something else', [{ unexpected: 1 }]);
  if (isText)
    for (const bad of ['', ' ', 'two\nlines']) yield make(`the text ${JSON.stringify(bad)}`, bad);
  if (isWord) yield make('another word', 'unexpected');
  if (type === 'number') {
    for (const bad of [NaN, Infinity, -Infinity, -1e15, 1e15]) yield make(String(bad), bad);
  }
  if (isA(schema, date)) {
    for (const bad of [
      '2025-02-30',
      '2023-02-29',
      '2025-13',
      '2025-00',
      '0000',
      '18.01.2026',
      'soon',
      '2025-1-1',
      '2999-01-01'
    ]) {
      yield make(`the date ${bad}`, bad);
    }
  }
  if (isA(schema, address)) {
    for (const bad of [
      'http://example.org/',
      'example.org',
      'https://',
      'javascript:alert(1)',
      'https://a b.org'
    ]) {
      yield make(`the address ${bad}`, bad);
    }
  }
  if (Object.values(ids).some((id) => isA(schema, id))) {
    yield make('no id', 'Not an Id');
    if (!at.field.endsWith('.id')) {
      yield make('an unknown id', schema === ids.fact ? 'no.such-fact' : 'no-such-id');
    }
  }
  if (keysOf(schema).length > 0 && value !== null) {
    for (const key of ['unexpected', 'constructor', '__proto__', 'Id']) {
      const path = [...at.path, key];
      yield { ...at, path, what: `the unknown key ${key}`, value: 1 };
    }
  }
}

/** Values that are right by themselves and wrong beside the others of the same number. */
function* outOfSense(at: Place, { id, value, unit, asOf, status }: Fact): Generator<Mutant> {
  const make = (key: keyof Fact, what: string, bad: unknown): Mutant => ({
    ...at,
    path: [...at.path, key],
    field: `${at.field}.${key}`,
    what,
    value: bad
  });
  if (value === null) {
    yield make('unit', 'a unit without a number', 'ha');
    yield make('qualifier', 'a sign without a number', '>');
    yield make('upper', 'an end without a start', 5);
  } else {
    yield make('value', 'no number for a unit', null);
    yield make('unit', 'no unit for a number', null);
    yield make('upper', 'an end at the start', value);
    yield make('value', 'below the least', -101);
    if (unit === 'percent' && !id.includes('growth')) yield make('value', 'over 100 %', 101);
    if (unit === 'share') yield make('value', 'over one', 1.01);
    if (!(measured as ReadonlySet<string | null>).has(unit)) {
      yield make('value', 'half of something counted', value + 0.5);
    }
  }
  if (asOf !== null) yield make('since', 'later than the number', Number(asOf.slice(0, 4)) + 1);
  if (status !== 'plan') yield make('horizon', 'a horizon without a plan', 2030);
  else if (asOf !== null) yield make('horizon', 'before the plan', Number(asOf.slice(0, 4)) - 1);
}

function* outOfPlace(at: Place, value: Coordinates): Generator<Mutant> {
  const { lat, lon } = value;
  yield {
    ...at,
    what: 'latitude and longitude changed over',
    value: { ...value, lat: lon, lon: lat }
  };
  yield { ...at, what: 'another part of the world', value: { ...value, lat: -lat, lon: -lon } };
}

/** The first item once more at the end, and its id on another record. */
function* twice(at: Place, list: readonly unknown[]): Generator<Mutant> {
  const [first] = list;
  if (first === undefined) return;
  yield { ...at, path: [...at.path, list.length], what: 'a duplicate', value: first };
  const id = step(first, 'id');
  if (id === undefined || list.length < 2) return;
  yield { ...at, path: [...at.path, 1, 'id'], what: 'the id of another record', value: id };
}
