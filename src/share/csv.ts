/**
 * A table as CSV that a newsroom's spreadsheet opens as it is: UTF-8 with its mark, the delimiter and
 * the decimal sign of the language, and no cell a spreadsheet would run as a formula.
 */
import type { Lang } from '#dataset/types.ts';

export type Cell = string | number | null;

/** What a spreadsheet of the language expects: a point as decimal sign in Russian turns 27.3 into a date. */
const conventions: Readonly<Record<Lang, { delimiter: string; decimal: string }>> = {
  ru: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' }
};

const MARK = '\ufeff';

/** Rows as CSV (RFC 4180 but for the delimiter), the first of them the heads. */
export function csv(rows: readonly (readonly Cell[])[], lang: Lang): string {
  const { delimiter, decimal } = conventions[lang];
  const quoted = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const cell = (value: Cell): string => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value).replace('.', decimal);
    return quoted(harmless(value));
  };
  return MARK + rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('');
}

/**
 * A text that begins like a formula, in the wide signs of East Asian keyboards too, gets an apostrophe,
 * which spreadsheets read as «this is text».
 */
const harmless = (text: string): string =>
  /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
