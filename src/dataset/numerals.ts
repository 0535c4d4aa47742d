/** Small numbers written as words: «десять», «десяти», «четвёртый», «две трети», «втрое». */
import type { Lang } from './types.ts';

type Row = readonly [nominative: string, genitive: string, ordinal: string];

const russian: readonly Row[] = [
  ['ноль', 'нуля', 'нулевой'],
  ['один', 'одного', 'первый'],
  ['два', 'двух', 'второй'],
  ['три', 'трёх', 'третий'],
  ['четыре', 'четырёх', 'четвёртый'],
  ['пять', 'пяти', 'пятый'],
  ['шесть', 'шести', 'шестой'],
  ['семь', 'семи', 'седьмой'],
  ['восемь', 'восьми', 'восьмой'],
  ['девять', 'девяти', 'девятый'],
  ['десять', 'десяти', 'десятый'],
  ['одиннадцать', 'одиннадцати', 'одиннадцатый'],
  ['двенадцать', 'двенадцати', 'двенадцатый'],
  ['тринадцать', 'тринадцати', 'тринадцатый'],
  ['четырнадцать', 'четырнадцати', 'четырнадцатый'],
  ['пятнадцать', 'пятнадцати', 'пятнадцатый'],
  ['шестнадцать', 'шестнадцати', 'шестнадцатый'],
  ['семнадцать', 'семнадцати', 'семнадцатый'],
  ['восемнадцать', 'восемнадцати', 'восемнадцатый'],
  ['девятнадцать', 'девятнадцати', 'девятнадцатый'],
  ['двадцать', 'двадцати', 'двадцатый']
];

const english: readonly Row[] = [
  ['zero', 'zero', 'zeroth'],
  ['one', 'one', 'first'],
  ['two', 'two', 'second'],
  ['three', 'three', 'third'],
  ['four', 'four', 'fourth'],
  ['five', 'five', 'fifth'],
  ['six', 'six', 'sixth'],
  ['seven', 'seven', 'seventh'],
  ['eight', 'eight', 'eighth'],
  ['nine', 'nine', 'ninth'],
  ['ten', 'ten', 'tenth'],
  ['eleven', 'eleven', 'eleventh'],
  ['twelve', 'twelve', 'twelfth'],
  ['thirteen', 'thirteen', 'thirteenth'],
  ['fourteen', 'fourteen', 'fourteenth'],
  ['fifteen', 'fifteen', 'fifteenth'],
  ['sixteen', 'sixteen', 'sixteenth'],
  ['seventeen', 'seventeen', 'seventeenth'],
  ['eighteen', 'eighteen', 'eighteenth'],
  ['nineteen', 'nineteen', 'nineteenth'],
  ['twenty', 'twenty', 'twentieth']
];

/** `value` as a word, 0 … 20 and whole; null for any other number. */
export function numeral(
  value: number,
  lang: Lang,
  form: 'nominative' | 'genitive' | 'ordinal'
): string | null {
  const row = (lang === 'ru' ? russian : english)[value];
  if (row === undefined) return null;
  return row[form === 'nominative' ? 0 : form === 'genitive' ? 1 : 2];
}

const fractions = [
  { over: 1, under: 2, ru: ['половина', 'половины'], en: 'half' },
  { over: 1, under: 3, ru: ['треть', 'трети'], en: 'a third' },
  { over: 2, under: 3, ru: ['две трети', 'двух третей'], en: 'two thirds' },
  { over: 1, under: 4, ru: ['четверть', 'четверти'], en: 'a quarter' },
  { over: 3, under: 4, ru: ['три четверти', 'трёх четвертей'], en: 'three quarters' }
] as const;

const close = (a: number, b: number): boolean => Math.abs(a - b) < 5e-4;

/** A share 0 … 1 as a fraction in words («две трети»); null when it is none of the common ones. */
export function fractionWords(share: number, lang: Lang, genitive = false): string | null {
  const found = fractions.find(({ over, under }) => close(share, over / under));
  if (found === undefined) return null;
  return lang === 'en' ? found.en : found.ru[genitive ? 1 : 0];
}

/** A share 0 … 1 as a plain fraction («2/3», «1/9»); null when no small denominator fits. */
export function fractionSign(share: number): string | null {
  const common = fractions.find(({ over, under }) => close(share, over / under));
  if (common !== undefined) return `${common.over}/${common.under}`;
  const under = Math.round(1 / share);
  return under <= 20 && close(share, 1 / under) ? `1/${under}` : null;
}

/** «вдвое», «втрое», «вчетверо»; in English "twofold" …; null when the language has no such word. */
export function fold(times: number, lang: Lang): string | null {
  const words =
    lang === 'ru'
      ? { 2: 'вдвое', 3: 'втрое', 4: 'вчетверо' }
      : { 2: 'twofold', 3: 'threefold', 4: 'fourfold' };
  return (words as Readonly<Record<number, string>>)[times] ?? null;
}
