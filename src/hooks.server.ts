/** Puts the language of the page into `<html lang>`, and keeps the error page free of relative assets. */
import type { Handle } from '@sveltejs/kit/hooks';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk({ html }) {
      const page = html.replace('%lang%', event.url.pathname.startsWith('/en/') ? 'en' : 'ru');
      return event.route.id === '/404'
        ? page
            .replace(/<script\s+type="module"[^>]*><\/script>/, '')
            .replace(/(<link rel="icon" href=)"[^"]*"[^>]*>/, '$1"data:,">')
        : page;
    }
  });
