/** The copy in each language there is, read and checked once. */
import { readCopy, type Copy } from './copy.ts';
import { dataset } from './index.ts';
import type { Lang } from './types.ts';

const modules = import.meta.glob<unknown>('../../data/story.*.json', {
  eager: true,
  import: 'default'
});

/** Copy by language; a language without a file has no pages. */
export const copies: Readonly<Partial<Record<Lang, Copy>>> = Object.fromEntries(
  Object.entries(modules).map(([path, raw]) => {
    const lang = path.includes('.en.') ? 'en' : 'ru';
    return [lang, readCopy(raw, dataset, lang, path.slice(path.indexOf('data/')))];
  })
);

/** The languages the site speaks, its first one first. */
export const langs: readonly Lang[] = (['ru', 'en'] as const).filter((lang) => lang in copies);

/** The copy of a language. Throws when its file is missing. */
export function copyOf(lang: Lang): Copy {
  const copy = copies[lang];
  if (copy === undefined) throw new Error(`data/story.${lang}.json is missing`);
  return copy;
}
