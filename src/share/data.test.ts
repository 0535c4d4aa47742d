/** Data to take away: complete, referenced, readable. */
import { describe, expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import { scenes } from '#scenes/registry.ts';
import { datasetJson, sceneCsv, sceneJson, schemas } from './data.ts';

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
});

describe('dataset', () => {
  it('is every file of data/, each described by its schema', () => {
    const all = schemas();
    const main = all['dataset.schema.json'] as {
      properties: Record<string, { $ref: string }>;
      required: string[];
    };
    const { $schema, ...files } = datasetJson();
    expect($schema).toBe('schema/dataset.schema.json');
    expect(Object.keys(files).sort()).toEqual([...main.required].sort());
    expect(Object.keys(files)).toContain('facts');
    for (const { $ref } of Object.values(main.properties)) expect(all).toHaveProperty([$ref]);
  });
});
