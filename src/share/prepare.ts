/** The model of a scene's own page: what it shows, its numbers, its files, its neighbours. Runs at build only. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { dateLabel } from '#dataset/dates.ts';
import { measured } from '#dataset/format.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang } from '#dataset/types.ts';
import { typeset } from '#dataset/typography.ts';
import { scenes } from '#scenes/registry.ts';
import type { Frame, Scene } from '#scenes/scene.ts';
import { stillFile, stillPng } from '#stills/prepare.ts';
import { prepareFigure } from '#story/prepare-figure.ts';
import { datasetJson, sceneCsv, sceneJson, schemas } from './data.ts';
import { paths, toRoot } from './addresses.ts';
import { otherEdition, type PageOf } from './editions.ts';
import { stillName } from './entries.ts';
import { factsOfScene } from './facts.ts';
import { sceneHead } from './head.ts';
import { sentence } from './sentence.ts';

/** A file to take away; its address is relative to the root of the site. */
export interface FileLink {
  readonly path: string;
  readonly format: string;
  /** «48 кБ». */
  readonly size: string;
  readonly what: string;
}

/** From a scene's page to the story in its language. */
const HOME = '../../';

/** Everything the page of a scene shows. */
export async function sceneModel(scene: Scene, lang: Lang) {
  const page: PageOf = (edition) => paths.share(edition, scene.id);
  const root = toRoot(page(lang));
  const copy = copyOf(lang);
  const words = copy.interface;
  const chapter = copy.chapters.find((candidate) => candidate.scene === scene.id)!;
  const { figure: props, descriptions } = prepareFigure(scene, copy, lang);
  const text = (value: string): string => plain(say(value, dataset, lang));
  const poster = props.captions[props.poster]!;
  const kinds = [
    ['wide', words.files.wide],
    ['tall', words.files.tall]
  ] as const satisfies readonly (readonly [Frame['kind'], string])[];
  const size = (bytes: number): string =>
    new Intl.NumberFormat(lang, {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 0
    }).format(Math.max(1, bytes / 1000));
  const file = (path: string, format: string, bytes: number, what: string): FileLink => ({
    path: `${root}${path}`,
    format,
    size: size(bytes),
    // A format stands before it: «JSON все данные».
    what: what.charAt(0).toLowerCase() + what.slice(1)
  });
  const folder = paths.figures(lang, scene.id);
  const drawn = async (step: string, kind: Frame['kind'], what: string): Promise<FileLink[]> => {
    const svg = await stillFile(scene, step, kind, lang);
    const name = `${folder}${stillName(step, kind)}`;
    const bytes = Buffer.byteLength(svg);
    return [
      file(`${name}.svg`, 'SVG', bytes, what),
      ...(step === scene.poster
        ? [file(`${name}.png`, 'PNG', (await stillPng(scene, step, kind, lang)).length, what)]
        : [])
    ];
  };
  /** The poster as the page shows it, px. */
  const pictured = async (kind: Frame['kind']) => {
    const svg = await stillFile(scene, scene.poster, kind, lang);
    const [width, height] = ['width', 'height'].map((name) =>
      Number(new RegExp(`^<svg[^>]*\\s${name}="([\\d.]+)"`).exec(svg)?.[1])
    );
    return { path: `${root}${folder}${stillName(scene.poster, kind)}.svg`, width, height };
  };
  const steps = [];
  for (const step of chapter.steps) {
    const files: FileLink[] = [];
    for (const [kind, what] of kinds) files.push(...(await drawn(step.id, kind, what)));
    steps.push({
      id: step.id,
      heading: text(step.heading),
      text: step.text.map((paragraph) => say(paragraph, dataset, lang)),
      description: descriptions.get(step.id)!,
      href: `${HOME}#${scene.id}/${step.id}`,
      files
    });
  }
  const rows = factsOfScene(scene, copy, dataset);
  const sources = [...new Set(rows.flatMap(({ fact }) => fact.sources))].map((id) => {
    const source = dataset.sources.get(id)!;
    return {
      id,
      text: typeset(`${source.publisher[lang]}. ${source.subject[lang]}`, lang),
      date: typeset(dateLabel(source.date, lang), lang),
      address: source.address
    };
  });
  const near = (by: number) => {
    const other = scenes[scenes.indexOf(scene) + by];
    if (other === undefined) return null;
    const name = copy.chapters.find((candidate) => candidate.scene === other.id)!.title;
    return { href: `../${other.id}/`, name: text(name) };
  };
  return {
    lang,
    id: scene.id,
    home: HOME,
    other: otherEdition(lang, page),
    head: await sceneHead(scene, poster.sentence, lang),
    site: dataset.site.name[lang],
    key: `${words.sheet} ${props.words.number}`,
    heading: text(chapter.heading),
    intro: chapter.intro.map((paragraph) => say(paragraph, dataset, lang)),
    picture: { wide: await pictured('wide'), tall: await pictured('tall') },
    poster: steps[props.poster]!,
    steps,
    facts: rows.map(({ step, fact }) => ({
      id: fact.id,
      name: typeset(fact.label[lang], lang),
      value: fact.value === null ? '—' : measured(fact, lang),
      date: typeset(dateLabel(fact.asOf, lang), lang),
      sentence: sentence(fact, dataset, words, lang),
      status: words.status[fact.status],
      plan: fact.status === 'plan',
      href: `${HOME}#${scene.id}/${step}`
    })),
    data: [
      file(
        paths.numbers(lang, scene.id, 'csv'),
        'CSV',
        Buffer.byteLength(sceneCsv(scene, lang)),
        words.files.table
      ),
      file(
        paths.numbers(lang, scene.id, 'json'),
        'JSON',
        Buffer.byteLength(JSON.stringify(sceneJson(scene, lang))),
        words.files.numbers
      ),
      file(
        paths.dataset(),
        'JSON',
        Buffer.byteLength(JSON.stringify(datasetJson())),
        words.files.everything
      ),
      file(
        'data/schema/dataset.schema.json',
        'JSON Schema',
        Buffer.byteLength(JSON.stringify(schemas()['dataset.schema.json'])),
        words.files.schema
      )
    ],
    sources,
    neighbours: { before: near(-1), after: near(1) },
    words: {
      ...words.files,
      sources: words.sources,
      table: words.table,
      share: words.share,
      copied: words.copied,
      close: words.close,
      uncopied: words.uncopied,
      columns: copy.sources.columns
    },
    licence: words.licence
  };
}
