import { langOf, sceneEntries, sceneOf } from '#share/entries.ts';
import { sceneModel } from '#share/prepare.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = sceneEntries;

export const load: PageServerLoad = async ({ params }) => ({
  page: await sceneModel(sceneOf(params.scene), langOf(params.lang))
});
