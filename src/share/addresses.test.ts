import { describe, expect, it } from 'vitest';
import { langs } from '#dataset/copies.ts';
import { dataset } from '#dataset/index.ts';
import { paths, toRoot } from './addresses.ts';
import { alternates, otherEdition } from './editions.ts';

const site = { ...dataset.site, origin: 'https://example.org/landscape' };

describe('the way to the root', () => {
  it('climbs as many folders as the page lies deep', () => {
    expect(toRoot(paths.home('ru'))).toBe('');
    expect(toRoot(paths.home('en'))).toBe('../');
    expect(toRoot(paths.share('ru', 'sites'))).toBe('../../');
    expect(toRoot(paths.embed('en', 'sites'))).toBe('../../../');
  });
});

describe('the other edition', () => {
  /** Where a relative link on a page leads, as a path of the site. */
  const followed = (page: string, href: string): string =>
    new URL(href, `https://example.org/${page}`).pathname.slice(1);

  it('is the same page in the other language, from every page', () => {
    for (const page of [
      paths.home,
      paths.sources,
      paths.gallery,
      (lang: 'ru' | 'en') => paths.share(lang, 'sites')
    ])
      for (const lang of langs) {
        const other = otherEdition(lang, page);
        expect(other!.lang).not.toBe(lang);
        expect(followed(page(lang), other!.href)).toBe(page(other!.lang));
      }
  });

  it('names itself in its own language', () => {
    expect(otherEdition('ru', paths.home)?.name).toBe('English');
    expect(otherEdition('en', paths.home)?.name).toBe('Русский');
  });

  it('is told to search engines on both, once the site has an origin', () => {
    expect(alternates(paths.sources, site)).toEqual([
      { lang: 'ru', url: 'https://example.org/landscape/sources/' },
      { lang: 'en', url: 'https://example.org/landscape/en/sources/' }
    ]);
    expect(alternates(paths.sources, { ...site, origin: null })).toEqual([]);
  });
});
