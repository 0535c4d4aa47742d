/** The steps in words and tables: alt text, screen readers, CSV. */
import { cells } from '#scenes/cells.ts';
import type { Description, SceneInput } from '#scenes/scene.ts';
import { facts, steps } from './steps.ts';

/** One sentence of the copy and a row for every fact of the step. Throws for an unknown step. */
export function describe({ input, step }: { input: SceneInput; step: string }): Description {
  const known = steps.find((name) => name === step);
  if (known === undefined) throw new Error(`workforce: no step "${step}"`);
  const rows = facts[known].map((id) => {
    const { what, value } = cells(input, id);
    return [what, value ?? input.label('no-number')];
  });
  return {
    sentence: input.label(`say-${known}`),
    columns: [input.label('column-fact'), input.label('column-value')],
    rows
  };
}
