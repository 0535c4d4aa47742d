/** The facts each step of sheet 3 shows; the description of a step names all of them. */
import type { FactId } from '#dataset/types.ts';
import type { Step } from './parts.ts';

export const facts: Readonly<Record<Step, readonly FactId[]>> = {
  ev: [
    'industry.ev.moskvich3e',
    'industry.ev.scope',
    'cluster.ev.localisation',
    'cluster.ev.atom',
    'cluster.ev.companies',
    'cluster.ev.share-2030',
    'cluster.battery.renera',
    'cluster.battery.market-share'
  ],
  medical: ['industry.med.elta', 'industry.med.scope', 'industry.medical.glucometers'],
  aerospace: ['industry.space.khrunichev', 'industry.space.scope'],
  pharma: [
    'cluster.pharma.companies',
    'cluster.pharma.producing',
    'cluster.pharma.invested',
    'cluster.pharma.therapies',
    'cluster.pharma.largest',
    'industry.pharma.sites',
    'industry.pharma.scope'
  ],
  electronics: [
    'industry.micro.mikron',
    'industry.micro.scope',
    'city.leader-radioelectronics',
    'cluster.photonics.built',
    'cluster.photonics.capacity',
    'cluster.photonics.speed-min',
    'cluster.micro.photomasks',
    'cluster.micro.photomasks-purpose',
    'cluster.micro.milm'
  ]
};

/** The facts that set a count on the sheet. */
export const drawn: readonly FactId[] = [
  'cluster.battery.market-share',
  'cluster.pharma.companies'
];
