/** Stills and cards of the story as files. Runs at build only; a picture that cannot be drawn stops it. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { figure } from '#dataset/format.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang } from '#dataset/types.ts';
import { typeset } from '#dataset/typography.ts';
import { scenes } from '#scenes/registry.ts';
import type { Frame, Scene } from '#scenes/scene.ts';
import { about, viewOf } from '#scenes/view.ts';
import { facade, section } from '#story/hero/building.ts';
import { emblem } from '#story/hero/layout.ts';
import { city } from '#story/hero/skyline.ts';
import { prepareFigure } from '#story/prepare-figure.ts';
import { sceneCard, storyCard } from './card.ts';
import { stillFrames } from './frames.ts';
import { setter } from './glyphs.ts';
import { png } from './raster.ts';
import { stillSheet } from './sheet.ts';

/** Name of the card that is no scene's. */
export const STORY = 'story';

/** What `draw` makes; its error says first which file it is about. */
async function named<T>(file: string, draw: () => Promise<T>): Promise<T> {
  try {
    return await draw();
  } catch (error) {
    throw about(file, error);
  }
}

/** A step of a scene on its own sheet, as SVG text. Errors name scene, step and frame. */
export const stillFile = (
  scene: Scene,
  step: string,
  kind: Frame['kind'],
  lang: Lang
): Promise<string> =>
  named(`figures/${lang}/${scene.id}/${step}.${kind}.svg`, () => sheet(scene, step, kind, lang));

/** The same as PNG, twice as many pixels as px. */
export const stillPng = (
  scene: Scene,
  step: string,
  kind: Frame['kind'],
  lang: Lang
): Promise<Uint8Array> =>
  named(`figures/${lang}/${scene.id}/${step}.${kind}.png`, async () =>
    png(await stillFile(scene, step, kind, lang), 2)
  );

async function sheet(scene: Scene, step: string, kind: Frame['kind'], lang: Lang): Promise<string> {
  const copy = copyOf(lang);
  const words = copy.interface;
  const { figure: props } = prepareFigure(scene, copy, lang);
  const t = scene.steps.indexOf(step);
  const caption = props.captions[t]!;
  const view = viewOf(scene, props.data, stillFrames[kind], t);
  return stillSheet(
    scene,
    view,
    {
      key: `${words.sheet} ${props.words.number}`,
      title: caption.title,
      description: caption.sentence,
      block: [
        `${words.source}: ${caption.source}`,
        typeset(`${words.asOf}: ${caption.date} · ${words.scale}: ${view.scale}`, lang),
        `${dataset.site.name[lang]} · ${dataset.site.licence.content}${address(`scenes/${scene.id}/`)}`
      ]
    },
    'light',
    await setter()
  );
}

/** Where the picture is from, as far as the publisher has said where the site lives. */
const address = (path: string): string =>
  dataset.site.origin === null
    ? ''
    : ` · ${dataset.site.origin.replace(/^https:\/\//, '')}/${path}`;

/** A card by name as SVG text: the story's, or a scene's. Throws when there is none of that name; errors name the card. */
export async function cardSvg(name: string, lang: Lang): Promise<string> {
  const file = `cards/${lang}/${name}.png`;
  if (name === STORY) return named(file, () => cardOfStory(lang));
  const scene = scenes.find(({ id }) => id === name);
  if (scene === undefined) throw new Error(`${file}: no scene "${name}"`);
  return named(`${file}, from ${scene.id}/${scene.poster}.tall`, () => cardOfScene(scene, lang));
}

/** The same as PNG. */
export const cardPng = (name: string, lang: Lang): Promise<Uint8Array> =>
  named(`cards/${lang}/${name}.png`, async () => png(await cardSvg(name, lang), 1));

/** The story's card: the building, and how many people are behind its façade. */
async function cardOfStory(lang: Lang): Promise<string> {
  const copy = copyOf(lang);
  const people = dataset.facts.get('workforce.specialists')!;
  const view = emblem({ facade: copy.hero.facade, section: copy.hero.section });
  return storyCard(
    {
      title: copy.title.lines,
      figure: {
        value: figure(people, lang),
        unit: copy.interface.cardPeople
      },
      description: plain(say(copy.description, dataset, lang))
    },
    { scene: { id: 'hero', art: heroArt() }, view },
    await setter()
  );
}

/** The building's parts as line art by name. */
const heroArt = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ city: city(), facade: facade(), section: section() }).map(([name, paths]) => [
      name,
      paths
        .map(
          ({ pen, d, dash }) =>
            `<path class="${pen}" d="${d}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}/>`
        )
        .join('')
    ])
  );

/** The card of a scene: its poster and its chapter's heading. */
async function cardOfScene(scene: Scene, lang: Lang): Promise<string> {
  const copy = copyOf(lang);
  const words = copy.interface;
  const { figure: props } = prepareFigure(scene, copy, lang);
  const chapter = copy.chapters.find((candidate) => candidate.scene === scene.id)!;
  const caption = props.captions[props.poster]!;
  const view = viewOf(scene, props.data, stillFrames.tall, props.poster);
  return sceneCard(
    {
      key: `${words.sheet} ${props.words.number}`,
      title: plain(say(chapter.heading, dataset, lang)),
      text: caption.title,
      block: [
        `${words.source}: ${caption.source}`,
        `${words.asOf}: ${caption.date}`,
        `${words.scale}: ${view.scale}`
      ],
      name: dataset.site.name[lang],
      description: caption.sentence
    },
    { scene, view },
    await setter()
  );
}
