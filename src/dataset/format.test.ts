/** Numbers, units, dates and numerals as text, in both languages. */
import { describe, expect, it } from 'vitest';
import { dateAsOf, dateIn, dateLabel, dateOn } from './dates.ts';
import { fact } from './fixture.ts';
import { bare, figure, FormError, inForm, measured, number } from './format.ts';
import { unitWord, unitWords } from './unit-words.ts';
import { units } from './units.ts';

const nb = '\u00a0';
/** No-break spaces shown as plain ones, so that the expectations can be read. */
const open = (text: string) => text.replaceAll(nb, ' ');

describe('number', () => {
  it.each([
    [4600, '4600', '4,600'],
    [10_000, `10${nb}000`, '10,000'],
    [755_000, `755${nb}000`, '755,000'],
    [27.3, '27,3', '27.3'],
    [70.64, '70,6', '70.6']
  ])('%d', (value, ru, en) => {
    expect(number(value, 'ru')).toBe(ru);
    expect(number(value, 'en')).toBe(en);
  });

  it('takes its number of decimals', () => expect(number(164.13, 'ru', 0)).toBe('164'));
});

describe('a cell of a table', () => {
  it.each([
    [{ value: 240, qualifier: '>' }, '> 240 компаний', '> 240 companies'],
    [{ value: 21, qualifier: '>' }, '> 21 компании', '> 21 companies'],
    [{ value: 22 }, '22 компании', '22 companies'],
    [{ value: 1200, unit: 'bn-rub', qualifier: '≈' }, '≈ 1,2 трлн ₽', '≈ ₽1.2tn'],
    [{ value: 27.3, unit: 'bn-rub', qualifier: '>' }, '> 27,3 млрд ₽', '> ₽27.3bn'],
    [{ value: 99_600, unit: 'rub-per-month' }, '99 600 ₽ в месяц', '₽99,600 a month'],
    [{ value: 390, unit: 'ha', qualifier: '>' }, '> 390 га', '> 390 ha'],
    [{ value: 5_700_000, unit: 'm2' }, '5,7 млн м²', '5.7 million m²'],
    [{ value: 50, upper: 100, unit: 'times', qualifier: 'от' }, '50–100 раз', '50–100 times'],
    [{ value: 0.5, unit: 'share', qualifier: '≈' }, '≈ 1/2', '≈ 1/2'],
    [{ value: 72, unit: 'percent' }, '72 %', '72%']
  ] as const)('%o', (fields, ru, en) => {
    expect(open(measured(fact('a.cell', fields), 'ru'))).toBe(ru);
    expect(open(measured(fact('a.cell', fields), 'en'))).toBe(en);
  });
});

describe('the forms of a fact', () => {
  const people = fact('a.people', { value: 755_000, unit: 'people', qualifier: '>' });
  const percent = fact('a.percent', { value: 93, unit: 'percent' });
  const target = fact('a.target', { value: 600, qualifier: 'до', status: 'plan', horizon: 2030 });
  const area = fact('a.area', { value: 5_700_000, unit: 'm2', qualifier: '>' });
  const range = fact('a.range', { value: 50, upper: 100, unit: 'times', qualifier: 'от' });
  const money = fact('a.money', { value: 1200, unit: 'bn-rub', qualifier: '≈' });

  it.each([
    [people, '', 'больше 755 000', 'more than 755,000'],
    [people, 'bare', '755 000', '755,000'],
    [people, 'figure', '> 755 000', '> 755,000'],
    [people, 'oblique', 'более чем 755 000', 'more than 755,000'],
    [people, 'full', 'больше 755 000 человек', 'more than 755,000 people'],
    [percent, '', '93 %', '93%'],
    [percent, 'full', '93 %', '93%'],
    [target, '', 'до 600', 'up to 600'],
    [target, 'figure', 'до 600', 'up to 600'],
    [target, 'full', 'до 600 компаний', 'up to 600 companies'],
    [target, 'horizon', '2030', '2030'],
    [fact('a.total', { since: 2022 }), 'since', '2022', '2022'],
    [area, 'full', 'больше 5,7 млн м²', 'more than 5.7 million square metres'],
    [range, 'times', 'в 50–100 раз', '50–100 times'],
    [range, 'figure', '50–100', '50–100'],
    [money, 'full', 'около 1,2 трлн ₽', 'about 1.2 trillion roubles'],
    [fact('a.sum', { value: 27.3, unit: 'bn-rub' }), 'figure', '27,3', '₽27.3bn'],
    [fact('a.sum', { value: 27.3, unit: 'bn-rub' }), 'unit', '27,3 млрд ₽', '27.3 billion roubles'],
    [fact('a.land', { value: 1, unit: 'ha' }), 'unit', '1 га', '1 hectare'],
    [fact('a.land', { value: 390, unit: 'ha' }), 'figure', '390', '390'],
    [fact('a.one', { value: 1 }), 'unit', '1 компания', '1 company'],
    [fact('a.few', { value: 22 }), 'unit', '22 компании', '22 companies'],
    [fact('a.many', { value: 14 }), 'unit', '14 компаний', '14 companies'],
    [
      fact('a.after', { value: 21, qualifier: '>' }),
      'full',
      'больше 21 компании',
      'more than 21 companies'
    ],
    [fact('a.of', { value: 62, unit: 'countries' }), 'genitive', '62 стран', '62 countries'],
    [
      fact('a.cells', { value: 33e6, unit: 'cells-per-year' }),
      'unit',
      '33 млн ячеек в год',
      '33 million cells a year'
    ],
    [fact('a.x', { value: 3.5, unit: 'times' }), 'times', 'в 3,5 раза', '3.5 times'],
    [
      fact('a.thrice', { value: 3, unit: 'times', qualifier: '>' }),
      'times',
      'больше чем втрое',
      'more than threefold'
    ],
    [fact('a.tenth', { value: 0.1, unit: 'share' }), 'one-in', 'десятый', 'one in ten'],
    [fact('a.ninth', { value: 0.1111, unit: 'share', qualifier: '≈' }), 'figure', '≈ 1/9', '≈ 1/9'],
    [fact('a.thirds', { value: 0.6667, unit: 'share' }), 'fraction', 'две трети', 'two thirds'],
    [
      fact('a.about', { value: 0.6667, unit: 'share', qualifier: '≈' }),
      'fraction',
      'около двух третей',
      'about two thirds'
    ],
    [fact('a.ten', { value: 10 }), 'words', 'десять', 'ten'],
    [fact('a.two', { value: 2 }), 'words-genitive', 'двух', 'two'],
    [fact('a.four', { value: 4 }), 'ordinal', 'четвёртый', 'fourth'],
    [fact('a.year', { value: 2030, unit: 'year' }), 'bare', '2030', '2030'],
    [people, 'on', '21 ноября 2025 года', 'on 21 November 2025'],
    [people, 'year', '2025', '2025']
  ] as const)('$0.id as "$1"', (one, form, ru, en) => {
    expect(open(inForm(one, form, 'ru'))).toBe(ru);
    expect(open(inForm(one, form, 'en'))).toBe(en);
  });

  it('refuses a form the fact cannot take', () => {
    expect(() => inForm(people, 'times', 'ru')).toThrow(FormError);
    expect(() => inForm(people, 'words', 'ru')).toThrow('a whole number from 0 to 20');
    expect(() => inForm(people, 'horizon', 'ru')).toThrow('a plan with a horizon');
    expect(() => inForm(people, 'since', 'ru')).toThrow('a total counted since a year');
    expect(() => inForm(fact('a.undated', { asOf: null }), 'on', 'ru')).toThrow('a date');
    expect(() => bare(fact('a.wordy', { value: null }), 'ru')).toThrow('a fact with a number');
  });

  it('keeps sign and number together', () => expect(figure(people, 'ru')).not.toContain(' '));
});

describe('units', () => {
  it('has words for every unit of the dataset', () =>
    expect(units.filter((unit) => !(unit in unitWords))).toEqual([]));

  it('knows fractions', () => expect(unitWord('people', 27.3, 'ru')).toBe('человека'));
});

describe('dates', () => {
  it.each([
    [
      '2025-11-21',
      '21 ноября 2025',
      '21 ноября 2025 года',
      'в ноябре 2025 года',
      'на 21 ноября 2025 года'
    ],
    ['2026-01', 'январь 2026', 'в январе 2026 года', 'в январе 2026 года', 'на январь 2026 года'],
    ['2025-08', 'август 2025', 'в августе 2025 года', 'в августе 2025 года', 'на август 2025 года'],
    ['2024-05', 'май 2024', 'в мае 2024 года', 'в мае 2024 года', 'на май 2024 года'],
    ['2025', '2025', 'в 2025 году', 'в 2025 году', 'на 2025 год']
  ])('%s', (date, label, on, within, state) => {
    expect(dateLabel(date, 'ru')).toBe(label);
    expect(dateOn(date, 'ru')).toBe(on);
    expect(dateIn(date, 'ru')).toBe(within);
    expect(dateAsOf(date, 'ru')).toBe(state);
  });

  it('says when there is none', () => expect(dateLabel(null, 'ru')).toBe('дата не указана'));
});
