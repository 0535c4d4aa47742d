/** The oEmbed answer of a scene as a file. */
import { json } from '@sveltejs/kit';
import { heightAt } from '#embed/height.ts';
import { oembed } from '#embed/oembed.ts';
import { COLUMN, embedModel } from '#embed/prepare.ts';
import { figureEntries, langOf } from '#share/entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = figureEntries;

export const GET: RequestHandler = ({ params }) => {
  const lang = langOf(params.lang);
  const model = embedModel(lang, params.scene);
  const { scene, title } = model;
  return json(oembed(lang, { scene, title, width: COLUMN, height: heightAt(COLUMN, model) }));
};
