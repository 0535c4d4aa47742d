/** What the first picture of a live figure is drawn from, fetched when the figure wakes. */
import { json } from '@sveltejs/kit';
import { copyOf } from '#dataset/copies.ts';
import { figureEntries, langOf, sceneOf } from '#share/entries.ts';
import { prepareFigure } from '#story/prepare-figure.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = figureEntries;

export const GET: RequestHandler = ({ params }) => {
  const lang = langOf(params.lang);
  return json(prepareFigure(sceneOf(params.scene), copyOf(lang), lang).figure);
};
