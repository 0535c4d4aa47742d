/** The cards messengers show: one a scene, one for the story. */
import { cardSvg } from '#stills/prepare.ts';
import { langOf, langs } from '#share/entries.ts';
import { scenes } from '#scenes/registry.ts';
import { png } from '#stills/raster.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) => ['story', ...scenes.map(({ id }) => id)].map((card) => ({ lang, card })));

export const GET: RequestHandler = async ({ params }) =>
  new Response(new Uint8Array(png(await cardSvg(params.card, langOf(params.lang)), 1)), {
    headers: { 'content-type': 'image/png' }
  });
