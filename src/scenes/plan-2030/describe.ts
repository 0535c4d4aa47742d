/** Sheet 7 in one sentence and one table per step: alt text, screen readers, CSV. */
import { dateLabel } from '#dataset/dates.ts';
import type { FactId } from '#dataset/types.ts';
import { cells } from '../cells.ts';
import type { Description, SceneInput } from '../scene.ts';
import { dotText, fill, planData } from './data.ts';
import { facts } from './facts.ts';

/** One row of a table of facts: what, value with its sign, scope, date. */
function row(input: SceneInput, id: FactId): string[] {
  const { fact, what, value, scope, date } = cells(input, id);
  const plan = fact.status === 'plan' ? `, ${input.label('describe.planned')}` : '';
  return [what + plan, value ?? input.label('describe.wordy'), scope, date];
}

/** The description of a step; names every fact the step shows. Throws for an unknown step. */
export function describe({ input, step }: { input: SceneInput; step: string }): Description {
  if (!(step in facts)) throw new Error(`plan-2030: no step "${step}"`);
  const rows = facts[step as keyof typeof facts].map((id) => row(input, id));
  const data = planData(input);
  const undated = dateLabel(null, input.lang);
  if (step === 'hatch')
    for (const { names, known, times } of data.measures)
      if (known)
        rows.push([
          fill(input.label('describe.ours'), { name: names[0] ?? '' }),
          times,
          '',
          undated
        ]);
  if (step === 'clusters')
    for (const { name, state, place } of data.clusters) rows.push([name, state, place, undated]);
  return {
    sentence: fill(input.label(`describe.${step}`), {
      one: input.number(1),
      dot: dotText(input)
    }),
    columns: ['what', 'value', 'place', 'date'].map((key) => input.label(`describe.${key}`)),
    rows
  };
}
