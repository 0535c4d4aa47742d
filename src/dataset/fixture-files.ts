/** For the tests: the smallest set of data files that is right, made anew on every call. */

const text = (ru: string, en: string) => ({ ru, en });

/** The passport of a number, with whatever the test wants otherwise. */
export function makeFact(id: string, other: object = {}) {
  return {
    id,
    label: text('Площадь', 'Area'),
    value: 390 as number | null,
    upper: null as number | null,
    unit: 'ha' as string | null,
    qualifier: '≈' as string | null,
    asOf: '2025-10-22' as string | null,
    status: 'fact',
    horizon: null as number | null,
    scope: text('ОЭЗ', 'the zone'),
    sources: ['paper'],
    note: null,
    ...other
  };
}

const coordinates = (lat: number, lon: number) => ({
  lat,
  lon,
  error: 500,
  how: text('по адресу', 'by its address'),
  confidence: 'high',
  sources: ['paper']
});

const schema = (name: string) => ({ $schema: `./schema/${name}.schema.json` });

/** All files of data/, parsed. */
export const makeFiles = () => ({
  'site.json': {
    ...schema('site'),
    site: {
      name: text('Ландшафт', 'Landscape'),
      publisher: text('Редакция', 'The editors'),
      licence: { code: 'MIT', content: 'CC BY 4.0', contentUrl: 'https://example.org/by' },
      published: '2026-11-22',
      modified: '2026-11-22',
      contact: null,
      origin: null as string | null
    }
  },
  'sources.json': {
    ...schema('sources'),
    sources: [
      {
        id: 'paper',
        publisher: text('Газета', 'The paper'),
        subject: text('Зона', 'The zone'),
        date: '2025-10-22',
        address: 'https://example.org/a',
        note: null
      }
    ]
  },
  'facts.json': {
    ...schema('facts'),
    facts: [
      makeFact('zone.area'),
      makeFact('zone.area-2030', { value: 600, status: 'plan', horizon: 2030 })
    ]
  },
  'sites.json': {
    ...schema('sites'),
    sites: [
      {
        id: 'alabushevo',
        name: text('Алабушево', 'Alabushevo'),
        official: text('Площадка «Алабушево»', 'The Alabushevo site'),
        district: text('Силино', 'Silino'),
        region: 'zelao',
        coordinates: coordinates(56.008, 37.158),
        joined: 2006 as number | null,
        status: 'fact',
        specialisation: text('микроэлектроника', 'microelectronics'),
        history: null,
        facts: [makeFact('site.alabushevo.area')],
        sources: ['paper']
      }
    ]
  },
  'places.json': {
    ...schema('places'),
    places: [
      {
        id: 'plant',
        name: text('Завод', 'The plant'),
        kind: 'plant',
        site: 'alabushevo' as string | null,
        status: 'fact',
        coordinates: coordinates(56.0085, 37.159),
        about: text('Завод', 'A plant'),
        facts: [],
        sources: ['paper']
      }
    ]
  },
  'industries.json': {
    ...schema('industries'),
    industries: [
      {
        id: 'ev',
        name: text('Электромобили', 'Electric vehicles'),
        leader: true,
        driver: true,
        examples: ['Атом'],
        facts: [],
        sources: ['paper']
      }
    ]
  },
  'clusters.json': {
    ...schema('clusters'),
    clusters: [
      {
        id: 'glass',
        name: text('Стекольный', 'Glass'),
        place: null,
        status: 'plan',
        state: text('перспектива', 'a prospect'),
        facts: [],
        sources: ['paper']
      }
    ]
  },
  'sez-history.json': {
    ...schema('sez-history'),
    points: [
      {
        date: '2017-09-26',
        measure: 'area',
        fact: makeFact('sez-history.2017-09-26.area', { asOf: '2017-09-26' })
      },
      { date: '2023', measure: 'area', fact: makeFact('sez-history.2023.area', { asOf: '2023' }) }
    ],
    yearly: [makeFact('sez-year.2024.new-jobs', { unit: 'jobs', value: 4900 })]
  },
  'workforce-history.json': {
    ...schema('workforce-history'),
    workforce: [
      makeFact('workforce-history.2018', { unit: 'people', value: 600_000, asOf: '2018' })
    ],
    technoparks: []
  },
  'destinations.json': {
    ...schema('destinations'),
    countries: [
      {
        id: 'azerbaijan',
        name: text('Азербайджан', 'Azerbaijan'),
        alpha3: 'AZE',
        numeric: '031',
        capital: text('Баку', 'Baku'),
        coordinates: coordinates(40.41, 49.87)
      }
    ],
    markets: [
      {
        id: 'instruments',
        countries: ['azerbaijan'],
        about: text('Приборы', 'Instruments'),
        period: text('2025 год', '2025'),
        sources: ['paper']
      }
    ],
    facts: []
  },
  'cooperation.json': {
    ...schema('cooperation'),
    nodes: ['one', 'two', 'three'].map((id) => ({
      id,
      name: text('Компания', 'Company'),
      makes: null,
      resident: null,
      note: null
    })),
    products: [{ id: 'robot', name: text('Робот', 'A robot') }],
    chains: [
      {
        id: 'robots',
        members: ['one', 'two'],
        product: 'robot',
        gives: [{ from: 'one', to: 'two', what: text('привод', 'a drive') }],
        sources: ['paper']
      }
    ]
  },
  'disagreements.json': {
    ...schema('disagreements'),
    disagreements: [
      {
        id: 'c-area',
        topic: text('390 или 392', '390 or 392'),
        note: text('Это округление.', 'It is rounded.'),
        facts: ['zone.area'],
        sources: ['paper']
      }
    ]
  }
});

export type Fixture = ReturnType<typeof makeFiles>;
