/** Prepares the sheet of industries at build: counts from the facts, every text ready to print. */
import type { SceneInput } from '../scene.ts';
import { steps } from './parts.ts';

/** Modules of the drawn battery: a scheme, together they are the whole market. */
const MODULES = 12;

/** Callouts of the sheet; their words are labels «<id>», «<id>.about». */
const named = [
  'ev-body',
  'ev-battery',
  'ev-atom',
  'medical-case',
  'medical-display',
  'medical-board',
  'medical-strip',
  'aerospace-engine',
  'aerospace-stage',
  'aerospace-proton',
  'aerospace-angara',
  'pharma-reactor',
  'pharma-companies',
  'pharma-money',
  'electronics-lid',
  'electronics-die',
  'electronics-board',
  'electronics-laboratory',
  'electronics-photonics',
  'electronics-photomasks'
] as const;

interface Words {
  readonly title: string;
  /** Smaller lines under the name; '' for none. */
  readonly detail: string;
  /** Name and line for a phone, where the name alone does not do. */
  readonly brief?: { readonly title: string; readonly detail: string };
  /** A number set large; '' for none. */
  readonly hero: string;
  /** What a screen reader says. */
  readonly spoken: string;
}

export interface IndustriesData {
  readonly tabs: readonly { readonly number: string; readonly name: string }[];
  readonly callouts: Readonly<Record<string, Words>>;
  readonly battery: {
    readonly modules: number;
    /** Hatched ones: the planned share of the market. */
    readonly planned: number;
  };
  readonly cluster: {
    /** Pockets of the blister. */
    readonly companies: number;
    readonly text: string;
    readonly money: string;
    readonly moneyAbout: string;
    readonly therapies: string;
  };
  readonly rockets: {
    readonly text: Readonly<
      Record<'proton' | 'protonAbout' | 'angara' | 'angaraAbout' | 'view' | 'cut', string>
    >;
  };
  readonly scale: string;
}

/** Reads the facts of the scene. Throws when a share or a count makes no picture. */
export function industriesData(input: SceneInput): IndustriesData {
  const share = input.fact('cluster.battery.market-share').value;
  if (share <= 0 || share > 1)
    throw new Error(`cluster.battery.market-share: ${share}, a share of the market expected`);
  const companies = input.fact('cluster.pharma.companies').value;
  if (companies < 1) throw new Error(`cluster.pharma.companies: ${companies}, nothing to draw`);
  const planned = Math.round(MODULES * share);
  const counts = (text: string): string =>
    text.replace('%planned%', input.number(planned)).replace('%modules%', input.number(MODULES));
  const about = new Set<string>(quiet);
  return {
    tabs: steps.map((step, i) => ({
      number: input.number(i + 1),
      name: input.label(`tab.${step}`)
    })),
    callouts: Object.fromEntries(
      named.map((id): [string, Words] => {
        const title = input.label(id);
        const detail = about.has(id) ? '' : counts(input.label(`${id}.about`));
        const hero = id === 'ev-battery' ? input.fact('cluster.battery.market-share').figure : '';
        const brief = briefly.includes(id)
          ? {
              brief: { title: input.label(`${id}.brief`), detail: input.label(`${id}.brief.about`) }
            }
          : {};
        return [
          id,
          { title, detail, hero, spoken: detail === '' ? title : `${title}: ${detail}`, ...brief }
        ];
      })
    ),
    battery: { modules: MODULES, planned },
    cluster: {
      companies,
      text: input.label('pharma-companies'),
      money: input.fact('cluster.pharma.invested').figure,
      moneyAbout: input.label('pharma-money.about'),
      therapies: input.label('pharma-therapies')
    },
    rockets: {
      text: {
        proton: input.label('aerospace-proton'),
        protonAbout: input.label('aerospace-proton.about'),
        angara: input.label('aerospace-angara'),
        angaraAbout: input.label('aerospace-angara.about'),
        view: input.label('view'),
        cut: input.label('cut')
      }
    },
    scale: input.label('scale')
  };
}

/** Callouts with other words for a phone, labels «<id>.brief» and «<id>.brief.about». */
const briefly: readonly (typeof named)[number][] = ['ev-battery', 'electronics-die'];

/** Callouts that are a name and nothing more. */
const quiet: readonly (typeof named)[number][] = [
  'medical-display',
  'aerospace-engine',
  'electronics-lid',
  'pharma-companies'
];
