/** The files of data/ as they stand, by file name; the copy (story.*.json) has a reader of its own. */

const modules = import.meta.glob<unknown>(['../../data/*.json', '!../../data/story.*.json'], {
  eager: true,
  import: 'default'
});

/** Parsed JSON by file name: `facts.json`. */
export const files: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(modules).map(([path, content]) => [path.slice(path.lastIndexOf('/') + 1), content])
);
