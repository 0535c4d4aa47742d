/** In development: pages are made on the server alone, so a change there reloads the page. */
import type { Plugin } from 'vite';

export function reload(): Plugin {
  return {
    name: 'reload',
    apply: 'serve',
    hotUpdate({ modules, server }) {
      if (this.environment.name === 'ssr' && modules.length > 0)
        server.environments.client.hot.send({ type: 'full-reload' });
    }
  };
}
