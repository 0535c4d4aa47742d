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
      const said = html.replace('%lang%', event.url.pathname.startsWith('/en/') ? 'en' : 'ru');
      // An embed's theme is its host's business, and it keeps nothing.
      if (event.route.id?.startsWith('/embed/')) return asEmbed(said.replace('%theme%', ''));
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

/** In development a broken data file says in the page what is wrong with it; a build stops with the same words. */
export const handleError: HandleServerError = ({ error }) => ({
  message: dev && error instanceof Error ? error.message : 'Internal Error'
});
