/** Puts the language of the page into `<html lang>`, makes embeds of their pages, and keeps the error page free of relative assets. */
import { dev } from '$app/env';
import { asEmbed } from '#embed/inline.ts';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk({ html }) {
      const page = html.replace('%lang%', event.url.pathname.startsWith('/en/') ? 'en' : 'ru');
      if (event.route.id?.startsWith('/embed/')) return asEmbed(page);
      if (event.route.id?.endsWith('/embeds'))
        return page.replace('_app/islands.js', '_app/gallery.js');
      return event.route.id === '/404'
        ? page
            .replace(/<script\s+type="module"[^>]*><\/script>/, '')
            .replace(/(<link rel="icon" href=)"[^"]*"[^>]*>/, '$1"data:,">')
        : page;
    }
  });

/** In development a broken data file says in the page what is wrong with it; a build stops with the same words. */
export const handleError: HandleServerError = ({ error }) => ({
  message: dev && error instanceof Error ? error.message : 'Internal Error'
});
