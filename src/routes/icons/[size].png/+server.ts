import { error } from '@sveltejs/kit';
import { icon, sizes } from '#share/icons.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => sizes.map((size) => ({ size: String(size) }));

export const GET: RequestHandler = ({ params }) => {
  const size = sizes.find((candidate) => String(candidate) === params.size);
  if (size === undefined) error(404, `no icon of ${params.size} px`);
  return new Response(new Uint8Array(icon(size)), { headers: { 'content-type': 'image/png' } });
};
