/** The types say what the schemas let through, and the JSON Schemas on disk are those of the code. */
import { readFileSync } from 'node:fs';
import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { jsonSchemas } from '../../scripts/schema.ts';
import type { Files, schemas } from './schema.ts';
import type { Cooperation, Dataset, Fact, Source } from './types.ts';

type Plain<T> = T extends readonly (infer I)[]
  ? readonly Plain<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;
type Read = { [N in keyof Files]: Plain<Omit<Files[N], '$schema'>> };

describe('the schemas', () => {
  it('let through what types.ts describes, no more and no less', () => {
    expectTypeOf<Read['site.json']>().toEqualTypeOf<Plain<Pick<Dataset, 'site'>>>();
    expectTypeOf<Read['facts.json']>().toEqualTypeOf<Plain<{ facts: Fact[] }>>();
    expectTypeOf<Read['sources.json']>().toEqualTypeOf<Plain<{ sources: Source[] }>>();
    expectTypeOf<Read['sites.json']>().toEqualTypeOf<Plain<Pick<Dataset, 'sites'>>>();
    expectTypeOf<Read['places.json']>().toEqualTypeOf<Plain<Pick<Dataset, 'places'>>>();
    expectTypeOf<Read['industries.json']>().toEqualTypeOf<Plain<Pick<Dataset, 'industries'>>>();
    expectTypeOf<Read['clusters.json']>().toEqualTypeOf<Plain<Pick<Dataset, 'clusters'>>>();
    expectTypeOf<Read['sez-history.json']>().toEqualTypeOf<
      Plain<{ points: Dataset['series']; yearly: Fact[] }>
    >();
    expectTypeOf<Read['workforce-history.json']>().toEqualTypeOf<
      Plain<{ workforce: Fact[]; technoparks: Fact[] }>
    >();
    expectTypeOf<Read['destinations.json']>().toEqualTypeOf<
      Plain<Pick<Dataset, 'countries' | 'markets'> & { facts: Fact[] }>
    >();
    expectTypeOf<Read['cooperation.json']>().toEqualTypeOf<Plain<Cooperation>>();
    expectTypeOf<Read['disagreements.json']>().toEqualTypeOf<
      Plain<Pick<Dataset, 'disagreements'>>
    >();
    expectTypeOf<InferOutput<(typeof schemas)['facts.json']>>().not.toBeAny();
  });

  it.each(Object.entries(jsonSchemas()))(
    'are written to data/schema/%s (npm run schema)',
    (file, schema) => {
      const written = readFileSync(new URL(`../../data/schema/${file}`, import.meta.url), 'utf8');
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(schema)));
    }
  );
});
