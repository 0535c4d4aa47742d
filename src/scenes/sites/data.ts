/**
 * Prepares the sites sheet at build: kilometres from the Kremlin, dated points, every string drawn.
 * Long because the shape of the data and its making are read together.
 */
import type { FactId, Site } from '#dataset/types.ts';
import { fromKremlin } from '#drawing/projection.ts';
import { RING } from './city.ts';
import type { DrawnFact, SceneInput } from '../scene.ts';

/** Sites whose neighbour is nearer than this belong to one cluster, km. */
const NEIGHBOUR = 6;
/** The series drawn by `growth`, top to bottom. */
const MEASURES = ['sites', 'area', 'jobs'] as const;

export interface Spot {
  readonly id: string;
  readonly name: string;
  /** The name for a narrow frame. */
  readonly brief: string;
  /** Km east and south of the Kremlin. */
  readonly x: number;
  readonly y: number;
  /** Radius within which the place may lie, km. */
  readonly error: number;
  readonly plan: boolean;
  readonly away: string;
  readonly short: string;
  readonly facts: readonly FactId[];
}

export interface DatedPoint {
  readonly id: FactId;
  /** Decimal year; the middle of what the source names. */
  readonly year: number;
  /** Half the time the date may mean, years. */
  readonly slack: number;
  readonly value: number;
  readonly text: string;
}

/** A written fact of `growth`: a length at one scale with its like, a tick a year, or plain words. */
export interface Row {
  readonly kind: 'length' | 'years' | 'plain';
  /** Full and, where there is one, brief. */
  readonly text: readonly string[];
  readonly about: readonly string[];
  readonly value: number;
  readonly facts: readonly FactId[];
}

export interface SitesData {
  readonly map: {
    readonly spots: readonly Spot[];
    readonly rings: readonly { readonly km: number; readonly text: string }[];
    /** Ids drawn together in the detail view; x, y, radius in km. */
    readonly cluster: {
      readonly ids: readonly string[];
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly name: string;
      readonly count: string;
      readonly range: string;
      readonly letter: string;
      /** Caption of the detail view by magnification. */
      readonly captions: Readonly<Record<number, string>>;
    };
    readonly farthest: string;
    readonly north: string;
    readonly kremlin: string;
    readonly totals: readonly string[];
    /** The ring road, km east and south of the Kremlin, and its name. */
    readonly city: readonly (readonly [number, number])[];
    readonly cityName: string;
    /** Words of the symbols: a site, a planned one, the error of its place, the ring road. */
    readonly keys: readonly [string, string, string, string];
    /** «1 : %n%» and the sign between groups of digits. */
    readonly scale: string;
    readonly group: string;
  };
  readonly history: {
    readonly works: readonly {
      readonly id: string;
      readonly name: string;
      readonly was: string;
      readonly is: string;
      readonly note: string;
      readonly facts: readonly FactId[];
    }[];
    readonly was: string;
    readonly is: string;
    readonly schematic: string;
    readonly scale: string;
  };
  readonly growth: {
    readonly measures: readonly {
      readonly id: string;
      readonly title: string;
      readonly points: readonly DatedPoint[];
    }[];
    readonly from: number;
    readonly to: number;
    /** Longest stretch without a dated number, decimal years, and its words. */
    readonly silence: { readonly from: number; readonly to: number; readonly text: string };
    readonly rows: readonly Row[];
    readonly scale: string;
  };
  readonly terms: {
    readonly years: number;
    /** Share of the profit, 0…1. */
    readonly share: number;
    readonly zero: string;
    readonly taxes: readonly string[];
    /** Names of what stands ready, each full and brief. */
    readonly ready: readonly (readonly string[])[];
    readonly text: Readonly<
      Record<
        | 'zero'
        | 'zeroAbout'
        | 'zeroShort'
        | 'years'
        | 'tax'
        | 'taxAbout'
        | 'profit'
        | 'customs'
        | 'outside'
        | 'inside'
        | 'import'
        | 'importAbout'
        | 'export'
        | 'exportAbout',
        string
      >
    >;
    readonly scale: string;
  };
  readonly plan: {
    readonly area: number;
    readonly areaLater: number;
    readonly companies: number;
    readonly companiesLater: number;
    readonly today: string;
    readonly later: string;
    readonly dots: string;
    readonly dotsLater: string;
    /** «%cols% × %rows%»: how many depends on the frame. */
    readonly grid: string;
    readonly gridShort: string;
    readonly scale: string;
  };
}

/** Fills the local placeholders `%name%` of a label. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/%(\w+)%/g, (all, name: string) => values[name] ?? all);

/** Whole kilometres; marked as approximate when the error of the place can change them. */
export const kilometres = (input: SceneInput, km: number, error: number): string =>
  (error >= 0.5 ? '≈\u00a0' : '') + input.number(km);

/** «full|brief» of a label. */
const forms = (text: string): readonly string[] => text.split('|');

const short = (n: number): number => Math.round(n * 1000) / 1000;

function spot(input: SceneInput, site: Site): Spot {
  const { x, y } = fromKremlin(site.coordinates);
  const error = site.coordinates.error / 1000;
  const n = kilometres(input, Math.hypot(x, y), error);
  const plan = site.status === 'plan';
  // «full|brief»: a narrow frame has no room for the full name of a works.
  const [name = '', brief = name] = input.label(`name.${site.id}`).split('|');
  return {
    id: site.id,
    name,
    brief,
    x: short(x),
    y: short(y),
    error,
    plan,
    away: fill(input.label(plan ? 'map.plan' : 'map.away'), { n }),
    short: fill(input.label(plan ? 'map.plan' : 'map.short'), { n }),
    facts: site.facts.length > 0 ? site.facts.map((fact) => fact.id) : ['sez.sites']
  };
}

/** The largest group of sites that stand within `NEIGHBOUR` of one another. */
function cluster(spots: readonly Spot[]): Spot[] {
  const groups = spots.map((first) => {
    const group = new Set([first]);
    for (const a of group)
      for (const b of spots) if (Math.hypot(a.x - b.x, a.y - b.y) < NEIGHBOUR) group.add(b);
    return [...group];
  });
  return groups.reduce((best, group) => (group.length > best.length ? group : best));
}

function mapData(input: SceneInput): SitesData['map'] {
  const spots = input.dataset.sites.map((site) => spot(input, site));
  const members = cluster(spots);
  const built = members.filter((s) => !s.plan);
  const away = (s: Spot): number => Math.hypot(s.x, s.y);
  const [xs, ys] = [members.map((s) => s.x), members.map((s) => s.y)];
  const x = (Math.min(...xs) + Math.max(...xs)) / 2;
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  const farthest = spots.filter((s) => !s.plan).reduce((a, b) => (away(b) > away(a) ? b : a));
  const one = input.number(1);
  const form = new Intl.PluralRules(input.lang).select(built.length);
  return {
    spots,
    rings: [10, 20, 30, 40].map((km) => ({
      km,
      text: fill(input.label('map.ring'), { n: input.number(km) })
    })),
    cluster: {
      ids: members.map((s) => s.id),
      x: short(x),
      y: short(y),
      radius: short(Math.max(...members.map((s) => Math.hypot(s.x - x, s.y - y))) + 1),
      name: input.label('map.cluster'),
      count: fill(input.label(`map.cluster.${form}`), { n: input.number(built.length) }),
      range: fill(input.label('map.range'), {
        from: input.number(Math.min(...built.map(away))),
        to: input.number(Math.max(...built.map(away)))
      }),
      letter: input.label('map.letter'),
      captions: Object.fromEntries(
        [2, 3, 4, 5].map((k) => [k, fill(input.label('map.detail'), { k: input.number(k), one })])
      )
    },
    farthest: farthest.id,
    north: input.label('map.north'),
    kremlin: input.label('map.kremlin'),
    totals: ['land', 'companies', 'people'].map((key) => input.label(`map.totals.${key}`)),
    city: RING.map(([lat, lon]) => {
      const { x, y } = fromKremlin({ lat, lon });
      return [short(x), short(y)] as const;
    }),
    cityName: input.label('map.city'),
    keys: [
      input.label('map.site'),
      input.label('map.planned'),
      input.label('map.error'),
      input.label('map.city.key')
    ],
    scale: fill(input.label('map.scale'), { one }),
    group: input.number(100000).replace(/\d/g, '')
  };
}

/** A date of the series as a stretch of time: a day is a point, a bare year is a whole year. */
function moment(date: string): { year: number; slack: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { year: year + 0.5, slack: 0.5 };
  if (day === undefined) return { year: year + (month - 0.5) / 12, slack: 1 / 24 };
  return { year: short(year + (month - 1) / 12 + day / 366), slack: 0 };
}

function growthData(input: SceneInput): SitesData['growth'] {
  const measures = MEASURES.map((id) => ({
    id,
    title: input.label(`growth.${id}`),
    points: input.dataset.series
      .filter((point) => point.measure === id)
      .map((point) => {
        const { value, figure } = input.fact(point.fact.id);
        return { id: point.fact.id, ...moment(point.date), value, text: figure };
      })
      .sort((a, b) => a.year - b.year)
  }));
  const years = measures.flatMap((measure) => measure.points.map((point) => point.year));
  const dates = years.toSorted((a, b) => a - b);
  const widest = dates
    .map((to, i) => ({ from: dates[i - 1] ?? to, to }))
    .reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  const row = (key: string, id: FactId, kind: Row['kind'] = 'plain'): Row => {
    const year = input.dataset.facts.get(id)?.asOf?.slice(0, 4) ?? '';
    return {
      kind,
      value: input.fact(id).value,
      text: forms(input.label(`growth.${key}`)),
      about: forms(fill(input.label(`growth.${key}.about`), { year })),
      facts: [id]
    };
  };
  return {
    measures,
    from: Math.floor(Math.min(...years)),
    to: Math.floor(Math.max(...years)),
    silence: { ...widest, text: input.label('growth.silence') },
    rows: [
      row('invested', 'sez.invested', 'length'),
      row('investment', 'sez.investment-2024', 'length'),
      row('new-jobs', 'sez.new-jobs-2024'),
      row('floor', 'sez.floor-area'),
      row('companies', 'sez.companies-2025'),
      row('efficiency', 'sez.rating-efficiency', 'years'),
      row('attractiveness', 'sez.rating-attractiveness', 'years')
    ],
    scale: input.label('growth.scale')
  };
}

function historyData(input: SceneInput): SitesData['history'] {
  const work = (id: string, facts: readonly FactId[]): SitesData['history']['works'][number] => {
    const site = input.dataset.sites.find((s) => s.id === id);
    if (site === undefined) throw new Error(`data/sites.json: no site "${id}"`);
    return {
      id,
      name: input.label(`history.${id}`),
      was: input.label(`history.${id}.was`),
      is: site.specialisation[input.lang],
      note: input.label(`history.${id}.note`),
      facts
    };
  };
  return {
    works: [
      work('pechatniki', ['sez.pechatniki-origin', 'sez.reindustrialisation']),
      work('alabushevo', ['sez.alabushevo-origin', 'sez.first-site'])
    ],
    was: input.label('history.was'),
    is: input.label('history.is'),
    schematic: input.label('history.schematic'),
    scale: input.label('history.scale')
  };
}

function termsData(input: SceneInput): SitesData['terms'] {
  const tax: DrawnFact = input.fact('sez.benefit-profit-tax');
  const zero = input.number(0);
  const text = (key: string): string => input.label(`terms.${key}`);
  return {
    years: input.fact('sez.benefit-tax-holiday').value,
    share: tax.value / 100,
    zero,
    taxes: ['land', 'property', 'transport'].map(text),
    ready: ['shops', 'window', 'ranges', 'coworking'].map((key) => forms(text(key))),
    text: {
      zero: fill(text('zero'), { zero }),
      zeroAbout: text('zero.about'),
      zeroShort: text('zero.short'),
      years: text('years'),
      tax: text('tax'),
      taxAbout: text('tax.about'),
      profit: text('profit'),
      customs: text('customs'),
      outside: text('outside'),
      inside: text('inside'),
      import: text('import'),
      importAbout: text('import.about'),
      export: text('export'),
      exportAbout: text('export.about')
    },
    scale: fill(text('scale'), { tax: tax.figure })
  };
}

/** Everything the browser draws on sheet 4. Throws naming what is missing. */
export function sitesData(input: SceneInput): SitesData {
  return {
    map: mapData(input),
    history: historyData(input),
    growth: growthData(input),
    terms: termsData(input),
    plan: {
      area: input.fact('sez.area').value,
      areaLater: input.fact('sez.area-2030').value,
      companies: input.fact('sez.companies').value,
      companiesLater: input.fact('sez.companies-2030').value,
      today: input.label('plan.today'),
      later: input.label('plan.later'),
      dots: input.label('plan.companies'),
      dotsLater: input.label('plan.companies-later'),
      grid: input.label('plan.grid'),
      gridShort: input.label('plan.grid.short'),
      scale: fill(input.label('plan.scale'), { one: input.number(1) })
    }
  };
}
