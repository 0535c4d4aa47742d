import { error } from '@sveltejs/kit';
import { embedModel, embeds } from '#embed/prepare.ts';
import { cardAddress } from '#share/head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  embeds.filter(({ lang }) => lang === 'ru').map(({ scene }) => ({ scene }));

export const load: PageServerLoad = async ({ params }) => {
  if (!embeds.some(({ scene }) => scene === params.scene)) error(404, `no scene "${params.scene}"`);
  return {
    embed: { ...embedModel('ru', params.scene), card: await cardAddress(params.scene, 'ru') }
  };
};
