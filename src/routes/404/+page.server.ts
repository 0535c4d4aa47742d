import { copyOf } from '#dataset/copies.ts';
import { dataset } from '#dataset/index.ts';
import { lostHead } from '#share/head.ts';
import { initials } from '#story/furniture.ts';

/** A host shows this page at any depth, so the way back is an absolute path: the published one, or the root. */
export const load = async () => {
  const { origin, name } = dataset.site;
  const { notFound, themes } = copyOf('ru').interface;
  return {
    ...notFound,
    head: await lostHead('ru'),
    name: name.ru,
    short: initials(name.ru),
    themes,
    home: origin === null ? '/' : `${new URL(origin).pathname.replace(/\/$/, '')}/`
  };
};
