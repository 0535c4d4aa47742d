/**
 * Emits the entries of the browser's code as `_app/<name>.js`, plain modules: pages themselves are
 * prerendered without hydration (`csr = false`). app.html names the story's; hooks.server.ts gives
 * embeds and their gallery their own.
 */
import type { Plugin } from 'vite';

const ENTRIES: Readonly<Record<string, string>> = {
  islands: 'src/story/islands.ts',
  embed: 'src/embed/step.ts',
  gallery: 'src/embed/gallery.ts'
};

export function islands(): Plugin {
  return {
    name: 'islands',
    buildStart() {
      if (this.environment.name !== 'client') return;
      if (this.environment.mode !== 'build') return;
      for (const [name, id] of Object.entries(ENTRIES))
        this.emitFile({ type: 'chunk', id, fileName: `_app/${name}.js` });
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const [, name = ''] = /\/_app\/(\w+)\.js/.exec(request.url ?? '') ?? [];
        const entry = ENTRIES[name];
        if (entry !== undefined) request.url = `/${entry}`;
        next();
      });
    }
  };
}
