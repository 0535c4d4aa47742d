/**
 * Proof that a bad file is refused: the real data is broken in one place at a time, in every field
 * of every schema, and each time the error must name that file and that place.
 */
import { describe, expect, it } from 'vitest';
import { DatasetError, showPath } from './errors.ts';
import { files } from './files.ts';
import { allFields, mutantsOf, mutate, reached, slice, type Mutant } from './mutants.ts';
import { readDataset } from './read.ts';

/** Mutants that live, by field and kind, each with its reason; a line that is not needed fails too. */
const SURVIVORS: Readonly<Record<string, string>> = {
  'site.json.site.modified: the date 2999-01-01':
    'it is what other dates are measured against, and reading asks no clock'
};

const nameOf = ({ field, what }: Mutant): string => `${field}: ${what}`;

/** Whether the mutant is refused, with a line that names its file and its place. */
function isNamed(mutant: Mutant, whole: Record<string, unknown>): boolean {
  const broken = mutate(whole, mutant);
  try {
    readDataset(broken);
    return false;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const place = showPath(broken[mutant.file], mutant.path);
    return error.problems.some(
      ({ file, path }) => file === `data/${mutant.file}` && path.startsWith(place)
    );
  }
}

describe('the real data', () => {
  const small = slice(files);

  it('is read', () => {
    expect(readDataset(files).facts.size).toBeGreaterThan(140);
  });

  it('has a slice that is read too and reaches every field', () => {
    expect(readDataset(small).facts.size).toBeGreaterThan(0);
    const fields = reached(small);
    expect([...reached(files)].filter((field) => !fields.has(field))).toEqual([]);
    expect(allFields().filter((field) => !fields.has(field))).toEqual([]);
  });

  it('is refused when broken anywhere, and the place is named', { timeout: 60_000 }, () => {
    const alive = [...mutantsOf(small)].filter((mutant) => !isNamed(mutant, small)).map(nameOf);
    expect([...new Set(alive)].sort()).toEqual(Object.keys(SURVIVORS).sort());
  });
});
