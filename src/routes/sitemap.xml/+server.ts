/** The pages a search engine should know; the protocol wants absolute addresses, so without an origin it is empty. */
import { dataset } from '#dataset/index.ts';
import { paths, published } from '#share/addresses.ts';
import { scenes } from '#scenes/registry.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => {
  const pages = [
    paths.home('ru'),
    ...scenes.map(({ id }) => paths.share('ru', id)),
    paths.sources('ru')
  ]
    .map((path) => published(dataset.site, path))
    .filter((url) => url !== null);
  const urls = pages.map(
    (url) => `<url><loc>${url}</loc><lastmod>${dataset.site.modified}</lastmod></url>`
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } }
  );
};
