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
  card: (lang: Lang, scene: string): string => `cards/${lang}/${scene}.png`,
  sources: (lang: Lang): string => `${folder(lang)}sources/`,
  oembed: (lang: Lang, scene: string): string => `oembed/${lang}/${scene}.json`
} as const;

/** A path as an absolute address, or null while the origin is not named. */
export const published = ({ origin }: Site, path: string): string | null =>
  origin === null ? null : `${origin}/${path}`;

/** The discovery link of a scene, for its share page and its embed; null while the origin is not named. */
export const oembedLink = (site: Site, lang: Lang, scene: string): string | null =>
  published(site, paths.oembed(lang, scene));
