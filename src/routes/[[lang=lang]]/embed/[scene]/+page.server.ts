import { embedModel } from '#embed/prepare.ts';
import { langOf, sceneEntries, sceneOf } from '#share/entries.ts';
import { cardAddress } from '#share/head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = sceneEntries;

export const load: PageServerLoad = async ({ params }) => {
  const lang = langOf(params.lang);
  const { id } = sceneOf(params.scene);
  return { embed: { ...embedModel(lang, id), card: await cardAddress(id, lang) } };
};
