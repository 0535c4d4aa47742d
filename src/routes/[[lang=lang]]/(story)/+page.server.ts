import { editionEntries, langOf } from '#share/entries.ts';
import { storyHead } from '#share/head.ts';
import { storyModel } from '#story/prepare.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = editionEntries;

export const load: PageServerLoad = async ({ params }) => {
  const lang = langOf(params.lang);
  return { story: storyModel(lang, 'sources/'), head: await storyHead(lang) };
};
