/** The steps of sheet 2 and the facts each one shows. */
import type { FactId } from '#dataset/types.ts';

export const steps = ['samples', 'rule', 'share'] as const;
export const poster = 'rule';

/** The four quantities, smallest first: the order in which they stand on the rule. */
export const quantities = {
  industries: 'city.industries',
  technoparks: 'technoparks.count',
  productions: 'city.productions',
  people: 'workforce.specialists'
} as const satisfies Record<string, FactId>;

const four: readonly FactId[] = Object.values(quantities);

export const facts: Readonly<Record<(typeof steps)[number], readonly FactId[]>> = {
  samples: four,
  rule: four,
  share: [
    'city.manufacturing-grp-share',
    'industry.vds-share',
    'industry.vds-share-2030',
    'industry.hightech-share',
    'industry.hightech-share-2030'
  ]
};

/** Every number of the sheet sets a count, a place on the rule or a length. */
export const drawn: readonly FactId[] = [...four, ...facts.share];
