/** Dates of facts in words. A fact's date may be a day, a month or a year; it is never made finer. */
import type { Lang } from './types.ts';

const genitive = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря'
];
const nominative = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь'
];
const prepositional = nominative.map((month) => month.replace(/[ьй]$/, 'е').replace(/т$/, 'те'));
const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

interface Parts {
  readonly year: string;
  /** 0 … 11, or null when the date is a year. */
  readonly month: number | null;
  readonly day: number | null;
}

function parts(date: string): Parts {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const year = match?.[1];
  if (match === null || year === undefined) throw new Error(`not an ISO date: "${date}"`);
  return {
    year,
    month: match[2] === undefined ? null : Number(match[2]) - 1,
    day: match[3] === undefined ? null : Number(match[3])
  };
}

/** The words for a missing date. */
export const noDate: Readonly<Record<Lang, string>> = {
  ru: 'дата не указана',
  en: 'date not given'
};

/** For tables and title blocks: «21 ноября 2025», «январь 2026», «2025», «дата не указана». */
export function dateLabel(date: string | null, lang: Lang): string {
  if (date === null) return noDate[lang];
  const { year, month, day } = parts(date);
  if (month === null) return year;
  if (lang === 'en')
    return day === null ? `${english[month]} ${year}` : `${day} ${english[month]} ${year}`;
  return day === null ? `${nominative[month]} ${year}` : `${day} ${genitive[month]} ${year}`;
}

/** When: «21 ноября 2025 года», «в январе 2026 года», «в 2025 году»; "on 21 November 2025" … */
export function dateOn(date: string, lang: Lang): string {
  const { year, month, day } = parts(date);
  if (month !== null && day !== null)
    return lang === 'ru' ? `${day} ${genitive[month]} ${year} года` : `on ${dateLabel(date, lang)}`;
  return dateIn(date, lang);
}

/** When, to the month at best: «в ноябре 2025 года», «в 2025 году». */
export function dateIn(date: string, lang: Lang): string {
  const { year, month } = parts(date);
  if (month === null) return lang === 'ru' ? `в ${year} году` : `in ${year}`;
  return lang === 'ru' ? `в ${prepositional[month]} ${year} года` : `in ${english[month]} ${year}`;
}

/** The state on a date: «на 21 ноября 2025 года», «на январь 2026 года», «на 2025 год». */
export function dateAsOf(date: string, lang: Lang): string {
  const { month, day } = parts(date);
  if (lang === 'en') return `as of ${dateLabel(date, lang)}`;
  return `на ${dateLabel(date, lang)} ${month === null && day === null ? 'год' : 'года'}`;
}

/** «2025». */
export function yearOf(date: string): string {
  return parts(date).year;
}
