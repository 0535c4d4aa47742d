/** The cards messengers show: one a scene, one for the story. */
import { cardPng } from '#stills/prepare.ts';
import { langs } from '#dataset/copies.ts';
import { langOf } from '#share/entries.ts';
import { scenes } from '#scenes/registry.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) => ['story', ...scenes.map(({ id }) => id)].map((card) => ({ lang, card })));

export const GET: RequestHandler = async ({ params }) =>
  new Response(new Uint8Array(await cardPng(params.card, langOf(params.lang))), {
    headers: { 'content-type': 'image/png' }
  });
