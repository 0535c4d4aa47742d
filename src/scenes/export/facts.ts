/** The facts each step of sheet 6 shows, those that set geometry, and those a destination answers with. */
import type { FactId } from '#dataset/types.ts';

export const facts: Readonly<Record<string, readonly FactId[]>> = {
  departure: ['sez.sites'],
  markets: ['export.instruments-growth', 'export.instruments-markets'],
  saudi: [
    'export.saudi-growth',
    'export.saudi-share',
    'export.saudi-innoprom',
    'export.saudi-promising'
  ],
  world: [
    'export.mec-2025',
    'export.mec-2024',
    'export.countries-2025',
    'export.countries-cumulative',
    'export.contracts-cumulative'
  ]
};

/** The facts that set a count or a length on the sheet. */
export const drawn: readonly FactId[] = [
  'export.instruments-growth',
  'export.saudi-growth',
  'export.saudi-share',
  'export.mec-2025',
  'export.mec-2024',
  'export.countries-2025',
  'export.countries-cumulative'
];

/** What else is known about a destination; each has its own measure and period, told on its card. */
export const known: Readonly<Record<string, readonly FactId[]>> = {
  china: ['export.china-trade-share-2024', 'export.china-share-2024'],
  turkiye: ['export.growth-2024-turkiye']
};
