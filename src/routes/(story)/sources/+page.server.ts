import { sourcesHead } from '#share/head.ts';
import { specificationModel } from '#story/prepare-specification.ts';

export const load = async () => ({
  specification: specificationModel('ru'),
  head: await sourcesHead('ru')
});
