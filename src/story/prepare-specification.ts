/** Builds the sources sheet: every number with its passport, by sheet. Runs at build only. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say, type Run } from '#dataset/copy.ts';
import { dateLabel } from '#dataset/dates.ts';
import { measured } from '#dataset/format.ts';
import { dataset } from '#dataset/index.ts';
import type { Fact, Lang } from '#dataset/types.ts';
import { typeset } from '#dataset/typography.ts';
import { unitWord } from '#dataset/unit-words.ts';
import { paths } from '#share/addresses.ts';
import { furniture } from './furniture.ts';

/** Which sheet a group of facts belongs to, by the first word of their ids. */
const sheetOf: Readonly<Record<string, string>> = {
  workforce: 'workforce',
  'workforce-history': 'workforce',
  education: 'workforce',
  technoparks: 'workforce',
  'technoparks-history': 'workforce',
  city: 'scale',
  'productions-history': 'scale',
  industry: 'industries',
  sez: 'sites',
  'sez-history': 'sites',
  'sez-year': 'sites',
  site: 'sites',
  place: 'sites',
  coop: 'cooperation',
  export: 'export',
  cluster: 'plan-2030'
};

/** Everything the sources sheet shows, in one language. Throws when a fact belongs to no sheet. */
export function specificationModel(lang: Lang) {
  const copy = copyOf(lang);
  const runs = (text: string): readonly Run[] => say(text, dataset, lang);
  const text = (value: string): string => plain(runs(value));
  const sources = [...dataset.sources.values()].map((source, i) => ({
    n: i + 1,
    id: source.id,
    publisher: source.publisher[lang],
    subject: source.subject[lang],
    date: dateLabel(source.date, lang),
    address: source.address
  }));
  const numberOf = new Map(sources.map(({ id, n }) => [id, n]));
  const row = (fact: Fact, i: number) => ({
    position: i + 1,
    id: fact.id,
    name: typeset(fact.label[lang], lang),
    value: fact.value === null ? '—' : measured(fact, lang),
    asOf: dateLabel(fact.asOf, lang),
    status: copy.interface.status[fact.status],
    plan: fact.status === 'plan',
    scope: typeset(fact.scope[lang], lang),
    sources: fact.sources.map((id) => ({ n: numberOf.get(id) ?? 0, href: `#source-${id}` })),
    note: fact.note === null ? null : typeset(fact.note[lang], lang)
  });
  const facts = [...dataset.facts.values()];
  for (const { id } of facts)
    if (sheetOf[id.split('.')[0] ?? ''] === undefined)
      throw new Error(`fact "${id}" belongs to no sheet of the specification`);
  const count = (n: number): string => `${n} ${unitWord('numbers', n, lang)}`;
  // Positions run through all the sheets.
  let before = 0;
  const groups = copy.chapters.map((chapter, i) => {
    const own = facts.filter(({ id }) => sheetOf[id.split('.')[0] ?? ''] === chapter.scene);
    const rows = own.map((fact, k) => row(fact, before + k));
    before += rows.length;
    return {
      id: `numbers-${chapter.scene}`,
      number: i + 1,
      title: text(chapter.title),
      count: count(rows.length),
      rows
    };
  });
  return {
    lang,
    furniture: furniture(copy, lang, {
      story: '../',
      specification: '#top',
      page: paths.sources
    }),
    heading: text(copy.sources.heading),
    intro: copy.sources.intro.map(runs),
    groups,
    disagreementsIntro: text(copy.sources.disagreementsIntro),
    disagreements: dataset.disagreements.map(({ id, topic, note }) => ({
      id,
      topic: typeset(topic[lang], lang),
      note: typeset(note[lang], lang)
    })),
    sources,
    requirements: copy.method.requirements.map(runs),
    words: {
      columns: copy.sources.columns,
      filter: copy.sources.filter,
      of: copy.interface.of,
      disagreements: text(copy.sources.disagreementsHeading),
      sources: text(copy.sources.listHeading),
      requirements: text(copy.method.requirementsHeading)
    }
  };
}

export type SpecificationModel = ReturnType<typeof specificationModel>;
