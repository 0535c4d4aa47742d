/**
 * Everything the five opening documents say is told in the copy of each language, at its own place:
 * every number, every claim, every name. Long because it is the checklist itself.
 */
import { describe, expect, it } from 'vitest';
import { copyOf } from './copies.ts';
import { factsOf, plain, say, type Copy } from './copy.ts';
import * as english from './coverage.en.ts';
import { dataset } from './index.ts';
import { factsIn } from './template.ts';
import type { Lang } from './types.ts';

/** The texts at a place: `scene/step`, `scene` (the whole chapter) or `finale`. */
function at(copy: Copy, place: string): unknown {
  if (place === 'finale') return copy.finale;
  const [scene, step] = place.split('/');
  const chapter = copy.chapters.find((one) => one.scene === scene);
  const found = step === undefined ? chapter : chapter?.steps.find(({ id }) => id === step);
  if (found === undefined) throw new Error(`no place "${place}" in the copy`);
  // Words of figures are no prose.
  return { ...found, labels: undefined };
}

/** All sentences of a piece of copy as the reader sees them, no-break spaces opened. */
function sentences(piece: unknown, lang: Lang): string {
  if (typeof piece === 'string') return plain(say(piece, dataset, lang)).replaceAll('\u00a0', ' ');
  if (typeof piece !== 'object' || piece === null) return '';
  return Object.entries(piece)
    .filter(([key]) => !['facts', 'id', 'scene', 'sheets', 'disagreement'].includes(key))
    .map(([, part]) => sentences(part, lang))
    .join('\n');
}

/** Fact ids with a number that the sentences themselves state. */
function stated(piece: unknown): readonly string[] {
  if (typeof piece === 'string') return factsIn(piece);
  if (typeof piece !== 'object' || piece === null) return [];
  return Object.entries(piece)
    .filter(([key]) => key !== 'facts')
    .flatMap(([, part]) => stated(part));
}

/** Where the facts of the documents are told. A fact may have several places. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  'workforce/one': ['workforce.specialists'],
  'workforce/crowd': [
    'workforce.specialists',
    'workforce.share-of-city',
    'workforce.share-of-country'
  ],
  'workforce/technoparks': [
    'technoparks.jobs',
    'technoparks.count',
    'technoparks.area',
    'technoparks.companies',
    'technoparks.companies-tass',
    'technoparks.sme-share'
  ],
  'workforce/zone': ['sez.jobs'],
  'workforce/students': [
    'education.students-total',
    'education.students',
    'education.students-2025',
    'education.institutions',
    'education.companies'
  ],
  'workforce/professions': ['workforce.professions'],
  'scale/samples': [
    'workforce.specialists',
    'city.productions',
    'technoparks.count',
    'city.industries'
  ],
  'scale/share': ['city.manufacturing-grp-share', 'industry.vds-share'],
  industries: ['industry.leaders'],
  'industries/ev': ['cluster.ev.companies', 'cluster.battery.market-share'],
  'industries/pharma': [
    'cluster.pharma.companies',
    'cluster.pharma.invested',
    'cluster.pharma.therapies'
  ],
  'industries/electronics': [
    'cluster.photonics.speed-min',
    'cluster.photonics.capacity',
    'cluster.micro.photomasks'
  ],
  'sites/map': ['sez.sites', 'sez.area', 'sez.companies', 'sez.jobs'],
  'sites/growth': [
    'sez.companies-2025',
    'sez.new-jobs-2024',
    'sez.investment-2024',
    'sez.invested',
    'sez.floor-area',
    'sez.rating-efficiency',
    'sez.rating-attractiveness'
  ],
  'sites/terms': ['sez.benefit-tax-holiday', 'sez.benefit-profit-tax'],
  'sites/plan': ['sez.area', 'sez.companies', 'sez.area-2030', 'sez.companies-2030'],
  'cooperation/controller': ['sez.clusters-members', 'sez.clusters-since'],
  'export/markets': ['export.instruments-growth', 'export.instruments-markets'],
  'export/saudi': ['export.saudi-growth', 'export.saudi-share'],
  'export/world': [
    'export.mec-2025',
    'export.mec-2024',
    'export.countries-2025',
    'export.countries-cumulative',
    'export.contracts-cumulative',
    'export.events-2026'
  ],
  'plan-2030/today': [
    'sez.area',
    'sez.companies',
    'technoparks.companies',
    'technoparks.jobs',
    'cluster.revenue-share',
    'sez.jobs'
  ],
  'plan-2030/hatch': [
    'sez.floor-multiplier-2030',
    'sez.area-2030',
    'sez.companies-2030',
    'sez.jobs-2030',
    'technoparks.companies-2030',
    'technoparks.jobs-2030',
    'cluster.revenue-share',
    'cluster.revenue-share-2030'
  ],
  'plan-2030/clusters': [
    'cluster.sez-list',
    'cluster.pharma.area-2030',
    'cluster.pharma.jobs-2030',
    'cluster.construction.area',
    'cluster.construction.jobs',
    'cluster.food.jobs',
    'cluster.glass-eco'
  ],
  'plan-2030': ['city.strategy-horizon', 'city.innovation-cluster-services']
};

/** Facts of the documents without a number: the place and the words that tell them. */
const claims: readonly (readonly [place: string, fact: string, words: readonly RegExp[]])[] = [
  [
    'workforce/students',
    'education.providers',
    [/«Московский политех»/, /корпоративные академии/, /переучивают/]
  ],
  [
    'workforce/professions',
    'workforce.professions',
    [
      /рабочие/,
      /инженеры-конструкторы/,
      /инженеры-технологи/,
      /учёные/,
      /операторы роботизированных линий/,
      /ИТ-компани/,
      /чистые/,
      /цифровые пульты/,
      /автоматическ/,
      /карьерным лифтом/
    ]
  ],
  ['industries/ev', 'industry.ev.moskvich3e', [/«Москвич 3е»/]],
  ['industries/ev', 'industry.ev.scope', [/компоненты/, /«умный» транспорт/]],
  ['industries/ev', 'cluster.ev.localisation', [/стёкла/, /батареи/, /шины/]],
  ['industries/ev', 'cluster.ev.atom', [/«Атом»/, /оснащены/, /частных/, /такси/, /государственн/]],
  ['industries/ev', 'cluster.battery.renera', [/Новой Москв/, /гигафабрику АО «Рэнера»/]],
  [
    'industries/medical',
    'industry.med.elta',
    [/разрабатывает и выпускает АО «Элта»/, /[Гг]люкометр/]
  ],
  ['industries/medical', 'industry.med.scope', [/расходные материалы/, /диагностическая/]],
  [
    'industries/aerospace',
    'industry.space.khrunichev',
    [/ГКНПЦ им. М. В. Хруничева/, /«Протон»/, /«Ангара»/]
  ],
  [
    'industries/aerospace',
    'industry.space.scope',
    [/новые материалы/, /космические аппараты/, /для самолётов/]
  ],
  ['industries/pharma', 'industry.pharma.scope', [/жизненно важные/, /замещать привозные/]],
  ['industries/pharma', 'industry.pharma.sites', [/«Алабушево» и «Печатники»/]],
  ['industries/pharma', 'cluster.pharma.largest', [/по словам города, крупнейший в России/]],
  [
    'industries/pharma',
    'cluster.pharma.therapies',
    [/онкологических, кардиологических и аутоиммунных/]
  ],
  [
    'industries/electronics',
    'industry.micro.scope',
    [/Микросхемы, контроллеры, чипы, датчики, детали для связи/, /«цифровом суверенитете»/]
  ],
  [
    'industries/electronics',
    'industry.micro.mikron',
    [/«Микрон» — лидером страны по выпуску чипов/]
  ],
  [
    'industries/electronics',
    'city.leader-radioelectronics',
    [/Себя Москва называет ведущим центром радиоэлектроники/]
  ],
  [
    'industries/electronics',
    'cluster.photonics.built',
    [/Московский центр фотоники уже построен/, /фотонные интегральные схемы/]
  ],
  ['industries/electronics', 'cluster.micro.milm', [/испытательной лаборатории микроэлектроники/]],
  ['industries/electronics', 'cluster.micro.photomasks-purpose', [/интегральную микросхему/]],
  [
    'sites',
    'sez.products',
    [
      /лекарства последнего поколения, медицинскую технику, микроэлектронику и фотонику, беспилотники и детали для электромобилей/,
      /на окраинах/,
      /посреди жилых кварталов/
    ]
  ],
  [
    'sites/history',
    'sez.pechatniki-origin',
    [/«Печатники»/, /Автосборочным заводом № 2/, /«Москвичи»/]
  ],
  [
    'sites/history',
    'sez.alabushevo-origin',
    [/корпусов микроэлектроники, в том числе завода «Ангстрем»/]
  ],
  ['sites/history', 'sez.first-site', [/Первой площадкой там названо «Алабушево»/]],
  ['sites/history', 'sez.reindustrialisation', [/реиндустриализации/, /не сносят, а обновляют/]],
  [
    'sites/growth',
    'sez.rating-attractiveness',
    [/Национальном рейтинге инвестиционной привлекательности/, /технико-внедренческого типа/]
  ],
  ['sites/terms', 'sez.benefit-tax-holiday', [/на землю, транспорт и имущество/]],
  ['sites/terms', 'sez.benefit-customs', [/таможенной зоны упрощает ввоз оборудования и вывоз/]],
  [
    'sites/terms',
    'sez.benefit-infrastructure',
    [/готовые корпуса и лаборатории/, /коворкинги/, /полигоны/, /одном окне/, /бюрократии/]
  ],
  [
    'sites/terms',
    'sez.benefits-document000',
    [/освобождение от имущественных платежей/, /сниженная ставка/]
  ],
  ['sites/terms', 'sez.startup-path', [/стартап/, /серийного производителя/]],
  [
    'sites/terms',
    'sez.residents-scope',
    [/от микроэлектроники и фармацевтики до беспилотников и космоса/]
  ],
  [
    'cooperation',
    'coop.goal',
    [
      /Анатолий Гарбузов/,
      /малые, средние и крупные предприятия, научные центры и вузы/,
      /дешевле искать сообща/
    ]
  ],
  [
    'cooperation/controller',
    'coop.goal',
    [/на производство и доставку/, /производительность и зарплаты/, /от импорта/]
  ],
  ['cooperation/controller', 'coop.center', [/город называет центром такой кооперации/]],
  [
    'cooperation/cableway',
    'coop.ruslet-mikrobor',
    [
      /«Руслет» делает скоростные канатно-транспортные системы/,
      /«Микробор» — металлорежущий инструмент/,
      /роликов балансира/
    ]
  ],
  [
    'cooperation/robot',
    'coop.tehnored-privod',
    [/«Технорэд»/, /«Привод инжиниринг»/, /захват/, /маркирует строительные материалы/]
  ],
  [
    'cooperation/controller',
    'coop.plc',
    [/НТЦ «Электропривод»/, /«ПроЭлтех»/, /«Спецкабель»/, /проще, быстрее и дешевле/, /надёжнее/]
  ],
  ['export/markets', 'export.instruments-markets', [/Турция, Беларусь, Казахстан, Китай и Мьянма/]],
  [
    'export/saudi',
    'export.saudi-innoprom',
    [
      /Иннопром. Саудовская Аравия/,
      /НИИМЭ показал микроконтроллеры и датчики/,
      /АО «Элта»/,
      /в феврале 2026 года/
    ]
  ],
  ['export/saudi', 'export.saudi-promising', [/город считает одним из самых перспективных/]],
  [
    'export/world',
    'export.mosprom',
    [/рынок/, /барьеры/, /проверить иностранного партнёра/, /«Моспром»/]
  ],
  [
    'plan-2030',
    'city.support-2026',
    [
      /На 2026 год мэр обещал/,
      /критически важную продукцию/,
      /научные разработки/,
      /расширять экспорт/
    ]
  ],
  [
    'plan-2030',
    'city.social-commute',
    [/работу рядом с домом/, /достойную зарплату/, /транспорту — легче/]
  ],
  ['plan-2030', 'city.msp-support', [/консультации, деньги и помещения/, /одной из лучших в мире/]],
  ['plan-2030', 'city.strategy-horizon', [/технологический суверенитет/]],
  [
    'plan-2030/clusters',
    'cluster.sez-list',
    [
      /микроэлектроники и фотоники, фармацевтики, электромобилей, аккумуляторных батарей, лифтостроения/
    ]
  ],
  [
    'plan-2030/clusters',
    'cluster.lift.base',
    [/Лифты, траволаторы и эскалаторы/, /Карачаровского механического завода/]
  ],
  [
    'plan-2030/clusters',
    'cluster.battery.start',
    [/батарей для электротранспорта и беспилотников только начинают/]
  ],
  [
    'plan-2030/clusters',
    'cluster.construction.products',
    [/железобетон, модульные сооружения/, /Краснопахорском районе/]
  ],
  ['plan-2030/clusters', 'cluster.food.products', [/мясо, молоко, хлеб, кондитерские изделия/]],
  ['plan-2030/clusters', 'cluster.glass-eco', [/стекольный и экопромышленный/]],
  [
    'finale',
    'city.hybrid',
    [
      /гибридом традиционной мощи и цифровой гибкости/,
      /каркас/,
      /инновационной повестки/,
      /возрождении/
    ]
  ]
];

/** Names of the documents. Left out: the photographer's credit (Сергей Фадеичев), page furniture. */
const names: readonly RegExp[] = [
  /Сергей Собянин/,
  /Анатолий Гарбузов/,
  /Москв/,
  /Нов(?:ая|ой) Москв/,
  /Краснопахорск\p{L}+ район/u,
  /«Алабушево»/,
  /«Печатники»/,
  /«Технополис Москва»/,
  /Росси/,
  /Мьянма/,
  /Китай/,
  /Казахстан/,
  /Беларусь/,
  /Турция/,
  /Саудовск\p{L}+ Арави/u,
  /завод «Москвич»/i,
  /«Москвич 3е»/,
  /«Атом»/,
  /АО «Рэнера»/,
  /АО «Элта»/,
  /АО «ГКНПЦ им. М. В. Хруничева»/,
  /«Протон»/,
  /«Ангара»/,
  /«Микрон»/,
  /«Ангстрем»/,
  /НИИМЭ/,
  /Автосборочным заводом № 2/,
  /Карачаровск\p{L}+ механическ\p{L}+ завод/u,
  /Московский центр фотоники/,
  /Московск\p{L}+ испытательн\p{L}+ лаборатори\p{L}+ микроэлектроники/u,
  /центр\p{L}* фотошаблонов/u,
  /«Московский политех»/,
  /Московского экспортного центра/,
  /«Моспром»/,
  /Made in Moscow/,
  /«Московский инновационный кластер»/,
  /i\.moscow/,
  /Департаментом инвестиционной и промышленной политики/,
  /Национальном рейтинге инвестиционной привлекательности/,
  /Иннопром. Саудовская Аравия/,
  /«Руслет»/,
  /«Микробор»/,
  /«Технорэд»/,
  /«Привод инжиниринг»/,
  /НТЦ «Электропривод»/,
  /«ПроЭлтех»/,
  /«Спецкабель»/,
  /ТАСС/,
  /«Ведомост/,
  /mos\.ru/,
  /ТУТ НЬЮС/
];

const documents = /^doc-\d+$/;
const ofDocuments = [...dataset.facts.values()].filter(({ sources }) =>
  sources.some((source) => documents.test(source))
);

const checklists = [
  [
    'ru',
    {
      claims,
      names,
      puffs: /уникальн|передов|амбициозн|динамично|успешно|активно/i,
      dash: / - | – /
    }
  ],
  [
    'en',
    {
      ...english,
      puffs: /unique|cutting-edge|state-of-the-art|world-class|ambitious|dynamic|successful/i,
      dash: / - |—/
    }
  ]
] as const;

it('both languages have the same checklist', () => {
  const places = (list: typeof claims) => list.map(([place, fact]) => `${place} ${fact}`);
  expect(places(english.claims)).toEqual(places(claims));
  expect(english.names).toHaveLength(names.length);
});

describe.each(checklists)('the documents are told: %s', (lang, checklist) => {
  const copy = copyOf(lang);
  const whole = sentences(copy, lang);

  it.each(Object.entries(numbers))('%s states its numbers', (place, ids) => {
    const told = stated(at(copy, place));
    expect(ids.filter((id) => !told.includes(id))).toEqual([]);
  });

  it.each(checklist.claims)('%s tells %s', (place, id, words) => {
    expect(factsOf(at(copy, place))).toContain(id);
    const text = sentences(at(copy, place), lang);
    expect(words.filter((word) => !word.test(text)).map(String)).toEqual([]);
  });

  it.each(checklist.names)('%s is named', (name) => expect(whole).toMatch(name));

  it('shows every disagreement of the facts it tells', () => {
    const shown = JSON.stringify(copy.chapters);
    const silent = dataset.disagreements.filter(({ id }) => !shown.includes(`"${id}"`));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

it('the checklist misses no fact of a document', () => {
  const listed = new Set([...Object.values(numbers).flat(), ...claims.map(([, id]) => id)]);
  // Sites, places and industries repeat the documents; their own tests hold them.
  const missed = ofDocuments
    .filter(({ id }) =>
      /^(?:city|workforce|education|technoparks|sez|cluster|export|industry|coop)\./.test(id)
    )
    .filter(({ id }) => !listed.has(id));
  expect(missed.map(({ id }) => id)).toEqual([]);
  expect(ofDocuments.length).toBeGreaterThan(90);
});

describe.each(checklists)('the copy reads well: %s', (lang, { puffs, dash }) => {
  const copy = copyOf(lang);
  const whole = sentences(copy, lang);
  const steps = copy.chapters.flatMap(({ scene, steps }) =>
    steps.map((step) => [`${scene}/${step.id}`, step] as const)
  );

  it.each(steps)('%s opens with a paragraph a phone can hold', (_, step) => {
    expect(sentences(step.text[0], lang).length).toBeLessThanOrEqual(420);
  });

  it.each(steps)('%s lists every fact it states', (_, step) => {
    expect(stated(step).filter((id) => !step.facts.includes(id))).toEqual([]);
  });

  it('has no double spaces, straight quotes or dashes of another kind', () => {
    expect(whole).not.toMatch(/ {2}|"/);
    expect(whole).not.toMatch(dash);
  });

  it('begins sentences with capital letters', () =>
    expect(whole).not.toMatch(/\p{Ll}{2}[.!?] \p{Ll}|^(?:more than|about|up to|at least) .*\.$/mu));

  it('names no party other than the sources with a bare superlative', () =>
    expect(whole).not.toMatch(puffs));
});

it('both languages tell the same facts at the same steps', () => {
  const told = (lang: Lang) =>
    copyOf(lang).chapters.flatMap(({ scene, steps, facts, labels }) => [
      [scene, facts, factsOf(labels)] as const,
      ...steps.map(({ id, facts: own, notes, text }) => [
        `${scene}/${id}`,
        own,
        [...factsOf([text, notes])].sort(),
        notes.length
      ])
    ]);
  expect(told('en')).toEqual(told('ru'));
});
