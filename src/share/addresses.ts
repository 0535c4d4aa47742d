/**
 * Where things are published. Absolute addresses exist only when the publisher has named the
 * site's origin (data/site.json); without it there is null, and what needs one is left out.
 */
import type { Lang, SiteInfo } from '#dataset/types.ts';

type Site = Pick<SiteInfo, 'origin'>;

/** Folder of a language under the site's root: '' or 'en/'. */
const folder = (lang: Lang): string => (lang === 'ru' ? '' : `${lang}/`);

/** Paths under the site's root. */
export const paths = {
  embed: (lang: Lang, scene: string): string => `${folder(lang)}embed/${scene}/`,
  home: folder,
  story: (lang: Lang, scene: string): string => `${folder(lang)}#${scene}`,
  share: (lang: Lang, scene: string): string => `${folder(lang)}scenes/${scene}/`,
  figures: (lang: Lang, scene: string): string => `figures/${lang}/${scene}/`,
  card: (lang: Lang, scene: string): string => `cards/${lang}/${scene}.png`,
  sources: (lang: Lang): string => `${folder(lang)}sources/`,
  gallery: (lang: Lang): string => `${folder(lang)}embeds/`,
  /** A scene's numbers: names and units are in a language. */
  numbers: (lang: Lang, scene: string, format: 'csv' | 'json'): string =>
    `${folder(lang)}data/${scene}.${format}`,
  /** The whole dataset, in every language at once. */
  dataset: (): string => 'data/dataset.json',
  oembed: (lang: Lang, scene: string): string => `oembed/${lang}/${scene}.json`
} as const;

/** The way from a page to the site's root: '' from the root itself, '../../' from `scenes/sites/`. */
export const toRoot = (page: string): string => '../'.repeat(page.split('/').length - 1);

/** A path as an absolute address, or null while the origin is not named. */
export const published = ({ origin }: Site, path: string): string | null =>
  origin === null ? null : `${origin}/${path}`;

/** The discovery link of a scene, for its share page and its embed; null while the origin is not named. */
export const oembedLink = (site: Site, lang: Lang, scene: string): string | null =>
  published(site, paths.oembed(lang, scene));
