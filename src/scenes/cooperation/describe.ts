/** Sheet 5 in one sentence and one table per step: alt text, screen readers, CSV. */
import { dateLabel } from '#dataset/dates.ts';
import { measured } from '#dataset/format.ts';
import type { Description, SceneInput } from '../scene.ts';
import { facts } from './facts.ts';
import { steps } from './parts.ts';

/** The description of a step: who gives what to whom, then every fact the step shows. Throws for an unknown step. */
export function describe({ input, step }: { input: SceneInput; step: string }): Description {
  const known = steps.find((name) => name === step);
  const { cooperation, facts: all } = input.dataset;
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
    const fact = all.get(id);
    if (fact === undefined) throw new Error(`cooperation: unknown fact "${id}"`);
    const value = fact.value === null ? input.label('describe.wordy') : measured(fact, input.lang);
    const claim = fact.status === 'claim' ? `, ${input.label('describe.claim')}` : '';
    return [
      fact.label[input.lang] + claim,
      value,
      fact.asOf === null ? input.label('describe.undated') : dateLabel(fact.asOf, input.lang)
    ];
  });
  return {
    sentence: input.label(`describe.${known}`),
    columns: ['what', 'value', 'date'].map((key) => input.label(`describe.${key}`)),
    rows: [...links, ...rows]
  };
}
