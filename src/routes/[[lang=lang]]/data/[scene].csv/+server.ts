/** A scene's numbers for a spreadsheet. */
import { langOf, sceneEntries, sceneOf } from '#share/entries.ts';
import { sceneCsv } from '#share/data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = sceneEntries;

export const GET: RequestHandler = ({ params }) =>
  new Response(sceneCsv(sceneOf(params.scene), langOf(params.lang)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' }
  });
