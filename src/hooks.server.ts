/**
 * Puts the language of the page into `<html lang>` and the theme into its head, makes embeds of their
 * pages, and keeps the error page free of relative assets.
 */
import { dev } from '$app/env';
import { asEmbed } from '#embed/inline.ts';
import { themeHead } from '#story/theme-script.ts';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk({ html }) {
      const lang = event.params['lang'] ?? 'ru';
      const said = html
        .replace('%lang%', lang)
        .replace('/site.webmanifest"', `${lang === 'ru' ? '' : `/${lang}`}/site.webmanifest"`);
      // An embed's theme is its host's business, and it keeps nothing.
      if (event.route.id?.includes('/embed/')) return asEmbed(said.replace('%theme%', ''));
      const page = said.replace('%theme%', themeHead);
      if (event.route.id?.endsWith('/embeds'))
        return page.replace('_app/islands.js', '_app/gallery.js');
      return event.route.id === '/404'
        ? page
            .replace(/<script\s+type="module"[^>]*><\/script>/, '')
            .replace(/<link rel="(?:apple-touch-icon|manifest)"[^>]*>\s*/g, '')
            .replace(/(<link rel="icon" href=)"[^"]*"[^>]*>/, '$1"data:,">')
        : page;
    }
  });

/** What went wrong stops a build with its own words; in development the page says them too. */
export const handleError: HandleServerError = ({ error }) => {
  if (!(error instanceof Error)) return;
  if (!dev) console.error(error);
  return { message: dev ? error.message : 'Internal Error' };
};
