import { copyOf, langs } from '#dataset/copies.ts';
import { dataset } from '#dataset/index.ts';
import { paths } from '#share/addresses.ts';
import { lostHead } from '#share/head.ts';
import { initials } from '#story/furniture.ts';

/**
 * A host shows this one page at any depth and to readers of every edition, so the ways back are absolute
 * paths, the published ones or from the root, and it speaks all its languages.
 */
export const load = async () => {
  const { origin, name } = dataset.site;
  const root = origin === null ? '/' : `${new URL(origin).pathname.replace(/\/$/, '')}/`;
  return {
    editions: langs.map((lang) => ({
      lang,
      ...copyOf(lang).interface.notFound,
      home: `${root}${paths.home(lang)}`
    })),
    head: await lostHead('ru'),
    name: name.ru,
    short: initials(name.ru),
    themes: copyOf('ru').interface.themes,
    home: root
  };
};
