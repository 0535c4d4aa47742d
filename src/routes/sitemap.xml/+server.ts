/** The pages a search engine should know; the protocol wants absolute addresses, so without an origin it is empty. */
import { langs } from '#dataset/copies.ts';
import { dataset } from '#dataset/index.ts';
import { paths, published } from '#share/addresses.ts';
import { alternates, type PageOf } from '#share/editions.ts';
import { scenes } from '#scenes/registry.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => {
  const pages: PageOf[] = [
    paths.home,
    ...scenes.map(
      ({ id }): PageOf =>
        (lang) =>
          paths.share(lang, id)
    ),
    paths.sources
  ];
  const urls = pages.flatMap((page) => {
    const others = alternates(page, dataset.site).map(
      ({ lang, url }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${url}"/>`
    );
    return langs
      .map((lang) => published(dataset.site, page(lang)))
      .filter((url) => url !== null)
      .map(
        (url) =>
          `<url><loc>${url}</loc><lastmod>${dataset.site.modified}</lastmod>${others.join('')}</url>`
      );
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } }
  );
};
