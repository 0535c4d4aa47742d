/** Stills and cards of the story as files. Runs at build only; a picture that cannot be drawn stops it. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { figure } from '#dataset/format.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang } from '#dataset/types.ts';
import { scenes } from '#scenes/registry.ts';
import type { Frame, Scene } from '#scenes/scene.ts';
import { facade, section } from '#story/hero/building.ts';
import { emblem } from '#story/hero/layout.ts';
import { city, works } from '#story/hero/skyline.ts';
import { prepareFigure } from '#story/prepare-figure.ts';
import { card } from './card.ts';
import { stillFrames } from './frames.ts';
import { setter } from './glyphs.ts';
import { stillSheet } from './sheet.ts';

/** Name of the card that is no scene's. */
export const STORY = 'story';

/** A step of a scene on its own sheet, as SVG text. Errors name scene, step and frame. */
export async function stillFile(
  scene: Scene,
  step: string,
  kind: Frame['kind'],
  lang: Lang
): Promise<string> {
  const copy = copyOf(lang);
  const words = copy.interface;
  const { figure: props } = prepareFigure(scene, copy, lang);
  const t = scene.steps.indexOf(step);
  const caption = props.captions[t]!;
  try {
    const view = scene.layout({ data: props.data, frame: stillFrames[kind], t, focus: null });
    return stillSheet(
      scene,
      view,
      {
        key: `${words.sheet} ${props.words.number}`,
        title: caption.title,
        description: caption.sentence,
        block: [
          `${words.source}: ${caption.source}`,
          `${words.asOf}: ${caption.date} · ${words.scale}: ${view.scale}`,
          `${dataset.site.name[lang]} · ${dataset.site.licence.content}${address(`scenes/${scene.id}/`)}`
        ]
      },
      'light',
      await setter()
    );
  } catch (error) {
    throw new Error(
      `figures/${lang}/${scene.id}/${step}.${kind}.svg: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error }
    );
  }
}

/** Where the picture is from, as far as the publisher has said where the site lives. */
const address = (path: string): string =>
  dataset.site.origin === null
    ? ''
    : ` · ${dataset.site.origin.replace(/^https:\/\//, '')}/${path}`;

/** A card by name as SVG text: the story's, or a scene's. Throws when there is none of that name. */
export async function cardSvg(name: string, lang: Lang): Promise<string> {
  if (name === STORY) return storyCard(lang);
  const scene = scenes.find(({ id }) => id === name);
  if (scene === undefined) throw new Error(`cards/${lang}/${name}.png: no scene "${name}"`);
  return sceneCard(scene, lang);
}

/** The story's card: the building, and how many people are behind its façade. */
async function storyCard(lang: Lang): Promise<string> {
  const copy = copyOf(lang);
  const people = dataset.facts.get('workforce.specialists')!;
  const view = emblem({ facade: copy.hero.facade, section: copy.hero.section });
  return card(
    {
      key: null,
      title: copy.title.lines,
      text: null,
      figure: {
        value: figure(people, lang),
        unit: copy.interface.cardPeople
      },
      name: null,
      description: plain(say(copy.description, dataset, lang))
    },
    { scene: { id: 'hero', art: heroArt() }, view },
    await setter()
  );
}

/** The building's parts as line art by name. */
const heroArt = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ city: city(), works: works(), facade: facade(), section: section() }).map(
      ([name, paths]) => [
        name,
        paths
          .map(
            ({ pen, d, dash }) =>
              `<path class="${pen}" d="${d}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}/>`
          )
          .join('')
      ]
    )
  );

/** The card of a scene: its poster and its chapter's heading. */
async function sceneCard(scene: Scene, lang: Lang): Promise<string> {
  const copy = copyOf(lang);
  const { figure: props } = prepareFigure(scene, copy, lang);
  const chapter = copy.chapters.find((candidate) => candidate.scene === scene.id)!;
  const caption = props.captions[props.poster]!;
  const view = scene.layout({
    data: props.data,
    frame: stillFrames.tall,
    t: props.poster,
    focus: null
  });
  return card(
    {
      key: `${copy.interface.sheet} ${props.words.number}`,
      title: [plain(say(chapter.heading, dataset, lang))],
      text: caption.title,
      figure: null,
      name: dataset.site.name[lang],
      description: caption.sentence
    },
    { scene, view },
    await setter()
  );
}
