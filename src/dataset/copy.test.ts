/** What the reader of the copy accepts, refuses and says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import story from '../../data/story.ru.json';
import { outline, storyJsonSchema } from './copy-schema.ts';
import { factsOf, label, plain, readCopy, say } from './copy.ts';
import { DatasetError, type Problem } from './errors.ts';
import { fact, factMap } from './fixture.ts';
import { dataset } from './index.ts';

const FILE = 'data/story.ru.json';
type Story = typeof story;

/** The problems of the story after a change. */
function problems(change: (copy: Story) => unknown): readonly Problem[] {
  const copy = structuredClone(story);
  change(copy);
  try {
    readCopy(copy, dataset, 'ru', FILE);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
  return [];
}

describe('readCopy', () => {
  it('reads the Russian story', () => expect(problems(() => undefined)).toEqual([]));

  it.each<[string, (copy: Story) => unknown, Partial<Problem>]>([
    [
      'an unknown fact',
      (copy) => (copy.lead[0] = 'Их {city.nobody}'),
      { path: 'lead[0]', found: '{city.nobody}' }
    ],
    [
      'an unknown form',
      (copy) => (copy.lead[0] = '{sez.area:loud}'),
      { path: 'lead[0]', found: '{sez.area:loud}' }
    ],
    ['an untracked digit', (copy) => (copy.lead[0] = 'Их 755 000'), { path: 'lead[0]' }],
    ['unbalanced markup', (copy) => (copy.lead[0] = 'Их *много'), { path: 'lead[0]' }],
    ['markup of another kind', (copy) => (copy.lead[0] = '<b>много</b>'), { path: 'lead[0]' }],
    ['a missing step', (copy) => copy.chapters[0]?.steps.pop(), { path: 'chapters[0].steps' }],
    ['a missing sheet', (copy) => copy.chapters.pop(), { path: 'chapters' }],
    [
      'an unknown disagreement',
      (copy) => (copy.chapters[0]!.steps[0]!.notes as unknown[]).push({ disagreement: 'c-none' }),
      { path: 'chapters[0].steps[0 "one"].notes[0]', found: '"c-none"' }
    ],
    [
      'an unknown fact of a step',
      (copy) => copy.chapters[0]!.steps[0]!.facts.push('city.nobody'),
      { found: '"city.nobody"', expected: 'the id of a fact' }
    ],
    [
      'a heading with a full stop',
      (copy) => (copy.chapters[0]!.heading = 'Люди.'),
      { path: 'chapters[0].heading' }
    ],
    ['an unused name', (copy) => copy.names.push('Волга 21'), { found: '"Волга 21"' }],
    ['an extra key', (copy) => Object.assign(copy, { extra: 1 }), { path: 'extra' }],
    ['another language', (copy) => (copy.lang = 'en'), { path: 'lang' }],
    [
      'two signals in a paragraph',
      (copy) => (copy.chapters[0]!.steps[0]!.text[0] = '*Один* и *другой*'),
      { expected: 'at most one *signal* in a paragraph' }
    ]
  ])('refuses %s', (_, change, expected) => {
    const found = problems(change);
    expect(found).toContainEqual(expect.objectContaining({ file: FILE, ...expected }));
  });

  it('tells everything at once', () => {
    const found = problems((copy) => {
      copy.lead[0] = 'Их {city.nobody} и 12';
      copy.chapters[1]!.heading = 'Масштаб.';
      copy.names.push('Волга 21');
    });
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it('has the steps of the outline', () =>
    expect(outline.flatMap(({ steps }) => steps)).toHaveLength(
      story.chapters.flatMap(({ steps }) => steps).length
    ));
});

describe('say', () => {
  const facts = factMap(
    fact('zone.companies', { qualifier: '>' }),
    fact('zone.land', { unit: 'ha', value: 390 })
  );

  it('gives runs that know their fact and their signal, typeset across their edges', () =>
    expect(say('В зоне *{zone.companies:full}* на {zone.land:unit}.', { facts }, 'ru')).toEqual([
      { text: 'В\u00a0зоне ' },
      { text: 'больше 240\u00a0компаний', fact: 'zone.companies', signal: true },
      { text: ' на\u00a0' },
      { text: '390\u00a0га', fact: 'zone.land' },
      { text: '.' }
    ]));

  it('sets quotes that open in one run and close in another', () =>
    expect(plain(say('"Зона *в* городе" - {zone.land:bare}', { facts }, 'ru'))).toBe(
      '«Зона в\u00a0городе»\u00a0— 390'
    ));

  it('says labels with signs and leaves their spaces alone', () =>
    expect(label('в зоне {zone.companies} на %n%', { facts }, 'ru')).toBe(
      'в зоне >\u00a0240 на %n%'
    ));

  it('finds the facts of a piece of copy', () =>
    expect(factsOf({ text: ['{a.b} и {c.d}'], facts: ['e.f', 'a.b'] })).toEqual([
      'a.b',
      'c.d',
      'e.f'
    ]));
});

describe('data/schema/story.schema.json', () => {
  it('is the schema of the code', () =>
    expect(JSON.parse(readFileSync('data/schema/story.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(storyJsonSchema()))
    ));
});
