/** The steps of the sheet and the facts each one shows. */
import type { FactId } from '#dataset/types.ts';

export const steps = ['one', 'crowd', 'technoparks', 'zone', 'students', 'professions'] as const;
export const poster = 'crowd';

/** Place of each step on the playhead. */
export const at = {
  one: 0,
  crowd: 1,
  technoparks: 2,
  zone: 3,
  students: 4,
  professions: 5
} as const satisfies Record<(typeof steps)[number], number>;

export const facts: Readonly<Record<(typeof steps)[number], readonly FactId[]>> = {
  one: ['workforce.specialists'],
  crowd: ['workforce.specialists', 'workforce.share-of-city', 'workforce.share-of-country'],
  technoparks: [
    'technoparks.jobs',
    'technoparks.count',
    'technoparks.area',
    'technoparks.companies',
    'technoparks.companies-tass',
    'technoparks.sme-share',
    'workforce.specialists'
  ],
  zone: ['sez.jobs', 'technoparks.jobs', 'workforce.specialists'],
  students: [
    'education.students-total',
    'education.students-2025',
    'education.students',
    'education.institutions',
    'education.companies',
    'education.providers'
  ],
  professions: ['workforce.professions']
};

/** Facts that set how many dots, houses and sheds there are. */
export const drawn: readonly FactId[] = [
  'workforce.specialists',
  'technoparks.jobs',
  'sez.jobs',
  'education.students-total',
  'education.institutions',
  'education.companies'
];
