/** What a page may load and run. Kit hashes its own styles and scripts; ours is hashed from the string that is inlined. */
import { createHash } from 'node:crypto';
import { themeScript } from '../src/story/theme-script.ts';

const hash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A list Kit may add its own hashes to, typed by what it holds. */
const list = <const T extends string>(...sources: T[]): T[] => sources;

export const directives = {
  'default-src': list('self'),
  'script-src': list('self', hash(themeScript)),
  'style-src': list('self'),
  // Svelte and the drawing set custom properties in style attributes.
  'style-src-attr': list('unsafe-inline'),
  'font-src': list('self'),
  'img-src': list('self', 'data:'),
  'object-src': list('none'),
  'base-uri': list('none'),
  'form-action': list('none')
};
