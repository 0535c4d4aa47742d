/** The markup of the copy and what it refuses. */
import { describe, expect, it } from 'vitest';
import { fact, factMap } from './fixture.ts';
import { factsIn, faultsIn, fill, parse } from './template.ts';

const facts = factMap(
  fact('zone.companies', { value: 240, qualifier: '>' }),
  fact('zone.growth', { value: 3.5, unit: 'times' })
);
const faults = (text: string, names: readonly string[] = []) =>
  faultsIn(text, facts, names, 'ru').map(({ found, expected }) => `${found} → ${expected}`);

describe('parse', () => {
  it('tells words, facts and signal words apart', () => {
    expect(parse('В зоне *{zone.companies:full}* сегодня').tokens).toEqual([
      { kind: 'text', text: 'В зоне ', signal: false },
      { kind: 'fact', id: 'zone.companies', form: 'full', signal: true },
      { kind: 'text', text: ' сегодня', signal: false }
    ]);
  });

  it('lists the facts of a text once each', () =>
    expect(factsIn('{a.b} и {a.b:bare}, {c.d}')).toEqual(['a.b', 'c.d']));
});

describe('faults', () => {
  it('finds none in a good text', () => expect(faults('Их {zone.companies}, *рост*')).toEqual([]));

  it.each([
    ['Их {zone.nobody}', '{zone.nobody} → the id of a fact in data/'],
    ['Их {zone.companies:loud}', '{zone.companies:loud} → one of the forms'],
    ['Их {zone.companies:times}', '{zone.companies:times} → a fact whose unit is "times"'],
    ['Их 240', 'the number 240 in "Их 240" → a {fact.id}'],
    ['Их *много', 'one "*" without its pair'],
    ['Их {zone.companies', '"{zone.companies" → {fact.id} or {fact.id:form}'],
    ['Их zone.companies}', 'a "}" with no "{"']
  ])('%s', (text, start) => expect(faults(text)[0]).toContain(start));

  it('tells all of them at once', () =>
    expect(faults('{zone.nobody}, 240 и *это')).toHaveLength(3));

  it('lets digits stand in declared names only', () => {
    expect(faults('«Москвич 3е»', ['Москвич 3е'])).toEqual([]);
    expect(faults('«Москвич 3е» и 3 ещё', ['Москвич 3е'])).toHaveLength(1);
  });
});

describe('fill', () => {
  it('keeps the fact and the signal on their words', () =>
    expect(fill('Их *{zone.companies:full}*', facts, 'ru')).toEqual([
      { text: 'Их ' },
      { text: 'больше 240\u00a0компаний', fact: 'zone.companies', signal: true }
    ]));

  it('puts signs into labels', () =>
    expect(fill('{zone.companies}', facts, 'ru', 'figure')[0]?.text).toBe('>\u00a0240'));
});
