/** What must hold between values: each rule once, by breaking it in an otherwise right dataset. */
import { describe, expect, it } from 'vitest';
import { DatasetError } from './errors.ts';
import { makeFact, makeFiles, type Fixture } from './fixture-files.ts';
import { readDataset } from './read.ts';

/** Paths of the problems after a change, each as `file path`. */
function problems(change: (files: Fixture) => void): string[] {
  const files = makeFiles();
  change(files);
  try {
    readDataset(files);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.problems.map(({ file, path }) => `${file.slice(5)} ${path}`);
  }
}

/** Paths within the fact after its fields are changed. */
const inFact = (other: object): string[] =>
  problems((files) => {
    files['facts.json'].facts[0] = makeFact('zone.area', other);
  }).map((path) => path.replace('facts.json facts[0 "zone.area"].', ''));

describe('a number', () => {
  it.each([
    ['value', { value: null, qualifier: null }],
    ['unit', { unit: null }],
    ['qualifier', { value: null, unit: null }],
    ['upper', { upper: 390 }],
    ['upper', { value: null, unit: null, qualifier: null, upper: 5 }],
    ['value', { value: -1 }],
    ['value', { unit: 'percent', value: 100.5 }],
    ['value', { unit: 'share', value: 1.1 }],
    ['upper', { unit: 'percent', value: 70, upper: 101 }],
    ['value', { unit: 'companies', value: 2.5 }],
    ['value', { unit: 'year', value: 30 }],
    ['horizon', { horizon: 2030 }],
    ['horizon', { status: 'plan', horizon: 2024 }],
    ['since', { asOf: '2026-01', since: 2027 }],
    ['asOf', { asOf: '2026-12' }],
    ['asOf', { asOf: '2026-11-23' }],
    ['asOf', { asOf: '2027' }],
    ['sources[1]', { sources: ['paper', 'paper'] }]
  ])('is refused by %s: %o', (path, other) => {
    expect(inFact(other)).toEqual([path]);
  });

  it.each([
    { value: null, unit: null, qualifier: null },
    { upper: 400 },
    { value: 0 },
    { unit: 'percent', value: 100 },
    { status: 'plan', horizon: 2025 },
    { status: 'plan', horizon: null },
    { status: 'plan', horizon: 2030, asOf: null },
    { asOf: '2026-01', since: 2026 },
    { asOf: null, since: 2022 },
    { asOf: '2026-11' },
    { asOf: '2024-02-29' }
  ])('may be %o', (other) => {
    expect(inFact(other)).toEqual([]);
  });

  it('may pass 100 % only when its id says that it is a growth', () => {
    const grown = (id: string) =>
      problems((files) => {
        files['facts.json'].facts.push(makeFact(id, { unit: 'percent', value: 140 }));
      });
    expect(grown('export.growth')).toEqual([]);
    expect(grown('export.saudi-growth')).toEqual([]);
    expect(grown('export.share')).toEqual(['facts.json facts[2 "export.share"].value']);
  });

  it('has an id of its own in all files together', () => {
    const again = problems((files) => {
      files['sez-history.json'].yearly.push(makeFact('zone.area'));
    });
    expect(again).toEqual(['sez-history.json yearly[1 "zone.area"].id']);
  });
});

describe('references', () => {
  it.each<[string, (files: Fixture) => void]>([
    [
      'sources.json sources[1 "unread"].id',
      (files) => {
        const [source] = files['sources.json'].sources;
        files['sources.json'].sources.push({ ...source!, id: 'unread' });
      }
    ],
    [
      'places.json places[0 "plant"].site',
      (files) => {
        files['places.json'].places[0]!.site = 'nowhere';
      }
    ],
    [
      'disagreements.json disagreements[0 "c-area"].facts[0]',
      (files) => {
        files['disagreements.json'].disagreements[0]!.facts = ['zone.aria'];
      }
    ],
    [
      'cooperation.json chains[0 "robots"].gives[0].to',
      (files) => {
        files['cooperation.json'].chains[0]!.gives[0]!.to = 'three';
      }
    ],
    [
      'cooperation.json chains[0 "robots"].gives[0].to',
      (files) => {
        files['cooperation.json'].chains[0]!.gives[0]!.to = 'one';
      }
    ],
    [
      'cooperation.json chains[0 "robots"].gives[1]',
      (files) => {
        const { gives } = files['cooperation.json'].chains[0]!;
        gives.push(gives[0]!);
      }
    ]
  ])('are refused: %s', (path, change) => {
    expect(problems(change)).toEqual([path]);
  });

  it('into a missing file are no problems of their own', () => {
    const missing = problems((files) => {
      delete (files as Partial<Fixture>)['sources.json'];
    });
    expect(missing).toEqual(['sources.json ']);
  });
});

describe('the map', () => {
  it.each<[string, (files: Fixture) => void]>([
    [
      'sites.json sites[0 "alabushevo"].region',
      (files) => {
        files['sites.json'].sites[0]!.region = 'atlantis';
      }
    ],
    [
      'sites.json sites[0 "alabushevo"].coordinates',
      (files) => {
        files['sites.json'].sites[0]!.region = 'vao';
      }
    ],
    [
      'places.json places[0 "plant"].coordinates',
      (files) => {
        files['places.json'].places[0]!.coordinates.lat = 56.03;
      }
    ],
    [
      'places.json places[0 "plant"].coordinates',
      (files) => {
        files['places.json'].places[0]!.site = null;
        files['places.json'].places[0]!.coordinates.lon = 39;
      }
    ],
    [
      'destinations.json countries[0 "azerbaijan"].coordinates',
      (files) => {
        const { coordinates } = files['destinations.json'].countries[0]!;
        [coordinates.lat, coordinates.lon] = [coordinates.lon, coordinates.lat];
      }
    ],
    [
      'destinations.json countries[0 "azerbaijan"].numeric',
      (files) => {
        files['destinations.json'].countries[0]!.numeric = '032';
      }
    ],
    [
      'destinations.json countries[0 "azerbaijan"].alpha3',
      (files) => {
        files['destinations.json'].countries[0]!.alpha3 = 'ZZZ';
      }
    ]
  ])('is refused: %s', (path, change) => {
    expect(problems(change)).toEqual([path]);
  });
});

describe('sites and series', () => {
  it.each<[string, (files: Fixture) => void]>([
    [
      'sites.json sites[0 "alabushevo"].joined',
      (files) => {
        files['sites.json'].sites[0]!.status = 'plan';
      }
    ],
    [
      'sites.json sites[0 "alabushevo"].joined',
      (files) => {
        files['sites.json'].sites[0]!.joined = null;
      }
    ],
    [
      'sites.json sites[0 "alabushevo"].joined',
      (files) => {
        files['sites.json'].sites[0]!.joined = 2027;
      }
    ],
    [
      'sites.json sites[0 "alabushevo"].facts[0 "site.miet.area"].id',
      (files) => {
        files['sites.json'].sites[0]!.facts[0]!.id = 'site.miet.area';
      }
    ],
    [
      'sez-history.json points[0 "sez-history.2017.area"].fact.id',
      (files) => {
        files['sez-history.json'].points[0]!.fact.id = 'sez-history.2017.area';
      }
    ],
    [
      'sez-history.json points[0 "sez-history.2017-09-26.area"].fact.asOf',
      (files) => {
        files['sez-history.json'].points[0]!.fact.asOf = '2017-09';
      }
    ],
    [
      'sez-history.json points[1 "sez-history.2017-09-26.area"].date',
      (files) => {
        files['sez-history.json'].points.reverse();
      }
    ],
    [
      'workforce-history.json workforce[0 "workforce-history.2018"].asOf',
      (files) => {
        files['workforce-history.json'].workforce[0]!.asOf = '2019';
      }
    ],
    [
      'site.json site.published',
      (files) => {
        files['site.json'].site.published = '2026-11-23';
      }
    ]
  ])('are refused: %s', (path, change) => {
    expect(problems(change)).toEqual([path]);
  });
});

describe('words and addresses', () => {
  const wordings = (ru: string, en: string) =>
    inFact({ label: { ru, en } }).map((path) => path.replace('label.', ''));

  it('want both languages, each in its own letters', () => {
    expect(wordings('Площадь', 'Площадь')).toEqual(['en']);
    expect(wordings('Area', 'The area')).toEqual(['ru']);
    expect(wordings(' Площадь', 'Area ')).toEqual(['ru', 'en']);
    expect(wordings('Made in Moscow', 'Made in Moscow')).toEqual([]);
    expect(wordings('«Москвич 3е»', 'Moskvich 3e («Москвич 3е»)')).toEqual([]);
  });

  it.each(['https://example.org/', 'http://example.org', 'https://example.org?a=1', 'example.org'])(
    'refuse %s as the origin of the site',
    (origin) => {
      const change = (files: Fixture) => void (files['site.json'].site.origin = origin);
      expect(problems(change)).toEqual(['site.json site.origin']);
    }
  );

  it.each(['https://example.org', 'https://example.org/city/landscape'])(
    'take %s as the origin of the site',
    (origin) => {
      const change = (files: Fixture) => void (files['site.json'].site.origin = origin);
      expect(problems(change)).toEqual([]);
    }
  );
});
