/** The facts each step of sheet 4 shows; the description of a step names all of them. */
import type { FactId } from '#dataset/types.ts';

export const facts: Readonly<Record<string, readonly FactId[]>> = {
  map: ['sez.sites', 'sez.area', 'sez.companies', 'sez.jobs'],
  history: [
    'sez.pechatniki-origin',
    'sez.alabushevo-origin',
    'sez.first-site',
    'sez.reindustrialisation'
  ],
  growth: [
    'sez.companies-2025',
    'sez.new-jobs-2024',
    'sez.investment-2024',
    'sez.invested',
    'sez.floor-area',
    'sez.rating-efficiency',
    'sez.rating-attractiveness'
  ],
  terms: [
    'sez.benefit-tax-holiday',
    'sez.benefit-profit-tax',
    'sez.benefit-customs',
    'sez.benefit-infrastructure',
    'sez.startup-path',
    'sez.residents-scope'
  ],
  plan: ['sez.area', 'sez.area-2030', 'sez.companies', 'sez.companies-2030']
};

/** The facts that set a count or a length on the sheet. */
export const drawn: readonly FactId[] = [
  'sez.invested',
  'sez.investment-2024',
  'sez.rating-efficiency',
  'sez.rating-attractiveness',
  'sez.benefit-tax-holiday',
  'sez.benefit-profit-tax',
  'sez.area',
  'sez.area-2030',
  'sez.companies',
  'sez.companies-2030',
  'sez-history.2006-01-18.sites',
  'sez-history.2017-05.jobs',
  'sez-history.2017-07-14.sites',
  'sez-history.2017-09-26.sites',
  'sez-history.2017-09-26.area',
  'sez-history.2020-09-09.jobs',
  'sez-history.2020-09-29.sites',
  'sez-history.2020-09-29.area',
  'sez-history.2021-01.sites',
  'sez-history.2021-01.area',
  'sez-history.2023-01-28.sites',
  'sez-history.2023-01-28.jobs',
  'sez-history.2024.sites',
  'sez-history.2024.area',
  'sez-history.2024.jobs',
  'sez-history.2024-10-22.area',
  'sez-history.2025-02-13.sites',
  'sez-history.2025-02-13.area',
  'sez-history.2025-02-13.jobs',
  'sez-history.2025-11-27.sites',
  'sez-history.2025-11-27.area',
  'sez-history.2026-01-18.sites',
  'sez-history.2026-01-18.jobs'
];
