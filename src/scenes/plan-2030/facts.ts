/** The facts each step of sheet 7 shows; the description of a step names all of them. */
import type { FactId } from '#dataset/types.ts';

/** The measures of the plan: today's fact, if its source names one, and the planned one. */
export const measures = [
  { id: 'floor', today: null, plan: 'sez.floor-multiplier-2030' },
  { id: 'share', today: 'cluster.revenue-share', plan: 'cluster.revenue-share-2030' },
  { id: 'jobs', today: 'sez.jobs', plan: 'sez.jobs-2030' },
  { id: 'companies', today: 'sez.companies', plan: 'sez.companies-2030' },
  {
    id: 'park-companies',
    today: 'technoparks.companies',
    plan: 'technoparks.companies-2030'
  },
  { id: 'park-jobs', today: 'technoparks.jobs', plan: 'technoparks.jobs-2030' },
  { id: 'area', today: 'sez.area', plan: 'sez.area-2030' }
] as const;

/** The clusters of the mayor's list and what the reader may ask of each, most telling first. */
export const clusters: Readonly<Record<string, readonly FactId[]>> = {
  'micro-photonics': [
    'cluster.photonics.built',
    'cluster.photonics.capacity',
    'cluster.micro.photomasks'
  ],
  pharma: ['cluster.pharma.companies', 'cluster.pharma.jobs-2030', 'cluster.pharma.area-2030'],
  ev: ['cluster.ev.companies', 'cluster.ev.residents', 'cluster.ev.share-2030'],
  battery: ['cluster.battery.start', 'cluster.battery.jobs', 'cluster.battery.capacity'],
  lift: ['cluster.lift.base', 'cluster.lift.plants'],
  construction: [
    'cluster.construction.jobs',
    'cluster.construction.area',
    'cluster.construction.products'
  ],
  food: ['cluster.food.jobs', 'cluster.food.area', 'cluster.food.products'],
  glass: ['cluster.glass-eco'],
  eco: ['cluster.glass-eco', 'cluster.eco.area', 'cluster.eco.jobs']
};

const today = measures.flatMap((measure) => measure.today ?? []);

export const facts = {
  today,
  hatch: [...measures.map((measure) => measure.plan), ...today],
  clusters: [
    'cluster.sez-list',
    'cluster.pharma.area-2030',
    'cluster.pharma.jobs-2030',
    'cluster.battery.start',
    'cluster.lift.base',
    'cluster.construction.area',
    'cluster.construction.jobs',
    'cluster.construction.products',
    'cluster.food.area',
    'cluster.food.jobs',
    'cluster.food.products',
    'cluster.glass-eco'
  ]
} as const satisfies Readonly<Record<string, readonly FactId[]>>;

/** The facts that set a count or a length on the sheet. */
export const drawn: readonly FactId[] = [
  ...facts.hatch,
  'cluster.construction.jobs',
  'cluster.food.jobs'
];
