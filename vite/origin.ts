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
          'data/site.json: "origin" is null. Set it to the address the site is published at: without it there ' +
            'are no canonical addresses, no cards in messengers, no sitemap and no discovery links for ' +
            'WordPress (oEmbed), and the gallery fills its code in by script.'
        );
    }
  };
}
