import { absolute } from '#share/head.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => {
  const sitemap = absolute('sitemap.xml');
  return new Response(
    `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } }
  );
};
