/** What stands around every sheet: the name, the ways to the sheets, the words of the furniture. Runs at build only. */
import { plain, say, type Copy } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang } from '#dataset/types.ts';
import { unitWord } from '#dataset/unit-words.ts';
import { otherEdition, type Edition, type PageOf } from '#share/editions.ts';
import type { NavLink, SheetLink, Words } from './model.ts';

export interface Furniture {
  readonly name: string;
  readonly short: string;
  /** Address of the title sheet from this page. */
  readonly home: string;
  /** The same page in the other language. */
  readonly other: Edition | null;
  readonly nav: readonly NavLink[];
  readonly sheets: readonly SheetLink[];
  readonly words: Words;
}

/**
 * `story` and `specification` are the addresses of those pages from the page it stands on, '' is the page
 * itself; `page` is that page by language.
 */
export function furniture(
  copy: Copy,
  lang: Lang,
  { story, specification, page }: { story: string; specification: string; page: PageOf }
): Furniture {
  const words = copy.interface;
  const text = (value: string): string => plain(say(value, dataset, lang));
  return {
    name: dataset.site.name[lang],
    short: initials(dataset.site.name[lang]),
    home: story === '' ? '#top' : story,
    other: otherEdition(lang, page),
    nav: copy.nav.map(({ label, sheets }) => ({
      label: text(label),
      href: `${story}#${sheets[0]}`,
      sheets: sheets.join(' ')
    })),
    sheets: [
      { id: 'top', number: '0', name: words.titleSheet, href: `${story}#top`, steps: null },
      ...copy.chapters.map(({ scene, title, steps }, i) => ({
        id: scene,
        number: String(i + 1),
        name: text(title),
        href: `${story}#${scene}`,
        steps: `${steps.length} ${unitWord('steps', steps.length, lang)}`
      })),
      {
        id: 'sources',
        number: words.specification.charAt(0),
        name: words.specification,
        href: specification,
        steps: null
      }
    ],
    words: {
      tableOf: words.table,
      embed: words.embed,
      download: words.download,
      data: words.data,
      disagreements: words.disagreements,
      menu: words.menu,
      chapters: words.contents,
      sheets: words.progress,
      skip: words.skip,
      themes: words.themes
    }
  };
}

/** «МПЛ»: what a phone's header has room for. */
export const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
