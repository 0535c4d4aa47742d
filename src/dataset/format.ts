/** Facts as text: the forms a number may take in a sentence, a table or a figure. */
import type { Fact, Lang, Qualifier } from './types.ts';
import { dateAsOf, dateIn, dateLabel, dateOn, yearOf } from './dates.ts';
import { fold, fractionSign, fractionWords, numeral } from './numerals.ts';
import { unitSign, unitWord } from './unit-words.ts';

const nb = '\u00a0';
const million = 1_000_000;
const millionWord: Readonly<Record<Lang, string>> = { ru: 'млн', en: 'million' };
const trillionWord: Readonly<Record<Lang, string>> = { ru: 'трлн ₽', en: 'trillion roubles' };
const qualifierWords: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: { '>': 'больше', '≥': 'не меньше', '≈': 'около', до: 'до', от: 'от' },
  en: { '>': 'more than', '≥': 'at least', '≈': 'about', до: 'up to', от: 'from' }
};

const obliqueWords: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: { '>': 'более чем', '≥': 'не менее чем', '≈': 'примерно', до: 'максимум' },
  en: { '>': 'more than', '≥': 'at least', '≈': 'about', до: 'up to' }
};

/**
 * A number of ours or of a fact. Russian: 4600, 10 000 (no-break spaces from five digits on),
 * decimal comma. English: 4,600, decimal point. At most `digits` decimals.
 */
export function number(value: number, lang: Lang, digits = 1): string {
  return new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-GB', {
    maximumFractionDigits: digits,
    // The Russian rule: four digits stand together.
    useGrouping: lang === 'ru' ? 'min2' : true
  }).format(value);
}

function valueOf(fact: Fact): number {
  if (fact.value === null) throw new FormError('a fact with a number');
  return fact.value;
}

/** One end of a fact's value, in its unit's own notation: millions are named, shares are fractions. */
function amount(value: number, fact: Fact, lang: Lang): string {
  if (fact.unit === 'year') return String(value);
  if (fact.unit === 'share')
    return fractionSign(value) ?? percent(number(value * 100, lang, 0), lang);
  if (value >= million) return number(value / million, lang) + nb + millionWord[lang];
  return number(value, lang);
}

const percent = (text: string, lang: Lang): string => text + (lang === 'ru' ? `${nb}%` : '%');

/** The number without its sign: «755 000», «5,7 млн», «93 %», «2/3», «50–100». */
export function bare(fact: Fact, lang: Lang): string {
  const lower = amount(valueOf(fact), fact, lang);
  const text = fact.upper === null ? lower : `${lower}–${amount(fact.upper, fact, lang)}`;
  return fact.unit === 'percent' ? percent(text, lang) : text;
}

/** The sign that belongs to the number, or ''. A range says by itself where it begins. */
function sign(fact: Fact): NonNullable<Qualifier> | '' {
  return fact.upper === null || fact.qualifier === '≈' ? (fact.qualifier ?? '') : '';
}

/** The sign a column of signs prints: «>», «до», "up to"; '' for none. */
export function printed(qualifier: Qualifier, lang: Lang): string {
  const mark = qualifier ?? '';
  return (/\p{L}/u.test(mark) ? qualifierWords[lang][mark] : mark) ?? mark;
}

/** The sign as a figure prints it, with a space after it, or ''. It stays in one piece with its number. */
function printedSign(fact: Fact, lang: Lang): string {
  const mark = sign(fact);
  return mark === '' ? '' : printed(mark, lang).replaceAll(' ', nb) + nb;
}

/** Money in an English figure or table: "₽27.3bn", "₽1.2tn", "₽99,600"; null for anything else. */
function englishMoney(fact: Fact, lang: Lang): string | null {
  if (lang !== 'en') return null;
  if (fact.unit === 'rub-per-month') return `₽${bare(fact, lang)}`;
  if (fact.unit !== 'bn-rub') return null;
  const large = trillions(fact, lang);
  return large === null ? `₽${bare(fact, lang)}bn` : `₽${large}tn`;
}

/** A sum of a thousand billion or more in trillions: «1,2»; null for a smaller one. */
function trillions(fact: Fact, lang: Lang): string | null {
  const value = fact.upper ?? valueOf(fact);
  return fact.unit === 'bn-rub' && value >= 1000 ? number(value / 1000, lang) : null;
}

/**
 * As a figure prints it, sign and number: «> 755 000», «≈ 4600», «до 600», «27,3». In English a sum
 * of money carries its unit, since the sign of the rouble stands before it: "> ₽27.3bn".
 */
export function figure(fact: Fact, lang: Lang): string {
  return printedSign(fact, lang) + (englishMoney(fact, lang) ?? bare(fact, lang));
}

/**
 * As a table prints it, with its unit: «> 755 000 человек», «≈ 4600 производств», «> 27,3 млрд ₽».
 * A column is narrow: the line may break before the unit.
 */
export function measured(fact: Fact, lang: Lang): string {
  const mark = printedSign(fact, lang);
  const money = englishMoney(fact, lang);
  if (money !== null) return mark + money + (fact.unit === 'rub-per-month' ? ' a month' : '');
  const amount = bare(fact, lang);
  if (fact.unit === null) return mark + amount;
  const whole = counted(fact, lang, mark !== '', true);
  // A short sign stays with its number: «600 га».
  return (
    mark + (whole.length - amount.length > 4 ? whole.replace(amount + nb, `${amount} `) : whole)
  );
}

/** The sign as a word, with a space after it, or ''. */
function qualifier(fact: Fact, lang: Lang): string {
  const mark = sign(fact);
  return mark === '' ? '' : `${qualifierWords[lang][mark]} `;
}

/**
 * Number and noun: «240 компаний», «27,3 млрд ₽», «1,2 трлн ₽»; genitive after a qualifier.
 * `brief` prefers the sign of a unit to its noun: "390 ha".
 */
function counted(fact: Fact, lang: Lang, genitive: boolean, brief = false): string {
  const value = fact.upper ?? valueOf(fact);
  const large = trillions(fact, lang);
  if (large !== null) return large + nb + trillionWord[lang];
  if (fact.unit === null) throw new FormError('a fact with a unit');
  // A number told in millions governs the plural: 33 млн ячеек, 21 млн ячеек.
  const noun =
    (brief ? unitSign(fact.unit, lang) : null) ??
    unitWord(fact.unit, value >= million ? 5 : value, lang, genitive);
  return bare(fact, lang) + (noun === null ? '' : nb + noun);
}

/** Thrown when a fact cannot take the form asked for; `expected` says which facts can. */
export class FormError extends Error {
  readonly expected: string;
  constructor(expected: string) {
    super(`the form needs ${expected}`);
    this.expected = expected;
  }
}

function need(text: string | null, expected: string): string {
  if (text === null) throw new FormError(expected);
  return text;
}

function unitIs(fact: Fact, unit: string): number {
  if (fact.unit !== unit) throw new FormError(`a fact whose unit is "${unit}", not "${fact.unit}"`);
  return valueOf(fact);
}

function dated(fact: Fact): string {
  if (fact.asOf === null) throw new FormError('a fact with a date');
  return fact.asOf;
}

function times(fact: Fact, lang: Lang): string {
  const value = unitIs(fact, 'times');
  const word = fact.upper === null ? fold(value, lang) : null;
  const compared = lang === 'ru' ? 'больше чем ' : 'more than ';
  const prefix = sign(fact) === '>' ? compared : qualifier(fact, lang);
  if (word !== null) return prefix + word;
  const noun = unitWord('times', fact.upper ?? value, lang);
  return prefix + (lang === 'ru' ? `в ${bare(fact, lang)} ${noun}` : `${bare(fact, lang)} ${noun}`);
}

const whole = 'a whole number from 0 to 20';

/** Every form copy may ask for, `{id}` (the form named '') or `{id:form}`. */
const forms = {
  /** «больше 755 000», «около 4600», «93 %» */
  '': (fact: Fact, lang: Lang) => qualifier(fact, lang) + bare(fact, lang),
  /** «755 000» */
  bare,
  /** «> 755 000» */
  figure,
  /** «более чем 62», «примерно 66»: after a preposition, where «больше» cannot stand */
  oblique: (fact: Fact, lang: Lang) => {
    const word = obliqueWords[lang][sign(fact)];
    return (word === undefined ? '' : `${word} `) + bare(fact, lang);
  },
  /** «240 компаний» */
  unit: (fact: Fact, lang: Lang) => counted(fact, lang, false),
  /** «больше 240 компаний», «около 4600 производств» */
  full: (fact: Fact, lang: Lang) => {
    const word = qualifier(fact, lang);
    return word + counted(fact, lang, word !== '');
  },
  /** «62 стран»: after «из», «для», «у» */
  genitive: (fact: Fact, lang: Lang) => counted(fact, lang, true),
  /** «десять» */
  words: (fact: Fact, lang: Lang) => need(numeral(valueOf(fact), lang, 'nominative'), whole),
  /** «десяти»: genitive, and prepositional as well */
  'words-genitive': (fact: Fact, lang: Lang) =>
    need(numeral(valueOf(fact), lang, 'genitive'), whole),
  /** «четвёртый» */
  ordinal: (fact: Fact, lang: Lang) => need(numeral(valueOf(fact), lang, 'ordinal'), whole),
  /** A share as «каждый десятый»: the word «десятый»; in English all of it: "one in ten" */
  'one-in': (fact: Fact, lang: Lang) => {
    const under = Math.round(1 / unitIs(fact, 'share'));
    const word = numeral(under, lang, lang === 'ru' ? 'ordinal' : 'nominative');
    return (lang === 'ru' ? '' : `one${nb}in${nb}`) + need(word, 'a share of 1/20 or more');
  },
  /** «две трети», «около двух третей» */
  fraction: (fact: Fact, lang: Lang) => {
    const word = qualifier(fact, lang);
    const share = unitIs(fact, 'share');
    return word + need(fractionWords(share, lang, word !== ''), 'a share that has a name');
  },
  /** «в 3,5 раза», «больше чем втрое» */
  times,
  /** «21 ноября 2025», «дата не указана» */
  date: (fact: Fact, lang: Lang) => dateLabel(fact.asOf, lang),
  /** «21 ноября 2025 года», «в январе 2026 года» */
  on: (fact: Fact, lang: Lang) => dateOn(dated(fact), lang),
  /** «в ноябре 2025 года» */
  in: (fact: Fact, lang: Lang) => dateIn(dated(fact), lang),
  /** «на 21 ноября 2025 года» */
  'as-of': (fact: Fact, lang: Lang) => dateAsOf(dated(fact), lang),
  /** «2025» */
  year: (fact: Fact) => yearOf(dated(fact)),
  /** «2030» */
  horizon: (fact: Fact) => {
    if (fact.horizon === null) throw new FormError('a plan with a horizon');
    return String(fact.horizon);
  },
  /** «2022»: the year a total is counted from */
  since: (fact: Fact) => {
    if (fact.since === undefined) throw new FormError('a total counted since a year');
    return String(fact.since);
  }
} as const satisfies Record<string, (fact: Fact, lang: Lang) => string>;

export type Form = keyof typeof forms;
export const formNames = Object.keys(forms) as readonly Form[];

export function isForm(name: string): name is Form {
  return Object.hasOwn(forms, name);
}

/** A fact in one of the forms. Throws FormError when the fact cannot take it. */
export function inForm(fact: Fact, form: Form, lang: Lang): string {
  return forms[form](fact, lang);
}
