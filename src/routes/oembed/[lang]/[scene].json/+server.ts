/** The oEmbed answer of a scene as a file. */
import { json } from '@sveltejs/kit';
import { heightAt } from '#embed/height.ts';
import { oembed } from '#embed/oembed.ts';
import { COLUMN, embedModel, embeds } from '#embed/prepare.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...embeds];

export const GET: RequestHandler = ({ params }) => {
  const lang = params.lang === 'en' ? 'en' : 'ru';
  const model = embedModel(lang, params.scene);
  const { scene, title } = model;
  return json(oembed(lang, { scene, title, width: COLUMN, height: heightAt(COLUMN, model) }));
};
