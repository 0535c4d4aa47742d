/** Builds what an embed and its gallery show, from the story's own model. Runs at build only. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang } from '#dataset/types.ts';
import { typeset } from '#dataset/typography.ts';
import { scenes } from '#scenes/registry.ts';
import type { ChapterModel, FigureModel } from '#story/model.ts';
import { storyModel } from '#story/prepare.ts';
import { oembedLink, paths, published, toRoot } from '#share/addresses.ts';
import { otherEdition } from '#share/editions.ts';
import { heightAt } from './height.ts';
import { frameSnippet, listenerSnippet } from './snippet.ts';

/** Width of the frame an embed is offered for, px: a newspaper's column. */
export const COLUMN = 660;

const stories = new Map<Lang, ReturnType<typeof storyModel>>();

function storyOf(lang: Lang): ReturnType<typeof storyModel> {
  const known = stories.get(lang) ?? storyModel(lang, '');
  stories.set(lang, known);
  return known;
}

function chapterOf(lang: Lang, scene: string): ChapterModel & { figure: FigureModel } {
  const found = storyOf(lang).chapters.find(({ id }) => id === scene);
  if (!found?.figure) throw new Error(`no scene "${scene}"`);
  return { ...found, figure: found.figure };
}

/** Name of the graphic: what a reader who does not see the frame is told. */
const titleOf = (chapter: ChapterModel, lang: Lang): string =>
  `${chapter.heading}. ${dataset.site.name[lang]}`;

/** Everything the page of an embed shows; addresses are relative to it. */
export function embedModel(lang: Lang, scene: string) {
  const words = copyOf(lang).interface;
  const chapter = chapterOf(lang, scene);
  const home = '../../';
  return {
    lang,
    scene,
    title: titleOf(chapter, lang),
    description: chapter.intro.map(plain).join(' '),
    site: dataset.site.name[lang],
    /** The name in the quotation marks of its language. */
    quoted: typeset(`"${dataset.site.name[lang]}"`, lang),
    heading: chapter.heading,
    poster: chapter.figure.props.poster,
    steps: chapter.steps,
    figure: {
      props: chapter.figure.props,
      folder: `${toRoot(paths.embed(lang, scene))}${paths.figures(lang, scene)}`
    },
    story: `${home}#`,
    specification: `${home}sources/`,
    /** Where the story is, in print: in a sandbox without popups the link is dead. */
    address: published(dataset.site, paths.story(lang, scene))?.replace(/^https?:\/\//, '') ?? null,
    canonical: published(dataset.site, paths.share(lang, scene)),
    oembed: oembedLink(dataset.site, lang, scene),
    words: {
      step: words.step,
      of: words.of,
      previous: words.previous,
      next: words.next,
      whole: words.whole,
      data: words.data,
      note: words.note
    }
  };
}

export interface EmbedModel extends ReturnType<typeof embedModel> {
  /** Absolute address of the card; null while the origin is not named. */
  readonly card: string | null;
}

/** What the gallery shows of one scene. */
function panelModel(lang: Lang, scene: string) {
  const chapter = chapterOf(lang, scene);
  const words = copyOf(lang).interface;
  const title = titleOf(chapter, lang);
  const height = heightAt(COLUMN, embedModel(lang, scene));
  const path = paths.embed(lang, scene);
  const placed = {
    address: published(dataset.site, path) ?? `https://${words.gallery.placeholder}/${path}`,
    title,
    height
  };
  return {
    scene,
    key: chapter.key,
    name: chapter.name,
    title,
    height,
    /** Relative to the gallery. */
    src: `../embed/${scene}/`,
    published: published(dataset.site, path),
    steps: chapter.figure.props.captions.map(({ step, title: name }) => ({ id: step, name })),
    poster: chapter.figure.props.captions[chapter.figure.props.poster]!.step,
    snippets: { frame: frameSnippet(placed), listener: listenerSnippet(placed.address) }
  };
}

/** Everything the gallery shows. */
export function galleryModel(lang: Lang) {
  const words = copyOf(lang).interface;
  return {
    other: otherEdition(lang, paths.gallery),
    words: {
      ...words.gallery,
      text: words.gallery.text.map((text) => plain(say(text, dataset, lang))),
      back: words.back,
      copy: words.copy,
      copied: words.copied,
      close: words.close,
      themes: words.themes
    },
    /** Without an origin the code is filled in by the page itself, and the page says so. */
    named: dataset.site.origin !== null,
    panels: scenes.map(({ id }) => panelModel(lang, id))
  };
}

export type GalleryModel = ReturnType<typeof galleryModel>;
