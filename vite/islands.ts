/**
 * Emits the islands' entry as `_app/islands.js`, a plain module that app.html loads on every page:
 * pages themselves are prerendered without hydration (`csr = false`).
 */
import type { Plugin } from 'vite';

const ENTRY = 'src/story/islands.ts';

export function islands(): Plugin {
  return {
    name: 'islands',
    buildStart() {
      if (this.environment.name !== 'client') return;
      if (this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: ENTRY, fileName: '_app/islands.js' });
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url?.includes('/_app/islands.js') === true) request.url = `/${ENTRY}`;
        next();
      });
    }
  };
}
