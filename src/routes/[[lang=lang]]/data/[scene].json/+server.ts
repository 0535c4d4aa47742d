/** A scene's steps, numbers and sources for programs. */
import { json } from '@sveltejs/kit';
import { langOf, sceneEntries, sceneOf } from '#share/entries.ts';
import { sceneJson } from '#share/data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = sceneEntries;

export const GET: RequestHandler = ({ params }) =>
  json(sceneJson(sceneOf(params.scene), langOf(params.lang)));
