/** Data to take away: the numbers of a scene as JSON and as a table, and the whole dataset. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { measured, printed } from '#dataset/format.ts';
import { files } from '#dataset/files.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang } from '#dataset/types.ts';
import { unitWord } from '#dataset/unit-words.ts';
import { sceneInput } from '#scenes/input.ts';
import type { Scene } from '#scenes/scene.ts';
import { csv, type Cell } from './csv.ts';
import { factsOfScene } from './facts.ts';

const { site } = dataset;

/** Whose data they are and what may be done with them. */
const imprint = (lang: Lang) => ({
  publisher: site.publisher[lang],
  licence: { name: site.licence.content, url: site.licence.contentUrl },
  published: site.published,
  modified: site.modified
});

const sourcesOf = (ids: Iterable<string>) =>
  [...new Set(ids)].map((id) => dataset.sources.get(id)).filter((source) => source !== undefined);

/** A scene's steps, numbers and sources with ids, signs and dates. */
export function sceneJson(scene: Scene, lang: Lang) {
  const copy = copyOf(lang);
  const chapter = copy.chapters.find((candidate) => candidate.scene === scene.id)!;
  const input = sceneInput(scene.id, lang);
  const rows = factsOfScene(scene, copy, dataset);
  return {
    scene: scene.id,
    sheet: scene.sheet,
    title: plain(say(chapter.heading, dataset, lang)),
    language: lang,
    ...imprint(lang),
    steps: chapter.steps.map((step) => {
      const { sentence, columns, rows: cells } = scene.describe({ input, step: step.id });
      return {
        id: step.id,
        title: plain(say(step.title, dataset, lang)),
        shows: sentence,
        columns,
        rows: cells,
        facts: rows.filter((row) => row.step === step.id).map(({ fact }) => fact.id)
      };
    }),
    facts: rows.map(({ fact }) => ({
      ...fact,
      label: fact.label[lang],
      scope: fact.scope[lang],
      note: fact.note?.[lang] ?? null,
      text: fact.value === null ? null : measured(fact, lang)
    })),
    sources: sourcesOf(rows.flatMap(({ fact }) => fact.sources)).map((source) => ({
      ...source,
      publisher: source.publisher[lang],
      subject: source.subject[lang],
      note: source.note?.[lang] ?? null
    }))
  };
}

/** The numbers of a scene as a table for a spreadsheet. */
export function sceneCsv(scene: Scene, lang: Lang): string {
  const copy = copyOf(lang);
  const chapter = copy.chapters.find((candidate) => candidate.scene === scene.id)!;
  const heads = copy.interface.files.columns;
  const order = Object.keys(heads) as (keyof typeof heads)[];
  const rows = factsOfScene(scene, copy, dataset).map(({ step, fact }) => {
    const cells: Record<keyof typeof heads, Cell> = {
      step: plain(say(chapter.steps.find(({ id }) => id === step)!.title, dataset, lang)),
      id: fact.id,
      fact: fact.label[lang],
      qualifier: printed(fact.qualifier, lang),
      value: fact.value,
      upper: fact.upper,
      unit: unitName(fact.unit, lang),
      asOf: fact.asOf,
      status: copy.interface.status[fact.status],
      horizon: fact.horizon,
      scope: fact.scope[lang],
      sources: sourcesOf(fact.sources)
        .map(({ publisher, date, address }) =>
          [publisher[lang], date, address].filter((part) => part !== null).join(', ')
        )
        .join('; '),
      note: fact.note?.[lang] ?? null
    };
    return order.map((key) => cells[key]);
  });
  return csv([order.map((key) => heads[key]), ...rows], lang);
}

/** Units that are no nouns, as a column of units names them. */
const signs: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  percent: { ru: '%', en: '%' },
  share: { ru: 'доля', en: 'share' },
  year: { ru: 'год', en: 'year' }
};

/** A unit beside its number: «человек», «га», «%». Throws for one that has no name. */
function unitName(unit: string | null, lang: Lang): string | null {
  if (unit === null) return null;
  const name = unitWord(unit, 5, lang) ?? signs[unit]?.[lang];
  if (name === undefined) throw new Error(`unit "${unit}" has no name for a table`);
  return name;
}

/** The files of data/ in one, each under its name, as `datasetSchema` describes them. */
export function datasetJson(): Record<string, unknown> {
  return {
    $schema: 'schema/dataset.schema.json',
    ...Object.fromEntries(Object.entries(files).map(([file, content]) => [name(file), content]))
  };
}

const name = (file: string): string => file.replace('.json', '');

/**
 * JSON Schemas by file name. `dataset.schema.json` puts those of the files together and carries them, so
 * that it can be downloaded by itself.
 */
export function schemas(): Record<string, object> {
  const own = Object.fromEntries(
    Object.entries(schemaFiles).map(([path, schema]) => [
      path.slice(path.lastIndexOf('/') + 1),
      schema
    ])
  );
  const parts = Object.keys(files).map(
    (file) => [name(file), `${name(file)}.schema.json`] as const
  );
  return {
    ...own,
    'dataset.schema.json': {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: {
        $schema: { type: 'string' },
        ...Object.fromEntries(parts.map(([key, file]) => [key, { $ref: file }]))
      },
      required: parts.map(([key]) => key),
      additionalProperties: false,
      $defs: Object.fromEntries(parts.map(([key, file]) => [key, { $id: file, ...own[file] }]))
    }
  };
}

const schemaFiles = import.meta.glob<object>('../../data/schema/*.json', {
  eager: true,
  import: 'default'
});
