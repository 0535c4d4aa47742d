/** Typography moves spaces, quotes and dashes, and nothing else. */
import { describe, expect, it } from 'vitest';
import { align, typeset } from './typography.ts';

const nb = '\u00a0';
const show = (text: string) => text.replaceAll(nb, '~');

describe('typeset', () => {
  it.each([
    [
      'Больше 755 000 человек - это "Микрон" в Москве',
      'Больше 755 000~человек~— это «Микрон» в~Москве'
    ],
    ['27,3 млрд ₽ и 93 % за 2025 год', '27,3~млрд~₽ и~93~% за~2025~год'],
    ['зона «Дом «Кирпич»» на 600 га', 'зона «Дом „Кирпич“» на~600~га'],
    ['в 3,5 раза, № 2', 'в~3,5~раза, №~2'],
    ['на 5 декабря 2025 года', 'на~5~декабря 2025~года']
  ])('%s', (before, after) => expect(show(typeset(before, 'ru'))).toBe(after));

  it('is idempotent', () => {
    const once = typeset('К 2030 году по плану - до 600 га, "Алабушево" в 3,5 раза больше', 'ru');
    expect(typeset(once, 'ru')).toBe(once);
  });

  it.each([
    '755 000',
    '50–100',
    '4600',
    '2/3',
    '1:1',
    '2025-11-21',
    '10 000,5',
    '(c) 1/2 +- 5 -> 6'
  ])('leaves %s as it is', (text) => expect(typeset(text, 'ru').replaceAll(nb, ' ')).toBe(text));

  it.each([
    ['the "Mikron" plant', 'the “Mikron” plant'],
    ['two sites - the first – of ten', 'two sites~– the first~– of ten'],
    ['one site — Alabushevo', 'one site~– Alabushevo'],
    ['on 5 December 2025, or 70.6 billion roubles', 'on 5~December 2025, or 70.6~billion roubles'],
    ['plant No. 2 of 96 ha', 'plant No.~2 of 96~ha'],
    ['50–100 times, Angara-A5', '50–100 times, Angara-A5']
  ])('sets English: %s', (before, after) => {
    expect(show(typeset(before, 'en'))).toBe(after);
    expect(typeset(typeset(before, 'en'), 'en')).toBe(typeset(before, 'en'));
  });
});

describe('align', () => {
  it('finds the place of every sign', () => {
    expect(align('a b', `a${nb}b`)).toEqual([0, 1, 2, 3]);
    expect(align('a - b', `a${nb}— b`)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('refuses a changed sign', () => {
    expect(() => align('1/2', '½')).toThrow('typography changed');
    expect(() => align('12', '123')).toThrow('typography changed');
  });
});
