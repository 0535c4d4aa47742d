/** The same page in the other languages of the site. Runs at build only. */
import { copyOf, langs } from '#dataset/copies.ts';
import type { Lang, SiteInfo } from '#dataset/types.ts';
import { published, toRoot } from './addresses.ts';

/** A page of the site by language: one of `paths`. */
export type PageOf = (lang: Lang) => string;

export interface Edition {
  readonly lang: Lang;
  /** The language's own name. */
  readonly name: string;
  /** Address from the page it is linked on. */
  readonly href: string;
}

/** `page` in the language that `lang` is not; null while the site speaks one only. */
export function otherEdition(lang: Lang, page: PageOf): Edition | null {
  const other = langs.find((candidate) => candidate !== lang);
  if (other === undefined) return null;
  return {
    lang: other,
    name: copyOf(lang).interface.otherLanguage,
    // The root has no name of its own.
    href: `${toRoot(page(lang))}${page(other)}` || './'
  };
}

/** `page` in every language, as search engines want it told on each; nothing while the origin is not named. */
export const alternates = (page: PageOf, site: SiteInfo): { lang: Lang; url: string }[] =>
  langs.length < 2
    ? []
    : langs.flatMap((lang) => {
        const url = published(site, page(lang));
        return url === null ? [] : [{ lang, url }];
      });
