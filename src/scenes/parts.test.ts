/** Numbers a layout counts itself are printed as the build prints those of facts. */
import { expect, it } from 'vitest';
import { number } from '#dataset/format.ts';
import { counted } from './parts.ts';

it.each(['ru', 'en'] as const)('%s: counted as the dataset formats it', (lang) => {
  for (const count of [1, 625, 999, 1000, 1208, 9999, 10_000, 755_000, 1_234_567])
    expect(counted(count, lang)).toBe(number(count, lang));
});
