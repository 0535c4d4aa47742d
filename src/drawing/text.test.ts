/** How a text is broken into lines: as wide as there is room, and no small word left behind. */
import { expect, it } from 'vitest';
import { even, measure, wrap } from './text.ts';

const SIZE = 13;

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

it('breaks at spaces, and no line is wider than asked', () => {
  const lines = wrap('starting area not given in the source', 100, SIZE);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe('starting area not given in the source');
  for (const line of lines) expect(measure(line, SIZE)).toBeLessThanOrEqual(100);
});

it('leaves no short word alone on the last line', () => {
  const text = 'plan: up to 5,500 items a year';
  const room = measure(text, SIZE) - 2;
  expect(wrap(text, room, SIZE)).toEqual(['plan: up to 5,500 items', 'a year']);
  // A long one may stand alone, as may words that are glued together.
  expect(
    wrap('controllers and communications', measure('controllers and', SIZE) + 9, SIZE)
  ).toEqual(['controllers and', 'communications']);
  expect(wrap(`one of the two\u00a0sites`, measure('one of the', SIZE) + 9, SIZE)).toEqual([
    'one of the',
    'two\u00a0sites'
  ]);
  // Nothing to take along, or no room for it.
  expect(wrap('microelectronics too', measure('microelectronics', SIZE) + 3, SIZE)).toEqual([
    'microelectronics',
    'too'
  ]);
});

it('keeps a text that fits on its one line', () => {
  expect(wrap('equal ratios', 400, SIZE)).toEqual(['equal ratios']);
});
