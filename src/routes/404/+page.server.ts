import { copyOf } from '#dataset/copies.ts';
import { dataset } from '#dataset/index.ts';

/** A host shows this page at any depth, so the way back is an absolute path: the published one, or the root. */
export const load = () => {
  const { origin } = dataset.site;
  return {
    ...copyOf('ru').interface.notFound,
    home: origin === null ? '/' : `${new URL(origin).pathname.replace(/\/$/, '')}/`
  };
};
