/** The name, colours and icons under which a phone keeps the site on its desk. */
import { dataset } from '#dataset/index.ts';
import { themes } from '#drawing/tokens.ts';
import { sizes } from '#share/icons.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
  new Response(
    JSON.stringify({
      name: dataset.site.name.ru,
      lang: 'ru',
      start_url: './',
      display: 'browser',
      background_color: themes.light.paper,
      theme_color: themes.light.paper,
      icons: sizes.map((size) => ({
        src: `icons/${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png'
      }))
    }),
    { headers: { 'content-type': 'application/manifest+json' } }
  );
