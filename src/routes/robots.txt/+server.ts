import { dataset } from '#dataset/index.ts';
import { published } from '#share/addresses.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => {
  const sitemap = published(dataset.site, 'sitemap.xml');
  return new Response(
    `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } }
  );
};
