/** The units a number of the dataset may have; how each is written in words is the business of the formatter. */

export const units = [
  'areas',
  'bn-rub',
  'buildings',
  'cells-per-year',
  'clusters',
  'companies',
  'contracts',
  'countries',
  'enterprises',
  'events',
  'gwh-per-year',
  'ha',
  'industries',
  'institutions',
  'items',
  'items-per-year',
  'jobs',
  'lifts',
  'm',
  'm2',
  'people',
  'percent',
  'percentage-points',
  'productions',
  'professions',
  'projects',
  'residents',
  'rub-per-month',
  'services',
  'share',
  'sites',
  'students',
  'technoparks',
  'times',
  'year',
  'years'
] as const;

export type Unit = (typeof units)[number];

/** Units measured, not counted: only these may have a fraction. */
export const measured: ReadonlySet<Unit> = new Set<Unit>([
  'bn-rub',
  'gwh-per-year',
  'ha',
  'm',
  'm2',
  'percent',
  'percentage-points',
  'share',
  'times'
]);
