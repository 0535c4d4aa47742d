/** Sheet 4 in one sentence and one table per step: alt text, screen readers, CSV. */
import { dateLabel } from '#dataset/dates.ts';
import { measured } from '#dataset/format.ts';
import type { FactId } from '#dataset/types.ts';
import { cells } from '../cells.ts';
import type { Description, SceneInput } from '../scene.ts';
import { fromKremlin } from '#drawing/projection.ts';
import { fill, kilometres } from './data.ts';
import { facts } from './facts.ts';

/** One row of a table of facts: what, value with its sign, date. */
function row(input: SceneInput, id: FactId): string[] {
  const { fact, what, value, date } = cells(input, id);
  const plan = fact.status === 'plan' ? `, ${input.label('describe.planned')}` : '';
  return [what + plan, value ?? input.label('describe.wordy'), date];
}

/** The description of a step; names every fact the step shows. */
export function describe({ input, step }: { input: SceneInput; step: string }): Description {
  const columns = ['what', 'value', 'date'].map((key) => input.label(`describe.${key}`));
  const rows = (facts[step] ?? []).map((id) => row(input, id));
  const { sites, series } = input.dataset;
  const places = sites.map((site) => {
    const { x, y } = fromKremlin(site.coordinates);
    const error = site.coordinates.error / 1000;
    return { site, error, km: Math.hypot(x, y) };
  });
  const far = places
    .filter((p) => p.site.status !== 'plan')
    .reduce((a, b) => (b.km > a.km ? b : a));
  const farthest = `${far.site.name[input.lang]}, ${fill(input.label('map.away'), { n: kilometres(input, far.km, far.error) })}`;
  if (step === 'map')
    rows.push(
      ...places.map(({ site, error, km }) => [
        site.name[input.lang] +
          (site.status === 'plan' ? `, ${input.label('describe.planned')}` : ''),
        fill(input.label('map.away'), { n: `${input.number(km, 1)} ± ${input.number(error, 1)}` }),
        dateLabel(input.dataset.facts.get('sez.sites')?.asOf ?? null, input.lang)
      ])
    );
  if (step === 'growth')
    rows.push(
      ...series
        .filter((point) => ['sites', 'area', 'jobs'].includes(point.measure))
        .map((point) => [
          input.label(`growth.${point.measure}`),
          measured(point.fact, input.lang),
          dateLabel(point.date, input.lang)
        ])
    );
  return { sentence: fill(input.label(`describe.${step}`), { farthest }), columns, rows };
}
