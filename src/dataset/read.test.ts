/** What a reader of the error gets: one line a problem, all problems at once, in words. */
import { describe, expect, it } from 'vitest';
import { DatasetError } from './errors.ts';
import { makeFiles, type Fixture } from './fixture-files.ts';
import { readDataset } from './read.ts';

/** The error for the fixture after a change, or null when it is read. */
function refuse(change: (files: Fixture) => void): DatasetError | null {
  const files = makeFiles();
  change(files);
  try {
    readDataset(files);
    return null;
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
}

describe('readDataset', () => {
  it('gathers every number of every file by its id', () => {
    const dataset = readDataset(makeFiles());
    expect([...dataset.facts.keys()]).toEqual([
      'zone.area',
      'zone.area-2030',
      'site.alabushevo.area',
      'sez-history.2017-09-26.area',
      'sez-history.2023.area',
      'sez-year.2024.new-jobs',
      'workforce-history.2018'
    ]);
    expect(dataset.sources.get('paper')?.publisher.ru).toBe('Газета');
    expect(dataset.cooperation.chains[0]?.members).toEqual(['one', 'two']);
  });

  it('names file, path, what was found and what was expected', () => {
    const error = refuse((files) => {
      files['facts.json'].facts[1]!.value = 'много' as never;
    });
    expect(error?.problems).toEqual([
      {
        file: 'data/facts.json',
        path: 'facts[1 "zone.area-2030"].value',
        found: '"много"',
        expected: 'a number: digits, with a point, without quotation marks'
      }
    ]);
    expect(error?.message).toBe(
      'The data has 1 problem:\n' +
        'data/facts.json · facts[1 "zone.area-2030"].value · found: "много" · ' +
        'expected: a number: digits, with a point, without quotation marks'
    );
  });

  it('tells all problems of all files at once', () => {
    const error = refuse((files) => {
      const [area, plan] = files['facts.json'].facts;
      area!.label.en = '';
      area!.sources = ['papper'];
      plan!.horizon = 2020;
      files['sites.json'].sites[0]!.coordinates.lat = 37.158;
      files['sez-history.json'].points[0]!.date = '2017-02-30';
      delete (files as Partial<Fixture>)['clusters.json'];
      Object.assign(files['site.json'].site, { colour: 'red', font: 'serif' });
    });
    expect(error?.message.split('\n')).toEqual([
      'The data has 8 problems:',
      'data/site.json · site.colour · found: "red" · expected: no such key, only name, publisher, licence, published, modified, contact, origin',
      'data/site.json · site.font · found: "serif" · expected: no such key, only name, publisher, licence, published, modified, contact, origin',
      'data/facts.json · facts[0 "zone.area"].label.en · found: "" · expected: a text in English, on one line, no spaces at its ends',
      'data/clusters.json · (the whole file) · found: nothing · expected: the file',
      'data/sez-history.json · points[0 "sez-history.2017-09-26.area"].date · found: "2017-02-30" · expected: a real calendar date: 2026, 2026-01 or 2026-01-18',
      'data/facts.json · facts[1 "zone.area-2030"].horizon · found: 2020 · expected: 2025 or later, as the plan is of 2025-10-22',
      'data/sites.json · sites[0 "alabushevo"].coordinates · found: {"lat":37.158,"lon":37.158,"error":500,"how":{"ru":"по адресу","en":"by its add… · expected: a point within zelao',
      'data/facts.json · facts[0 "zone.area"].sources[0] · found: "papper" · expected: the id of a source that exists'
    ]);
  });

  it('refuses missing keys, unread files and files that are no object', () => {
    const error = refuse((files) => {
      delete (files['facts.json'].facts[0] as { note?: unknown }).note;
      Object.assign(files, { 'fact.json': {}, 'places.json': null });
    });
    expect(error?.problems.map(({ file, path, found }) => [file, path, found])).toEqual([
      ['data/fact.json', '', 'a file nothing reads'],
      ['data/facts.json', 'facts[0 "zone.area"].note', 'nothing'],
      ['data/places.json', '', 'null']
    ]);
  });

  it('keeps text as text: markup is passed on sign by sign, to be shown and never parsed', () => {
    const markup = 'Цифра <script>alert("1")</script> &amp; <b>жирно</b>';
    const files = makeFiles();
    files['facts.json'].facts[0]!.label = { ru: markup, en: '<img src=x onerror=alert(1)>' };
    const label = readDataset(files).facts.get('zone.area')?.label;
    expect(label).toEqual({ ru: markup, en: '<img src=x onerror=alert(1)>' });
  });

  it('refuses numbers that JSON can write but not hold', () => {
    const error = refuse((files) => {
      files['facts.json'].facts[0]!.value = JSON.parse('1e999') as number;
    });
    expect(error?.problems[0]?.found).toBe('Infinity');
  });
});
