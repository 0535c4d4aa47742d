/** The name, colours and icons under which a phone keeps the site on its desk. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import { themes } from '#drawing/tokens.ts';
import { paths, toRoot } from '#share/addresses.ts';
import { editionEntries, langOf } from '#share/entries.ts';
import { sizes } from '#share/icons.ts';
import { initials } from '#story/furniture.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = editionEntries;

export const GET: RequestHandler = ({ params }) => {
  const lang = langOf(params.lang);
  return new Response(
    JSON.stringify({
      name: dataset.site.name[lang],
      short_name: initials(dataset.site.name[lang]),
      description: plain(say(copyOf(lang).description, dataset, lang)),
      lang,
      start_url: './',
      scope: './',
      display: 'browser',
      background_color: themes.light.paper,
      theme_color: themes.light.paper,
      icons: sizes.map((size) => ({
        src: `${toRoot(paths.home(lang))}icons/${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png'
      }))
    }),
    { headers: { 'content-type': 'application/manifest+json' } }
  );
};
