/** What sheet 2 reads: four counts, three shares, and every text ready to print. */
import type { FactId } from '#dataset/types.ts';
import type { SceneInput } from '../scene.ts';
import { quantities } from './facts.ts';

/** The four quantities, smallest first. */
export const names = ['industries', 'technoparks', 'productions', 'people'] as const;
export type Name = (typeof names)[number];

const texts = [
  'scale-rule',
  'rule',
  'equal',
  'average',
  'ours',
  'sheet',
  'wholes',
  'mark-quotient',
  'detail',
  'detail-dot',
  'detail-hair'
] as const;

interface Quantity {
  /** How many there are: the lower bound where the source says «more than». */
  readonly count: number;
  /** «> 755 000» */
  readonly figure: string;
  readonly word: string;
  readonly fact: FactId;
}

export interface Share {
  readonly id: string;
  /** Percent of the whole. */
  readonly value: number;
  readonly figure: string;
  /** Percent of the whole as planned; null where the source names no plan. */
  readonly plan: {
    readonly value: number;
    readonly figure: string;
    readonly about: string;
    /** Both in one line, for narrow sheets. */
    readonly short: string;
  } | null;
  readonly name: string;
  readonly whole: string;
  /** For bars with less room. */
  readonly wholeShort: string;
  readonly facts: readonly FactId[];
}

export interface ScaleData {
  readonly lang: string;
  readonly quantities: Readonly<Record<Name, Quantity>>;
  /** Words at the lower and upper half of the rule: «10», «100» … by decade. */
  readonly decades: readonly string[];
  /** Powers of ten where the scale of the rule begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Numbers along the slider, as printed. */
  readonly slider: readonly { readonly value: number; readonly text: string }[];
  /** Letters of the detail views. */
  readonly letters: readonly [string, string];
  /** Round numbers near the two readings of the hairline. */
  readonly reading: readonly { readonly value: number; readonly text: string }[];
  /** Exact ratio of people to productions. */
  readonly quotient: number;
  /** «≈ 164» */
  readonly quotientFigure: string;
  /** «человека на одно производство» */
  readonly quotientWord: string;
  /** «1 млн»: the end of the scale. */
  readonly million: string;
  /** «× 10» */
  readonly tenfold: string;
  readonly scaleDot: string;
  readonly scaleShare: string;
  /** «здесь меньше %n% % толпы» */
  readonly broken: string;
  /** «%n% в ряду» */
  readonly columns: string;
  /** «%n% рядов» by plural category of the language. */
  readonly rows: Readonly<Record<string, string>>;
  readonly shares: readonly Share[];
  readonly texts: Readonly<Record<(typeof texts)[number], string>>;
}

/** Our calculation: people for each production, on average. */
export const peoplePerProduction = (people: number, productions: number): number =>
  people / productions;

const bars = [
  { id: 'grp', value: 'city.manufacturing-grp-share', plan: null },
  { id: 'value-added', value: 'industry.vds-share', plan: 'industry.vds-share-2030' },
  { id: 'hightech', value: 'industry.hightech-share', plan: 'industry.hightech-share-2030' }
] as const;

function shareOf(input: SceneInput, { id, value, plan }: (typeof bars)[number]): Share {
  const today = input.fact(value);
  const later = plan === null ? null : input.fact(plan);
  return {
    id,
    value: today.value,
    figure: today.figure,
    plan: later && {
      value: later.value,
      figure: later.figure,
      about: input.label(`share-${id}-plan`),
      short: input.label(`share-${id}-plan-short`)
    },
    name: input.label(`share-${id}`),
    whole: input.label(`share-${id}-whole`),
    wholeShort: input.label(`share-${id}-whole-short`),
    facts: plan === null ? [value] : [value, plan]
  };
}

/** Parts (1 or 2 to each) of the leading power of ten, from one to ten, as printed. */
const round = (input: SceneInput, near: number, parts: number): ScaleData['reading'] =>
  Array.from({ length: 9 * parts + 1 }, (_, i) => {
    const value = (1 + i / parts) * 10 ** Math.floor(Math.log10(near));
    return { value, text: input.number(value) };
  });

/** Reads the facts of the sheet. Throws where a fact or a label is missing. */
export function scaleData(input: SceneInput): ScaleData {
  const quantity = (name: Name): Quantity => {
    const { value, figure } = input.fact(quantities[name]);
    return { count: value, figure, word: input.label(name), fact: quantities[name] };
  };
  const all = Object.fromEntries(names.map((name) => [name, quantity(name)])) as Record<
    Name,
    Quantity
  >;
  const counts = names.map((name) => all[name].count);
  const from = Math.floor(Math.log10(Math.min(...counts)));
  const to = Math.ceil(Math.log10(Math.max(...counts)));
  const quotient = peoplePerProduction(all.people.count, all.productions.count);
  const shown = input.number(Math.round(quotient));
  const rules = new Intl.PluralRules(input.lang);
  const one = input.number(1);
  return {
    lang: input.lang,
    quantities: all,
    from,
    to,
    decades: Array.from({ length: to - from + 1 }, (_, i) => input.number(10 ** (from + i))),
    slider: Array.from({ length: to - from }, (_, i) => [1, 2, 5].map((n) => n * 10 ** i))
      .flat()
      .map((value) => ({ value, text: input.number(value) })),
    letters: [input.label('letter-dot'), input.label('letter-hair')],
    reading: [...round(input, all.people.count, 1), ...round(input, quotient, 2)],
    quotient,
    quotientFigure: input.label('quotient').replace('%n%', shown),
    quotientWord: input.label(`quotient-${rules.select(Math.round(quotient))}`),
    million: input.label('million').replace('%n%', input.number(10 ** (to - 6))),
    tenfold: input.label('tenfold').replace('%n%', input.number(10)),
    scaleDot: input.label('scale-dot').replaceAll('%one%', one),
    scaleShare: input.label('scale-share').replaceAll('%one%', one),
    broken: input.label('broken'),
    columns: input.label('columns'),
    rows: Object.fromEntries(
      rules.resolvedOptions().pluralCategories.map((key) => [key, input.label(`rows-${key}`)])
    ),
    shares: bars.map((bar) => shareOf(input, bar)),
    texts: Object.fromEntries(
      texts.map((key) => [key, input.label(key).replace('%one%', one)])
    ) as ScaleData['texts']
  };
}
