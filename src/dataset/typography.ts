/** Typography of running text at build: no-break spaces, quotation marks, dashes. Never a number. */
import Typograf from 'typograf';
import type { Lang } from './types.ts';

const nb = '\u00a0';

// Only rules that move spaces, quotes and dashes: the others rewrite numbers and signs.
const rules: Readonly<Record<Lang, readonly string[]>> = {
  ru: [
    'common/nbsp/afterShortWord',
    'common/nbsp/afterShortWordByList',
    'common/nbsp/beforeShortLastWord',
    'common/nbsp/beforeShortLastNumber',
    'common/nbsp/afterNumber',
    'common/punctuation/quote',
    'common/punctuation/apostrophe',
    'ru/dash/main',
    'ru/nbsp/*'
  ],
  en: [
    'common/nbsp/beforeShortLastWord',
    'common/nbsp/beforeShortLastNumber',
    'common/punctuation/quote',
    'common/punctuation/apostrophe'
  ]
};

function build(lang: Lang): Typograf {
  const typograf = new Typograf({
    locale: lang === 'ru' ? ['ru', 'en-US'] : ['en-US'],
    htmlEntity: { type: 'default' }
  });
  typograf.disableRule('*');
  for (const rule of rules[lang]) typograf.enableRule(rule);
  return typograf;
}

const typografs: Partial<Record<Lang, Typograf>> = {};

/** A unit or a sign never starts a line without its number. */
const afterNumber =
  /(\d|млн|млрд|трлн|million|billion) (%|₽|га|ha|км|km|м²|m²|млн|млрд|трлн|раза?|лет|million|billion|trillion)(?![\p{L}])/gu;
const afterSign = /([№>≈§]|\bNo\.) (?=\S)/g;
/** British: a spaced en dash, which never starts a line; a day keeps its month. */
const englishDash = /\s[-–—]\s/g;
const englishDay =
  /(\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

const english = (text: string): string =>
  text.replace(englishDash, `${nb}– `).replace(englishDay, `$1${nb}`);

/** One text, typeset. Idempotent; throws when anything but a space, quote or dash was changed. */
export function typeset(text: string, lang: Lang): string {
  const typograf = (typografs[lang] ??= build(lang));
  const set = typograf.execute(text);
  const result = (lang === 'en' ? english(set) : set)
    // Its narrow space after № is in none of our fonts.
    .replaceAll('\u202f', nb)
    .replace(afterNumber, `$1${nb}$2`)
    .replace(afterNumber, `$1${nb}$2`)
    .replace(afterSign, `$1${nb}`);
  align(text, result);
  return result;
}

const space = /\s/;
const classOf = (sign: string): string =>
  /["'«»„“”‘’]/.test(sign) ? 'quote' : /[-–—]/.test(sign) ? 'dash' : sign;

/**
 * For each position of `before` (0 … length) the position of `after` that corresponds to it.
 * Both must have the same signs in the same order, spaces, quote shapes and dash shapes apart.
 */
export function align(before: string, after: string): readonly number[] {
  const places: number[] = [];
  let there = 0;
  for (let here = 0; here < before.length; here += 1) {
    const sign = before[here] as string;
    if (space.test(sign)) {
      places.push(there);
      if (space.test(after[there] ?? '')) there += 1;
      continue;
    }
    while (space.test(after[there] ?? '')) there += 1;
    if (classOf(after[there] ?? '') !== classOf(sign))
      throw new Error(`typography changed "${before}" into "${after}"`);
    places.push(there);
    there += 1;
  }
  if (after.slice(there).trim() !== '')
    throw new Error(`typography changed "${before}" into "${after}"`);
  places.push(after.length);
  return places;
}
