/** The small markup of the copy: `{fact.id}`, `{fact.id:form}`, and `*…*` around the signal words. */
import { FormError, formNames, inForm, isForm, type Form } from './format.ts';
import type { Fact, FactId, Lang } from './types.ts';

export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly signal: boolean }
  | {
      readonly kind: 'fact';
      readonly id: FactId;
      /** As written; '' when the plain form is meant. */
      readonly form: string;
      readonly signal: boolean;
    };

/** One thing wrong with a text: what stands there and what may stand there. */
export interface Fault {
  readonly found: string;
  readonly expected: string;
}

const placeholder = /^\{([a-z0-9][a-z0-9.-]*)(?::([a-z-]+))?\}/;

/** Splits a text into tokens. Unbalanced markup is reported and then read as plain text. */
export function parse(text: string): { tokens: readonly Token[]; faults: readonly Fault[] } {
  const tokens: Token[] = [];
  const faults: Fault[] = [];
  let plain = '';
  let signal = false;
  const flush = () => {
    if (plain !== '') tokens.push({ kind: 'text', text: plain, signal });
    plain = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign === '*') {
      flush();
      signal = !signal;
    } else if (sign === '{') {
      const match = placeholder.exec(text.slice(at));
      if (match === null) {
        const shown = text.slice(at, at + 24);
        faults.push({ found: `"${shown}"`, expected: '{fact.id} or {fact.id:form}' });
        plain += sign;
        continue;
      }
      flush();
      tokens.push({ kind: 'fact', id: match[1] as string, form: match[2] ?? '', signal });
      at += match[0].length - 1;
    } else if (sign === '}') {
      faults.push({ found: 'a "}" with no "{"', expected: 'balanced braces' });
    } else plain += sign;
  }
  flush();
  if (signal) faults.push({ found: 'one "*" without its pair', expected: 'signal words as *…*' });
  return { tokens, faults };
}

/** The ids a text names, in order, each once. */
export function factsIn(text: string): readonly FactId[] {
  const ids = parse(text).tokens.flatMap((token) => (token.kind === 'fact' ? [token.id] : []));
  return [...new Set(ids)];
}

/**
 * Everything wrong with a text: markup, unknown ids and forms, forms a fact cannot take, and
 * digits that come from no fact (`names` are the exact strings in which digits may stand).
 */
export function faultsIn(
  text: string,
  facts: ReadonlyMap<FactId, Fact>,
  names: readonly string[],
  lang: Lang
): readonly Fault[] {
  const { tokens, faults } = parse(text);
  const found: Fault[] = [...faults];
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  for (const token of tokens) {
    if (token.kind === 'text') {
      const rest = longestFirst.reduce((left, name) => left.replaceAll(name, ' '), token.text);
      for (const [digits] of rest.matchAll(/\d[\d.,\u00a0]*/g))
        found.push({
          found: `the number ${digits} in "${token.text.trim()}"`,
          expected: 'a {fact.id}, or a string declared in "names"'
        });
      continue;
    }
    const fact = facts.get(token.id);
    if (fact === undefined)
      found.push({ found: `{${token.id}}`, expected: 'the id of a fact in data/' });
    if (!isForm(token.form))
      found.push({
        found: `{${token.id}:${token.form}}`,
        expected: `one of the forms ${formNames.filter((name) => name !== '').join(', ')}`
      });
    else if (fact !== undefined)
      try {
        inForm(fact, token.form, lang);
      } catch (error) {
        if (!(error instanceof FormError)) throw error;
        const written = token.form === '' ? token.id : `${token.id}:${token.form}`;
        found.push({ found: `{${written}}`, expected: error.expected });
      }
  }
  return found;
}

/** A stretch of text with what it carries; the words of a sentence are its runs joined. */
export interface Run {
  readonly text: string;
  /** The fact this stretch states. */
  readonly fact?: FactId;
  /** The words the figure's signal colour is about. */
  readonly signal?: true;
}

/**
 * Facts put in, no typography yet. `plainForm` is what `{id}` without a form means:
 * words in sentences, sign and number in the labels of figures.
 */
export function fill(
  text: string,
  facts: ReadonlyMap<FactId, Fact>,
  lang: Lang,
  plainForm: Form = ''
): readonly Run[] {
  return parse(text).tokens.map((token): Run => {
    const signal = token.signal ? { signal: true as const } : {};
    if (token.kind === 'text') return { text: token.text, ...signal };
    const fact = facts.get(token.id);
    if (fact === undefined || !isForm(token.form))
      throw new Error(`"{${token.id}:${token.form}}" in "${text}": no such fact or form`);
    return {
      text: inForm(fact, token.form === '' ? plainForm : token.form, lang),
      fact: token.id,
      ...signal
    };
  });
}
