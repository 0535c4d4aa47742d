/** Sheet 3 in one sentence and one table per step: alt text, screen readers, CSV. */
import { cells } from '../cells.ts';
import type { Description, SceneInput } from '../scene.ts';
import { industriesData } from './data.ts';
import { facts } from './facts.ts';
import { steps } from './parts.ts';

/** The description of a step; names every fact the step shows. Throws for an unknown step. */
export function describe({ input, step }: { input: SceneInput; step: string }): Description {
  const known = steps.find((name) => name === step);
  if (known === undefined) throw new Error(`industries: no step "${step}"`);
  const { battery } = industriesData(input);
  const rows = facts[known].map((id) => {
    const { fact, what, value, date } = cells(input, id);
    const plan = fact.status === 'plan' ? `, ${input.label('describe.planned')}` : '';
    return [what + plan, value ?? input.label('describe.wordy'), date];
  });
  return {
    sentence: input
      .label(`describe.${known}`)
      .replace('%planned%', input.number(battery.planned))
      .replace('%modules%', input.number(battery.modules)),
    columns: ['what', 'value', 'date'].map((key) => input.label(`describe.${key}`)),
    rows
  };
}
