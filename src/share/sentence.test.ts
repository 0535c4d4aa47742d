/** A number out of the story still says what it is, what it counts, whose it is and of what day. */
import { describe, expect, it } from 'vitest';
import { copyOf } from '#dataset/copies.ts';
import { figure } from '#dataset/format.ts';
import { dataset } from '#dataset/index.ts';
import { fact as makeFact } from '#dataset/fixture.ts';
import { sentence, valueOf } from './sentence.ts';

const words = copyOf('ru').interface;
const facts = [...dataset.facts.values()];
const said = (id: string): string =>
  sentence(dataset.facts.get(id)!, dataset, words, 'ru').replaceAll('\u00a0', ' ');

describe('sentence', () => {
  it('tells every number of the dataset whole', () => {
    expect(facts.length).toBeGreaterThan(300);
    for (const fact of facts) {
      const text = sentence(fact, dataset, words, 'ru');
      expect(text, fact.id).not.toMatch(/undefined|null|\{|\}|\.\./);
      expect(text, fact.id).toContain(`${words.files.columns.scope}: `);
      const [first = ''] = fact.sources;
      expect(text, fact.id).toContain(`${words.source}: `);
      expect(text, fact.id).toContain(dataset.sources.get(first)!.publisher.ru);
      expect(text, fact.id).toMatch(fact.asOf === null ? /, дата не указана$/ : /\d{4}$/);
    }
  });

  it('tells the sign as a word, the unit once, and a plan as a plan', () => {
    expect(said('workforce.specialists')).toMatch(
      /^Работающие в промышленности — больше 755 000 человек\. Что учтено: /
    );
    expect(said('sez.companies')).toMatch(/^Компании в ОЭЗ — больше 240\. /);
    expect(said('sez.companies-2030')).toMatch(/^Компании в ОЭЗ к 2030 году — до 600, план\. /);
    expect(said('export.instruments-growth')).toMatch(/— больше чем втрое\. /);
    expect(said('city.manufacturing-grp-share')).toMatch(/— 13 %\. /);
  });
});

it('speaks English: a colon, words, and publishers in Latin letters', () => {
  const english = copyOf('en').interface;
  const told = (id: string): string =>
    sentence(dataset.facts.get(id)!, dataset, english, 'en').replaceAll('\u00a0', ' ');
  expect(told('workforce.specialists')).toMatch(
    /^People working in industry: more than 755,000\. What is counted: /
  );
  expect(told('sez.invested')).toMatch(/: more than 267 billion roubles\. /);
  for (const { id } of facts) expect(told(id), id).not.toMatch(/\p{Script=Cyrillic}|undefined/u);
});

describe('value', () => {
  it('has its sign always and its unit where the label does not name it', () => {
    for (const fact of facts) {
      if (fact.value === null) expect(valueOf(fact, words, 'ru')).toBe('');
      else expect(valueOf(fact, words, 'ru').startsWith(figure(fact, 'ru').slice(0, 1))).toBe(true);
    }
    const area = makeFact('a.b', { unit: 'm2', value: 400_000, qualifier: '>' });
    expect(valueOf(area, words, 'ru').replaceAll('\u00a0', ' ')).toBe('> 400 000 м²');
    const named = makeFact('a.b', {
      unit: 'jobs',
      value: 50,
      label: { ru: 'Новые рабочие места', en: 'New jobs' }
    });
    expect(valueOf(named, words, 'ru')).toBe('50');
    expect(valueOf({ ...named, status: 'plan' }, words, 'ru')).toBe('50, план');
  });
});
