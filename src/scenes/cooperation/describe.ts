/** Sheet 5 in one sentence and one table per step: alt text, screen readers, CSV. */
import { cells } from '../cells.ts';
import type { Description, SceneInput } from '../scene.ts';
import { facts } from './facts.ts';
import { steps } from './parts.ts';

/** The description of a step: who gives what to whom, then every fact the step shows. Throws for an unknown step. */
export function describe({ input, step }: { input: SceneInput; step: string }): Description {
  const known = steps.find((name) => name === step);
  const { cooperation } = input.dataset;
  const chain = cooperation.chains.find(({ id }) => id === known);
  if (known === undefined || chain === undefined) throw new Error(`cooperation: no step "${step}"`);
  const name = (id: string): string =>
    cooperation.nodes.find((node) => node.id === id)?.name[input.lang] ?? id;
  const links = chain.gives.map(({ from, to, what }) => [
    `${name(from)} → ${name(to)}`,
    what[input.lang],
    ''
  ]);
  const rows = facts[known].map((id) => {
    const { fact, what, value, date } = cells(input, id);
    const claim = fact.status === 'claim' ? `, ${input.label('describe.claim')}` : '';
    return [what + claim, value ?? input.label('describe.wordy'), date];
  });
  return {
    sentence: input.label(`describe.${known}`),
    columns: ['what', 'value', 'date'].map((key) => input.label(`describe.${key}`)),
    rows: [...links, ...rows]
  };
}
