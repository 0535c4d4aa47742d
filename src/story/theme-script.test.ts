/** The inline script: small, and the string whose hash the policy holds. What it does is seen in e2e/themes.spec.ts. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { directives } from '../../vite/csp.ts';
import { themeHead, themeScript } from './theme-script.ts';

it('is at most 300 bytes', () => {
  expect(Buffer.byteLength(themeScript)).toBeLessThanOrEqual(300);
});

it('is the only script of the head, and the policy knows it', () => {
  const scripts = [...themeHead.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text);
  expect(scripts).toEqual([themeScript]);
  const hash = createHash('sha256').update(themeScript).digest('base64');
  expect(directives['script-src']).toEqual(['self', `sha256-${hash}`]);
});
