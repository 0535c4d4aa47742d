import { galleryModel } from '#embed/prepare.ts';
import { editionEntries, langOf } from '#share/entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = editionEntries;

export const load: PageServerLoad = ({ params }) => ({
  gallery: galleryModel(langOf(params.lang))
});
