/** What a figure needs beyond its poster: the other line art, and the facts its marks may show. */
import { json } from '@sveltejs/kit';
import { copyOf } from '#dataset/copies.ts';
import { figureEntries, langOf, sceneOf } from '#share/entries.ts';
import { prepareFigure, prepareRest } from '#story/prepare-figure.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = figureEntries;

export const GET: RequestHandler = ({ params }) => {
  const lang = langOf(params.lang);
  const scene = sceneOf(params.scene);
  return json(prepareRest(scene, prepareFigure(scene, copyOf(lang), lang).figure, lang));
};
