/** Data to take away: complete, referenced, readable. */
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import { scenes } from '#scenes/registry.ts';
import { datasetJson, sceneCsv, sceneJson, schemas } from './data.ts';

/** A CSV read as RFC 4180 says, its delimiter a semicolon. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const matcher = /("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n)/y;
  matcher.lastIndex = 1;
  for (let match = matcher.exec(text); match !== null; match = matcher.exec(text)) {
    const [, cell = '', end] = match;
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (_, scene) => {
  const json = sceneJson(scene, 'ru');

  it('carries every number the scene draws, with sign, date and sources', () => {
    const ids = json.facts.map(({ id }) => id);
    for (const step of scene.steps)
      for (const id of scene.facts[step] ?? []) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    const sources = json.sources.map(({ id }) => id);
    for (const fact of json.facts) {
      const { qualifier, asOf, sources: from } = dataset.facts.get(fact.id)!;
      expect(fact).toMatchObject({ qualifier, asOf });
      for (const source of from) expect(sources).toContain(source);
    }
  });

  it('has as many rows in its table as numbers', () => {
    const rows = sceneCsv(scene, 'ru').trim().split('\r\n');
    expect(rows).toHaveLength(json.facts.length + 1);
    expect(rows[0]!.replace('\ufeff', '').split(';')).toHaveLength(13);
  });

  it('says signs, units and publishers in English', () => {
    const said = sceneCsv(scene, 'en').replace(/https?:\S+/g, '');
    expect(said).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(
      JSON.stringify(sceneJson(scene, 'en').sources.map(({ publisher }) => publisher))
    ).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('says its units in the language of its heads', () => {
    const [heads = [], ...rows] = cells(sceneCsv(scene, 'ru'));
    const unit = heads.indexOf('Единица');
    const value = heads.indexOf('Значение');
    expect(unit).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(heads.length);
      expect(row[unit]).not.toMatch(/[a-z]/i);
      // A decimal comma, no group, or nothing: what a Russian spreadsheet counts with.
      expect(row[value]).toMatch(/^(?:\d+(?:,\d+)?)?$/);
    }
    const ids = heads.indexOf('Код');
    for (const { id, value: number, unit: kind } of json.facts) {
      const row = rows.find((candidate) => candidate[ids] === id)!;
      expect(row[value]).toBe(number === null ? '' : String(number).replace('.', ','));
      if (kind !== null) expect(row[unit]).not.toBe('');
    }
  });
});

describe('dataset', () => {
  it('is every file of data/, each described by its schema', () => {
    const all = schemas();
    const main = all['dataset.schema.json'] as {
      properties: Record<string, { $ref?: string }>;
      required: string[];
    };
    const { $schema, ...files } = datasetJson();
    expect($schema).toBe('schema/dataset.schema.json');
    expect(Object.keys(files).sort()).toEqual([...main.required].sort());
    expect(Object.keys(files)).toContain('facts');
    for (const file of Object.keys(files))
      expect(main.properties[file]).toEqual({ $ref: `${file}.schema.json` });
  });
});

describe('schemas, read by another validator', () => {
  const main = () => {
    const ajv = new Ajv({ allErrors: true });
    const validate = ajv.compile(schemas()['dataset.schema.json']!);
    return (data: unknown) => (validate(data) ? [] : (validate.errors ?? []));
  };

  it('take the whole dataset, from the one file a reader downloads', () => {
    expect(main()(datasetJson())).toEqual([]);
  });

  it.each([
    ['a number that is text', (all: Raw) => (all.facts.facts[0]!['value'] = '755 000')],
    ['an unknown status', (all: Raw) => (all.facts.facts[0]!['status'] = 'rumour')],
    ['a fact without sources', (all: Raw) => delete all.facts.facts[0]!['sources']],
    ['a file too many', (all: Raw) => (all.more = {})]
  ])('refuse %s', (_, spoil) => {
    const all = JSON.parse(JSON.stringify(datasetJson())) as Raw;
    spoil(all);
    expect(main()(all)).not.toEqual([]);
  });

  it('name files that are there', () => {
    const all = schemas();
    const names = Object.keys(datasetJson()).filter((key) => key !== '$schema');
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(all).toHaveProperty([`${name}.schema.json`]);
  });
});

interface Raw {
  more?: object;
  facts: { facts: Record<string, unknown>[] };
}
