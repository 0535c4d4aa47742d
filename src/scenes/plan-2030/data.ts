/** Prepares the plan sheet at build: multiples, clusters with their places, every string drawn. */
import { dateLabel } from '#dataset/dates.ts';
import type { FactId } from '#dataset/types.ts';
import type { DrawnFact, SceneInput } from '../scene.ts';
import { clusters, measures } from './facts.ts';

/** Jobs one dot stands for. */
const DOT = 10;
/** Clusters whose jobs are drawn as dots. */
const FIELDS = ['construction', 'food'] as const;

export interface Measure {
  readonly id: string;
  /** Names of the row, the longest first. */
  readonly names: readonly string[];
  /** False: the source does not name today's value. */
  readonly known: boolean;
  /** Today's value as text, the longest form first. */
  readonly today: readonly string[];
  /** What the number of today counts, and when; '' when today is unknown. */
  readonly unit: string;
  readonly date: string;
  /** Planned value as text; '' when the source names only the multiple. */
  readonly plan: string;
  /** The plan over today. */
  readonly multiple: number;
  readonly times: string;
  readonly todayFacts: readonly FactId[];
  readonly planFacts: readonly FactId[];
  /** What a screen reader says at the first two steps. */
  readonly spokenToday: string;
  readonly spoken: string;
}

export interface ClusterRow {
  readonly id: string;
  readonly name: string;
  readonly brief: string;
  readonly place: string;
  /** Short forms of the place, the longest first. */
  readonly places: readonly string[];
  readonly state: string;
  readonly plan: boolean;
  readonly facts: readonly FactId[];
}

export interface JobsField {
  readonly id: string;
  readonly dots: number;
  readonly figure: string;
  readonly about: string;
  readonly facts: readonly FactId[];
}

export interface PlanData {
  /** Measures, the longest hatch first. */
  readonly measures: readonly Measure[];
  /** «0», «× 1», «× 2» … up to the largest whole multiple drawn. */
  readonly ticks: readonly string[];
  readonly clusters: readonly ClusterRow[];
  readonly fields: readonly JobsField[];
  readonly text: {
    /** Longest form first. */
    readonly today: readonly string[];
    readonly later: readonly string[];
    readonly ours: readonly string[];
    readonly outside: string;
    readonly working: string;
    readonly planned: string;
    readonly keyWorking: string;
    readonly keyPlanned: string;
  };
  readonly scale: string;
  readonly scaleDots: string;
}

/** Fills the local placeholders `%name%` of a label. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/%(\w+)%/g, (all, name: string) => values[name] ?? all);

/** How many times today's value the plan is (our calculation). Throws when there is nothing to divide by. */
export function multipleOf(today: DrawnFact, plan: DrawnFact): number {
  if (today.value <= 0) throw new Error(`${today.id}: ${today.value}, nothing to divide by`);
  return plan.value / today.value;
}

const forms = (text: string): readonly string[] => text.split('|');

function measure(input: SceneInput, row: (typeof measures)[number]): Measure {
  const plan = input.fact(row.plan);
  const known = row.today !== null;
  const multiple = known ? multipleOf(input.fact(row.today), plan) : plan.value;
  const names = forms(input.label(`bar.${row.id}`));
  const times = fill(input.label('times'), { n: input.number(multiple, 1) });
  const today = forms(input.label(`bar.${row.id}.today`));
  const planned = known ? input.label(`bar.${row.id}.plan`) : '';
  const spoken = { name: names[0] ?? '', today: today[0] ?? '', plan: planned, times };
  return {
    id: row.id,
    names,
    known,
    today,
    unit: known ? input.label(`bar.${row.id}.unit`) : '',
    date: known ? dateLabel(input.dataset.facts.get(row.today)?.asOf ?? null, input.lang) : '',
    plan: planned,
    multiple,
    times,
    todayFacts: [known ? row.today : row.plan],
    planFacts: known ? [row.plan, row.today] : [row.plan],
    spokenToday: fill(input.label('spoken.today'), spoken),
    spoken: fill(input.label(known ? 'spoken' : 'spoken.unknown'), spoken)
  };
}

function clusterRow(input: SceneInput, id: string, facts: readonly FactId[]): ClusterRow {
  const cluster = input.dataset.clusters.find((each) => each.id === id);
  if (cluster === undefined) throw new Error(`data/clusters.json: no cluster "${id}"`);
  const { lang } = input;
  const nowhere = input.label('nowhere');
  return {
    id,
    name: cluster.name[lang],
    brief: input.label(`cluster.${id}`),
    place: cluster.place?.[lang] ?? nowhere,
    places: cluster.place === null ? [nowhere] : forms(input.label(`cluster.${id}.place`)),
    state: cluster.state[lang],
    plan: cluster.status === 'plan',
    facts
  };
}

/** Everything the browser draws on sheet 7. Throws naming what is missing. */
export function planData(input: SceneInput): PlanData {
  const rows = measures.map((row) => measure(input, row)).sort((a, b) => b.multiple - a.multiple);
  const list = Object.entries(clusters).map(([id, facts]) => clusterRow(input, id, facts));
  const top = Math.floor(Math.max(...rows.map((row) => row.multiple)));
  const [one, dot] = [input.number(1), input.number(DOT)];
  return {
    measures: rows,
    ticks: Array.from({ length: top + 1 }, (_, n) =>
      n === 0 ? input.number(0) : fill(input.label('times'), { n: input.number(n) })
    ),
    // What works stands above what is planned.
    clusters: [...list.filter((row) => !row.plan), ...list.filter((row) => row.plan)],
    fields: FIELDS.map((id) => ({
      id,
      dots: Math.round(input.fact(`cluster.${id}.jobs`).value / DOT),
      figure: input.label(`field.${id}`),
      about: input.label(`field.${id}.about`),
      facts: [`cluster.${id}.jobs`, `cluster.${id}.area`]
    })),
    text: {
      today: forms(fill(input.label('today'), { one })),
      later: forms(input.label('later')),
      ours: forms(input.label('ours')),
      outside: input.label('outside'),
      working: input.label('group.fact'),
      planned: input.label('group.plan'),
      keyWorking: input.label('key.fact'),
      keyPlanned: input.label('key.plan')
    },
    scale: fill(input.label('scale'), { one }),
    scaleDots: fill(input.label('scale.dots'), { one, dot })
  };
}

/** Jobs one dot of the fields stands for, formatted. */
export const dotText = (input: SceneInput): string => input.number(DOT);
