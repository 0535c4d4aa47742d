/** Sheet 6 in one sentence and one table per step: alt text, screen readers, CSV. */
import type { FactId } from '#dataset/types.ts';
import { cells } from '../cells.ts';
import type { Description, SceneInput } from '../scene.ts';
import { destinations, fill } from './data.ts';
import { facts } from './facts.ts';

/** One row of a table of facts: what, value with its sign, what it covers. */
function row(input: SceneInput, id: FactId): string[] {
  const { what, value, scope } = cells(input, id);
  return [what, value ?? input.label('describe.wordy'), scope];
}

/** The description of a step; names every fact the step shows. */
export function describe({ input, step }: { input: SceneInput; step: string }): Description {
  const columns = ['what', 'value', 'scope'].map((key) => input.label(`describe.${key}`));
  const markets = destinations(input, 'instruments', []);
  const saudi = destinations(input, 'saudi-arabia', []);
  const shown = { departure: markets.slice(0, 1), markets, saudi, world: [...markets, ...saudi] }[
    step
  ];
  const rows = [
    ...(facts[step] ?? []).map((id) => row(input, id)),
    ...(shown ?? []).map((place) => [
      `${place.country}, ${place.capital}`,
      place.distance,
      place.course
    ])
  ];
  const [nearest] = markets;
  const sentence = fill(input.label(`describe.${step}`), {
    nearest: nearest === undefined ? '' : `${nearest.capital}, ${nearest.distance}`,
    list: markets.map(({ country, distance }) => `${country} — ${distance}`).join(', '),
    saudi: saudi.map(({ distance }) => distance).join()
  });
  return { sentence, columns, rows };
}
