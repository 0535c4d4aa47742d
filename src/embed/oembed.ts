/**
 * oEmbed without a server: one file a scene, written at build and found by the link in its pages.
 * WordPress shows our frame only with a blockquote before it, written exactly so.
 */
import { dataset } from '#dataset/index.ts';
import type { Lang, SiteInfo } from '#dataset/types.ts';
import { paths, published } from '#share/addresses.ts';

/** What the answer is about. */
interface Subject {
  readonly scene: string;
  readonly title: string;
  /** Px, at `width`. */
  readonly height: number;
  readonly width: number;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The answer for one scene; without an origin its addresses cannot be told, and it says so. */
export function oembed(lang: Lang, of: Subject, site: SiteInfo = dataset.site) {
  const address = (path: string): string | null => published(site, path);
  const [share, embed, card] = [
    address(paths.share(lang, of.scene)),
    address(paths.embed(lang, of.scene)),
    address(paths.card(lang, of.scene))
  ];
  const title = escaped(of.title);
  return {
    version: '1.0',
    type: 'rich',
    title: of.title,
    author_name: site.publisher[lang],
    provider_name: site.name[lang],
    cache_age: 86_400,
    width: of.width,
    height: of.height,
    ...(share === null || embed === null || card === null
      ? { error: 'data/site.json: origin is null', html: '' }
      : {
          provider_url: address(''),
          thumbnail_url: card,
          thumbnail_width: 1200,
          thumbnail_height: 630,
          html:
            `<blockquote><a href="${share}">${title}</a></blockquote>` +
            `<iframe src="${embed}" title="${title}" width="${of.width}" height="${of.height}" frameborder="0"></iframe>`
        })
  };
}
