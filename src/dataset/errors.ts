/** The one error a bad dataset is refused with: every problem at once, each in words an editor can act on. */

/** One thing wrong in one place. */
export interface Problem {
  /** Path of the file in the repository: `data/facts.json`. */
  readonly file: string;
  /** `facts[12 "sez.area"].value`; empty when the file as a whole is meant. */
  readonly path: string;
  /** What stands there, as shortened JSON, or `nothing`. */
  readonly found: string;
  /** What should stand there, in words. */
  readonly expected: string;
}

/** Thrown by `readDataset`; `problems` holds each line of the message in parts. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ file, path, found, expected }) =>
        `${file} · ${path || '(the whole file)'} · found: ${found} · expected: ${expected}`
    );
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The data has ${count}:\n${lines.join('\n')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** A way into a file: keys and list indices. */
export type Path = readonly (string | number)[];

const LONGEST = 80;

/** The value as JSON of at most 80 characters; numbers JSON cannot write are named, absence is `nothing`. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  // A number such as 1e999 is valid JSON, yet becomes Infinity, which JSON.stringify would show as null.
  const text =
    typeof value === 'number'
      ? String(value)
      : (JSON.stringify(value, (_, v: unknown) =>
          typeof v === 'number' && !Number.isFinite(v) ? String(v) : v
        ) ?? typeof value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The path in one line; records of a list are named by their id as well: `facts[12 "sez.area"].value`. */
export function showPath(root: unknown, path: Path): string {
  let at = root;
  let text = '';
  for (const key of path) {
    at = step(at, key);
    if (typeof key === 'number') {
      const name = nameOf(at);
      text += name === null ? `[${key}]` : `[${key} ${JSON.stringify(name)}]`;
    } else text += text === '' ? key : `.${key}`;
  }
  return text;
}

/** What stands at the path, or undefined. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(step, root);

/** One step down; undefined where there is nothing, and own keys only. */
export function step(at: unknown, key: string | number): unknown {
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
  return (at as Record<string | number, unknown>)[key];
}

/** The id of a record; a point of a series has none of its own and goes by its fact's. */
function nameOf(record: unknown): string | null {
  const id = step(record, 'id') ?? step(step(record, 'fact'), 'id');
  return typeof id === 'string' ? id : null;
}
