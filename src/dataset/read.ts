/** From raw JSON to the dataset: shapes first, then what holds between them; all or nothing. */
import * as v from 'valibot';
import { crossCheck, type Broken, type Raw } from './check.ts';
import { DatasetError, show, showPath, type Path, type Problem } from './errors.ts';
import { schemas, type FileName, type Files } from './schema.ts';
import type { Dataset, Fact } from './types.ts';

const fileNames = Object.keys(schemas) as FileName[];

/**
 * Reads the files of data/, given as parsed JSON by file name (`facts.json`), into one dataset.
 * Texts are passed on as they are: nothing in them is ever parsed as HTML.
 * Throws a `DatasetError` that tells every problem of every file.
 */
export function readDataset(raw: Raw): Dataset {
  const problems: Problem[] = strangers(raw);
  const refused = new Map<FileName, readonly Path[]>();
  for (const name of fileNames) {
    const shape = checkShape(name, raw[name]);
    refused.set(
      name,
      shape.map(({ path }) => path)
    );
    problems.push(...shape.map(({ problem }) => problem));
  }
  const broken: Broken = (file, path) =>
    (refused.get(file) ?? []).some((at) => {
      const shared = Math.min(at.length, path.length);
      return at.slice(0, shared).every((key, i) => key === path[i]);
    });
  problems.push(...crossCheck(raw, broken));
  if (problems.length > 0) throw new DatasetError(problems);
  // Every file has passed its schema.
  return assemble(raw as unknown as Files);
}

/** Files nobody reads are mistakes too: a misspelt name, a forgotten copy. */
function strangers(raw: Raw): Problem[] {
  return Object.keys(raw)
    .filter((name) => !Object.hasOwn(schemas, name))
    .map((name) => ({
      file: `data/${name}`,
      path: '',
      found: 'a file nothing reads',
      expected: `one of ${fileNames.join(', ')}`
    }));
}

interface Refused {
  readonly path: Path;
  readonly problem: Problem;
}

function checkShape(name: FileName, root: unknown): Refused[] {
  const file = `data/${name}`;
  if (root === undefined) {
    return [{ path: [], problem: { file, path: '', found: 'nothing', expected: 'the file' } }];
  }
  const refused = new Map<string, Refused>();
  const issues = v.safeParse(schemas[name], root).issues ?? [];
  for (const issue of issues) {
    for (const { path, found, expected } of readIssue(issue, schemas[name])) {
      const key = showPath(root, path);
      // One line a value: a text that is no text need not also be told its letters are wrong.
      if (refused.has(key)) continue;
      refused.set(key, { path, problem: { file, path: key, found, expected } });
    }
  }
  return [...refused.values()];
}

interface Reading {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
}

function readIssue(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Reading[] {
  const items = issue.path ?? [];
  const path = items.map(({ key }) => key as string | number);
  const last = items.at(-1);
  if (last?.origin !== 'key') return [{ path, found: show(issue.input), expected: issue.message }];
  if (issue.expected !== 'never') return [{ path, found: 'nothing', expected: 'this key' }];
  // The library stops at the first unknown key of an object; the others are told as well.
  const parent = last.input as Record<string, unknown>;
  const known = keysAt(schema, path.slice(0, -1));
  return Object.keys(parent)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...path.slice(0, -1), key],
      found: show(parent[key]),
      expected: `no such key, only ${known.join(', ')}`
    }));
}

/** The keys the schema allows in the object at the path. */
function keysAt(root: v.GenericSchema, path: Path): string[] {
  let at = inner(root);
  for (const key of path) {
    if (v.isOfType('array', at)) at = inner((at as v.ArraySchema<v.GenericSchema, never>).item);
    else at = inner(entriesOf(at)[key] ?? at);
  }
  return Object.keys(entriesOf(at));
}

const inner = (schema: v.GenericSchema): v.GenericSchema =>
  v.isOfType('nullable', schema)
    ? (schema as v.NullableSchema<v.GenericSchema, never>).wrapped
    : schema;
const entriesOf = (schema: v.GenericSchema): Record<string, v.GenericSchema> =>
  v.isOfType('strict_object', schema)
    ? (schema as v.StrictObjectSchema<Record<string, v.GenericSchema>, never>).entries
    : {};

function assemble(files: Files): Dataset {
  const { points, yearly } = files['sez-history.json'];
  const { workforce, technoparks } = files['workforce-history.json'];
  const { countries, markets, facts: exports } = files['destinations.json'];
  const { sites } = files['sites.json'];
  const { places } = files['places.json'];
  const { industries } = files['industries.json'];
  const { clusters } = files['clusters.json'];
  const { nodes, products, chains } = files['cooperation.json'];
  const facts: Fact[] = [
    ...files['facts.json'].facts,
    ...[...sites, ...places, ...industries, ...clusters].flatMap((record) => record.facts),
    ...points.map(({ fact }) => fact),
    ...yearly,
    ...workforce,
    ...technoparks,
    ...exports
  ];
  return {
    site: files['site.json'].site,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    sources: new Map(files['sources.json'].sources.map((source) => [source.id, source])),
    sites,
    places,
    industries,
    clusters,
    series: points,
    yearly,
    workforceHistory: workforce,
    technoparksHistory: technoparks,
    countries,
    markets,
    exports,
    cooperation: { nodes, products, chains },
    disagreements: files['disagreements.json'].disagreements
  };
}
