import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { directives } from './vite/csp.ts';
import { generated } from './vite/generated.ts';
import { inline } from './vite/inline.ts';
import { islands } from './vite/islands.ts';
import { origin } from './vite/origin.ts';
import { reload } from './vite/reload.ts';
import { contentVersion } from './vite/version.ts';

export default defineConfig({
  plugins: [
    generated(),
    inline(),
    islands(),
    origin(),
    reload(),
    sveltekit({
      adapter: adapter({ precompress: true, strict: true }),
      files: { assets: 'public' },
      paths: { relative: true },
      inlineStyleThreshold: 40_000,
      prerender: { handleHttpError: 'fail', handleMissingId: 'fail', entries: ['*', '/404'] },
      version: { name: contentVersion(), pollInterval: 0 },
      csp: { mode: 'hash', directives }
    })
  ],
  // A font inside the stylesheet would need `data:` in the policy.
  build: { assetsInlineLimit: 0 },
  test: { include: ['{src,vite,scripts}/**/*.test.ts'] }
});
