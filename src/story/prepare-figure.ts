/** Prepares a scene's figure at build: the props it is drawn from here and in the browser. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say, type Copy } from '#dataset/copy.ts';
import { dateLabel } from '#dataset/dates.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang } from '#dataset/types.ts';
import { typeset } from '#dataset/typography.ts';
import { embedFormats, embedFrame, frameFor } from '#drawing/frame.ts';
import { sceneInput } from '#scenes/input.ts';
import { sentence, valueOf } from '#share/sentence.ts';
import type { Description, Scene } from '#scenes/scene.ts';
import { viewOf } from '#scenes/view.ts';
import { captionOf } from './caption.ts';
import type { FigureProps, FigureRest, MarkFacts } from './figure.ts';

/** The phone for which the poster in the HTML is drawn. */
const POSTER = { width: 390, height: 664 };

/** The figure of a scene and the description of each of its steps. */
export function prepareFigure(
  scene: Scene,
  copy: Copy,
  lang: Lang
): { figure: FigureProps; descriptions: ReadonlyMap<string, Description> } {
  const input = sceneInput(scene.id, lang);
  const data = scene.data(input);
  const frame = frameFor(POSTER);
  const chapter = copy.chapters.find((candidate) => candidate.scene === scene.id);
  if (chapter === undefined)
    throw new Error(`data/story.${lang}.json has no chapter "${scene.id}"`);
  const descriptions = new Map(
    scene.steps.map((step) => {
      const described = scene.describe({ input, step });
      return [step, { ...described, sentence: typeset(described.sentence, lang) }];
    })
  );
  const words = copy.interface;
  const props: FigureProps = {
    scene: scene.id,
    data,
    bleed: scene.bleed === true,
    frame,
    poster: scene.steps.indexOf(scene.poster),
    captions: scene.steps.map((step) => ({
      step,
      title: plain(say(chapter.steps.find(({ id }) => id === step)!.title, dataset, lang)),
      sentence: descriptions.get(step)!.sentence,
      ...captionOf(scene.facts[step] ?? [], dataset, lang)
    })),
    words: {
      source: words.source,
      date: words.asOf,
      sheet: words.sheet,
      scale: words.scale,
      number: `${scene.sheet} ${words.of} ${copy.chapters.length}`,
      marks: words.table,
      embed: words.embed,
      download: words.download,
      data: words.data,
      share: words.share,
      copied: words.copied,
      uncopied: words.uncopied
    }
  };
  return { figure: props, descriptions };
}

/** Names of the symbols the poster draws, with a canvas and without: they are in the page from the start. */
const posterArt = (scene: Scene, { data, frame, poster }: FigureProps): ReadonlySet<string> =>
  new Set(
    [
      viewOf(scene, data, frame, poster),
      // An embed shows it in any of its formats; a picture over a canvas follows the device's pixels too.
      ...embedFormats.flatMap(({ from }) => [
        viewOf(scene, data, embedFrame(from), poster),
        ...(scene.canvas === true ? [1, 4 / 3, 2, 3] : []).map((dpr) =>
          scene.layout({
            data,
            frame: embedFrame(from, dpr),
            t: poster,
            focus: null,
            canvas: true
          })
        )
      ])
    ].flatMap(({ shapes }) => shapes.flatMap((shape) => ('art' in shape ? [shape.art] : [])))
  );

const symbols = (scene: Scene, wanted: (name: string) => boolean): string =>
  Object.entries(scene.art ?? {})
    .filter(([name]) => wanted(name))
    .map(
      ([name, body]) =>
        `<symbol id="art-${scene.id}-${name}" class="art" overflow="visible">${body}</symbol>`
    )
    .join('');

/** Line art the poster shows, as <symbol>s. */
export function eagerArt(scene: Scene, figure: FigureProps): string {
  const shown = posterArt(scene, figure);
  return symbols(scene, (name) => shown.has(name));
}

/** What the figure needs when its reader moves or asks. */
export function prepareRest(scene: Scene, figure: FigureProps, lang: Lang): FigureRest {
  const shown = posterArt(scene, figure);
  return {
    facts: markFacts(scene, figure.data, lang),
    art: symbols(scene, (name) => !shown.has(name))
  };
}

/** The facts any mark of the scene may show, at any step. */
function markFacts(scene: Scene, data: unknown, lang: Lang): MarkFacts {
  const words = copyOf(lang).interface;
  const ids = scene.steps.flatMap((_, t) =>
    [POSTER, { width: 1440, height: 900 }].flatMap((viewport) =>
      viewOf(scene, data, frameFor(viewport), t).marks.flatMap((mark) => mark.facts)
    )
  );
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const fact = dataset.facts.get(id);
      if (fact === undefined)
        throw new Error(`scene "${scene.id}": a mark names "${id}", no such fact`);
      return [
        id,
        {
          name: fact.label[lang],
          value: valueOf(fact, words, lang),
          date: dateLabel(fact.asOf, lang),
          source: captionOf([id], dataset, lang).source,
          sentence: sentence(fact, dataset, words, lang)
        }
      ];
    })
  );
}
