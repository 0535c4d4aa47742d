/** Every sign of the data has a font of ours: a letter of another face in a word is seen at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { covered } from '../../vite/fonts.ts';

/** Marks of the copy's own language, never shown, and the joiner no font draws. */
const UNSEEN = new Set('{}|\u2060');

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

const files = readdirSync('data').filter((name) => name.endsWith('.json'));

test.each(files)('%s: every letter is in a font of ours', (file) => {
  const strings = texts(JSON.parse(readFileSync(`data/${file}`, 'utf8')));
  expect(strings.length).toBeGreaterThan(0);
  const strange = strings.flatMap((text) =>
    [...text]
      .filter((sign) => !covered.has(sign) && !UNSEEN.has(sign))
      .map((sign) => `${sign} (U+${sign.codePointAt(0)!.toString(16)}) in «${text}»`)
  );
  expect(strange).toEqual([]);
});
