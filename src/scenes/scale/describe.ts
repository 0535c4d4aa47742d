/** The steps in words and tables: alt text, screen readers, CSV. */
import { cells } from '../cells.ts';
import type { Description, SceneInput } from '../scene.ts';
import { peoplePerProduction } from './data.ts';
import { facts, quantities, steps } from './facts.ts';

/** One sentence of the copy and a row for every fact of the step; the rule adds its quotient. Throws for an unknown step. */
export function describe({ input, step }: { input: SceneInput; step: string }): Description {
  const known = steps.find((name) => name === step);
  if (known === undefined) throw new Error(`scale: no step "${step}"`);
  const rows = facts[known].map((id) => {
    const { what, value, date } = cells(input, id);
    return [what, value ?? '—', date];
  });
  const quotient = input
    .label('quotient')
    .replace(
      '%n%',
      input.number(
        Math.round(
          peoplePerProduction(
            input.fact(quantities.people).value,
            input.fact(quantities.productions).value
          )
        )
      )
    );
  if (known === 'rule') rows.push([input.label('mark-quotient'), quotient, input.label('ours')]);
  return {
    sentence: input.label(`say-${known}`).replace('%quotient%', quotient),
    columns: [input.label('column-fact'), input.label('column-value'), input.label('column-date')],
    rows
  };
}
