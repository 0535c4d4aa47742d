import { editionEntries, langOf } from '#share/entries.ts';
import { sourcesHead } from '#share/head.ts';
import { specificationModel } from '#story/prepare-specification.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = editionEntries;

export const load: PageServerLoad = async ({ params }) => {
  const lang = langOf(params.lang);
  return { specification: specificationModel(lang), head: await sourcesHead(lang) };
};
