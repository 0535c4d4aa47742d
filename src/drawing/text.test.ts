/** Words broken into lines: as wide as there is room, and no preposition left behind. */
import { expect, it } from 'vitest';
import { even, measure, wrap } from './text.ts';

it('ends no line with a preposition or a conjunction that the next line has room for', () => {
  const text = 'доля Москвы в товарообороте России с королевством, по странам не раскрыт';
  for (let width = Math.ceil(measure('в товарообороте', 12)); width < 500; width += 3)
    for (const lines of [wrap(text, width, 12), even(text, width, 12)]) {
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) {
        expect(measure(line, 12), `${width} px`).toBeLessThanOrEqual(width);
        expect(line, `${width} px`).not.toMatch(/ (в|с|по|не)$/);
      }
    }
});

it('breaks before the long word where both do not fit a line', () => {
  const width = measure('и товарообороте', 12) - 1;
  expect(wrap('вывоз и товарообороте', width, 12)).toEqual(['вывоз и', 'товарообороте']);
});
