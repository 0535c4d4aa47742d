/** What a page may load and run. Kit hashes its own styles and scripts; ours is hashed from the string that is inlined. */
import { createHash } from 'node:crypto';
import { themeScript } from '../src/story/theme-script.ts';

const hash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

export const directives = {
  'default-src': ['self'],
  'script-src': ['self', hash(themeScript)],
  'style-src': ['self'],
  // Svelte and the drawing set custom properties in style attributes.
  'style-src-attr': ['unsafe-inline'],
  'font-src': ['self'],
  'img-src': ['self', 'data:'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none']
} as const;
