/** What a figure needs to come alive, fetched when it does: props, and the line art its poster does not show. */
import { error, json } from '@sveltejs/kit';
import { copies, copyOf } from '#dataset/copies.ts';
import type { Lang } from '#dataset/types.ts';
import { scenes } from '#scenes/registry.ts';
import { lazyArt, prepareFigure } from '#story/prepare-figure.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  (Object.keys(copies) as Lang[]).flatMap((lang) => scenes.map(({ id }) => ({ lang, scene: id })));

export const GET: RequestHandler = ({ params }) => {
  const lang = params.lang === 'en' ? 'en' : 'ru';
  const scene = scenes.find(({ id }) => id === params.scene);
  if (scene === undefined) error(404, `no scene "${params.scene}"`);
  const { figure } = prepareFigure(scene, copyOf(lang), lang);
  return json({ props: figure, art: lazyArt(scene, figure) });
};
