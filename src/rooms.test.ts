/** Each heavy dependency is named in one room, and no scene looks into another: held by reading the imports. */
import { describe, expect, it } from 'vitest';

const files = import.meta.glob<string>('./**/*.{ts,svelte}', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** Where each module is imported, statically or not: file → names. */
const imports = Object.entries(files)
  .filter(([file]) => !file.endsWith('.test.ts'))
  .map(([file, text]): [string, string[]] => [
    file.replace('./', ''),
    [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!)
  ]);

const rooms: readonly [RegExp, string][] = [
  [/^gsap/, 'playhead/'],
  [/^scrollama/, 'playhead/'],
  [/^(valibot|@valibot\/)/, 'dataset/'],
  [/^typograf/, 'dataset/'],
  [/^d3-geo/, 'drawing/'],
  [/^(@resvg|harfbuzzjs|@xmldom)/, 'stills/']
];

describe('rooms', () => {
  it.each(rooms)('%s is named in %s only', (module, room) => {
    const users = imports.filter(([, names]) => names.some((name) => module.test(name)));
    expect(users.length).toBeGreaterThan(0);
    for (const [file] of users) expect(file.startsWith(room), file).toBe(true);
  });

  it('WebGL is named in scenes/workforce/ only', () => {
    const users = Object.entries(files).filter(([, text]) => /webgl/i.test(text));
    expect(users.length).toBeGreaterThan(0);
    for (const [file] of users)
      expect(/^\.\/(scenes\/workforce\/|rooms\.test)/.test(file), file).toBe(true);
  });

  it('no scene imports another', () => {
    for (const [file, names] of imports) {
      const own = /^scenes\/([^/]+)\//.exec(file)?.[1];
      if (own === undefined) continue;
      for (const name of names) {
        const other = /^(?:\.\.|#scenes)\/([^/.]+)\//.exec(name)?.[1];
        expect([undefined, own], `${file} imports ${name}`).toContain(other);
      }
    }
  });
});
