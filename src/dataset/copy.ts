/** Reads the story copy and turns its sentences into runs of text that know their facts. */
import * as v from 'valibot';
import { outline, storySchema, type Copy } from './copy-schema.ts';
import {
  DatasetError,
  show,
  showPath,
  step as child,
  valueAt,
  type Path,
  type Problem
} from './errors.ts';
import { factsIn, faultsIn, fill, type Run } from './template.ts';
import type { Dataset, FactId, Lang } from './types.ts';
import { align, typeset } from './typography.ts';

export type { Run } from './template.ts';
export type { Chapter, Copy, Note } from './copy-schema.ts';
export { bare, figure, number } from './format.ts';

type Facts = Pick<Dataset, 'facts'>;

/**
 * The copy of one language, checked: its shape, the order of sheets and steps, every id, every
 * form, every digit. Throws one DatasetError with all problems; texts stay as written (see `say`).
 * `raw` is the parsed file, `file` its path for messages.
 */
export function readCopy(
  raw: unknown,
  dataset: Pick<Dataset, 'facts' | 'disagreements'>,
  lang: Lang,
  file: string
): Copy {
  const result = v.safeParse(storySchema, raw);
  const problems: Problem[] = (result.issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return {
      file,
      path: showPath(raw, path),
      found: show(valueAt(raw, path)),
      expected: issue.message
    };
  });
  if (result.success) problems.push(...crossCheck(result.output, dataset, lang, file));
  else problems.push(...checkTexts(raw, dataset, lang, file));
  if (!result.success || problems.length > 0) throw new DatasetError(problems);
  return result.output;
}

/** A sentence with its facts, typeset. The runs joined are the sentence. */
export function say(text: string, { facts }: Facts, lang: Lang): readonly Run[] {
  const runs = fill(text, facts, lang);
  const before = plain(runs);
  const after = typeset(before, lang);
  const places = align(before, after);
  let start = 0;
  const cut = runs.map((run, index): Run => {
    const end = start + run.text.length;
    const to = index === runs.length - 1 ? after.length : (places[end] as number);
    const shown = after.slice(places[start], to);
    start = end;
    return { ...run, text: shown };
  });
  return cut.filter((run) => run.text !== '');
}

/** The words of a sentence without its links and signals. */
export function plain(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** A label of a figure: `{id}` is sign and number, no typography, so its width can be predicted. */
export function label(text: string, { facts }: Facts, lang: Lang): string {
  return plain(fill(text, facts, lang, 'figure'));
}

/** The facts a piece of copy names in its texts or lists in its `facts`, each once. */
export function factsOf(copy: unknown): readonly FactId[] {
  const listed: FactId[] = [];
  for (const { text, path } of strings(copy, []))
    if (path.includes('facts')) listed.push(text);
    else listed.push(...factsIn(text));
  return [...new Set(listed)];
}

function* strings(at: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof at === 'string') yield { text: at, path };
  else if (typeof at === 'object' && at !== null)
    for (const key of Array.isArray(at) ? at.keys() : Object.keys(at))
      yield* strings(child(at, key), [...path, key]);
}

/** Keys whose strings are ids or addresses, not words for a reader. */
const notWords = new Set<string | number>([
  '$schema',
  'lang',
  'names',
  'facts',
  'disagreement',
  'id',
  'scene',
  'sheets'
]);

function checkTexts(raw: unknown, { facts }: Facts, lang: Lang, file: string): Problem[] {
  const declared = child(raw, 'names');
  const names = Array.isArray(declared) ? declared.filter((name) => typeof name === 'string') : [];
  const problems: Problem[] = [];
  for (const { text, path } of strings(raw, []))
    if (!path.some((key) => notWords.has(key)))
      for (const fault of faultsIn(text, facts, names, lang))
        problems.push({ file, path: showPath(raw, path), ...fault });
  return problems;
}

function crossCheck(
  copy: Copy,
  dataset: Pick<Dataset, 'facts' | 'disagreements'>,
  lang: Lang,
  file: string
): Problem[] {
  const problems = checkTexts(copy, dataset, lang, file);
  const report = (path: Path, found: unknown, expected: string) =>
    problems.push({ file, path: showPath(copy, path), found: show(found), expected });

  if (copy.lang !== lang) report(['lang'], copy.lang, show(lang));
  const scenes = copy.chapters.map(({ scene }) => scene);
  const order = outline.map(({ scene }) => scene);
  if (scenes.join() !== order.join())
    report(['chapters'], scenes, `one chapter a sheet: ${order.join(', ')}`);

  const disagreements = new Set(dataset.disagreements.map(({ id }) => id));
  copy.chapters.forEach((chapter, index) => {
    const steps = chapter.steps.map(({ id }) => id).join();
    const drawn = outline.find(({ scene }) => scene === chapter.scene)?.steps.join() ?? '';
    if (steps !== drawn) report(['chapters', index, 'steps'], steps, drawn);
    chapter.steps.forEach((step, at) => {
      const path: Path = ['chapters', index, 'steps', at];
      step.text.forEach((text, paragraph) => {
        if (text.split('*').length > 3)
          report([...path, 'text', paragraph], text, 'at most one *signal* in a paragraph');
      });
      step.notes.forEach((note, number) => {
        if (typeof note !== 'string' && !disagreements.has(note.disagreement))
          report([...path, 'notes', number], note.disagreement, 'the id of a disagreement');
      });
    });
  });

  for (const { text, path } of strings(copy, []))
    if (path.includes('facts') && !dataset.facts.has(text)) report(path, text, 'the id of a fact');

  const used = [...strings(copy, [])].filter(({ path }) => !path.some((key) => notWords.has(key)));
  copy.names.forEach((name, index) => {
    if (!used.some(({ text }) => text.includes(name)))
      report(['names', index], name, 'a string that stands in the copy');
  });
  return problems;
}
