/** Says at build what a site without a named origin goes without. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

export function origin(): Plugin {
  return {
    name: 'origin',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'ssr') return;
      const { site } = JSON.parse(readFileSync('data/site.json', 'utf8')) as {
        site: { origin: string | null };
      };
      if (site.origin === null)
        this.warn(
          'data/site.json: "origin" is null. Embeds work, but without it there are no discovery links ' +
            'for WordPress (oEmbed), no canonical links, and the gallery fills its code in by script.'
        );
    }
  };
}
