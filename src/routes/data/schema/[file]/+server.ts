/** The JSON Schemas of the dataset. */
import { error, json } from '@sveltejs/kit';
import { schemas } from '#share/data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => Object.keys(schemas()).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const schema = schemas()[params.file];
  if (schema === undefined) error(404, `no schema "${params.file}"`);
  return json(schema);
};
