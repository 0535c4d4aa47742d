/** A handful of invented facts for the tests of the copy's engine. */
import type { Fact } from './types.ts';

const text = (ru: string) => ({ ru, en: ru });

/** A fact with only the given members out of the ordinary. */
export function fact(id: string, changes: Partial<Fact> = {}): Fact {
  return {
    id,
    label: text(id),
    value: 240,
    upper: null,
    unit: 'companies',
    qualifier: null,
    asOf: '2025-11-21',
    status: 'fact',
    horizon: null,
    scope: text('Москва'),
    sources: ['source'],
    note: null,
    ...changes
  };
}

/** Facts by id. */
export function factMap(...facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(facts.map((one) => [one.id, one]));
}
