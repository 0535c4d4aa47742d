/** The whole dataset. */
import { json } from '@sveltejs/kit';
import { datasetJson } from '#share/data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => json(datasetJson());
