/** The name, colours and icons under which a phone keeps the site on its desk. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import { themes } from '#drawing/tokens.ts';
import { sizes } from '#share/icons.ts';
import { initials } from '#story/furniture.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
  new Response(
    JSON.stringify({
      name: dataset.site.name.ru,
      short_name: initials(dataset.site.name.ru),
      description: plain(say(copyOf('ru').description, dataset, 'ru')),
      lang: 'ru',
      start_url: './',
      scope: './',
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
