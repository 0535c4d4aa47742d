/** What the sheet of people reads: counts from the facts, every text ready to print. */
import type { SceneInput } from '#scenes/scene.ts';

/** People one dot of the crowd stands for. */
const DOT = 1000;
/** The five workplaces, in the order they are drawn; their names are labels. */
const professions = ['worker', 'designer', 'technologist', 'scientist', 'operator'] as const;
/** Breadth of a person's shoulders, m. */
const SHOULDERS = 0.5;

const texts = [
  'scale-scheme',
  'one-of',
  'people',
  'in-technoparks',
  'technoparks-places',
  'technoparks-companies',
  'in-zone',
  'apart-technoparks',
  'apart-technoparks-short',
  'apart-zone',
  'apart-zone-short',
  'colleges',
  'students',
  'students-short',
  'companies',
  'equal',
  'equal-short',
  'lens-at',
  'mark-one',
  'mark-crowd',
  'mark-lens',
  'mark-technoparks',
  'mark-zone',
  'mark-colleges',
  'mark-students',
  'mark-companies'
] as const;

export interface WorkforceData {
  readonly lang: string;
  /** People. */
  readonly people: number;
  /** People per dot of the crowd. */
  readonly dot: number;
  /** People. */
  readonly technoparks: number;
  /** People. */
  readonly zone: number;
  readonly students: number;
  readonly colleges: number;
  readonly companies: number;
  readonly professions: readonly {
    readonly id: string;
    readonly name: string;
    /** For narrow rooms. */
    readonly short: string;
  }[];
  /** Breadth of a person's shoulders at 96 px per inch, px. */
  readonly shoulders: number;
  readonly figures: Readonly<
    Record<'people' | 'technoparks' | 'zone' | 'students' | 'colleges' | 'companies', string>
  >;
  /** «1 : %k%»: `%k%` depends on the frame. */
  readonly scaleOne: string;
  readonly scaleDot: string;
  /** «1 точка ≈ %n% чел.»: `%n%` depends on the frame. */
  readonly scaleAbout: string;
  readonly scalePerson: string;
  readonly one: string;
  /** «Б (%k% : 1)». */
  readonly lens: string;
  /** «%n% в ряду». */
  readonly columns: string;
  /** «%n% рядов» by plural category of the language. */
  readonly rows: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<(typeof texts)[number], string>>;
}

/** Reads the facts of the scene. Throws when the professions named do not match their fact. */
export function data(input: SceneInput): WorkforceData {
  const people = input.fact('workforce.specialists');
  const technoparks = input.fact('technoparks.jobs');
  const zone = input.fact('sez.jobs');
  const students = input.fact('education.students-total');
  const colleges = input.fact('education.institutions');
  const companies = input.fact('education.companies');
  const named = Math.floor(input.fact('workforce.professions').value);
  if (named !== professions.length)
    throw new Error(
      `workforce.professions: ${named} groups in the fact, ${professions.length} workplaces drawn`
    );
  const one = input.number(1);
  const categories = new Intl.PluralRules(input.lang).resolvedOptions().pluralCategories;
  return {
    lang: input.lang,
    people: people.value,
    dot: DOT,
    technoparks: technoparks.value,
    zone: zone.value,
    students: students.value,
    colleges: colleges.value,
    companies: companies.value,
    professions: professions.map((id) => ({
      id,
      name: input.label(`profession-${id}`),
      short: input.label(`profession-${id}-short`)
    })),
    shoulders: (SHOULDERS / 0.0254) * 96,
    figures: {
      people: people.figure,
      technoparks: technoparks.figure,
      zone: zone.figure,
      students: students.figure,
      colleges: colleges.figure,
      companies: companies.figure
    },
    scaleOne: input.label('scale-one').replace('%one%', one),
    scaleDot: input.label('scale-dot').replace('%one%', one).replace('%dot%', input.number(DOT)),
    scalePerson: input.label('scale-person').replaceAll('%one%', one),
    scaleAbout: input.label('scale-about').replace('%one%', one),
    lens: input.label('lens').replace('%one%', one),
    one: input.label('one').replace('%one%', one),
    columns: input.label('columns'),
    rows: Object.fromEntries(categories.map((name) => [name, input.label(`rows-${name}`)])),
    texts: Object.fromEntries(texts.map((key) => [key, input.label(key)])) as WorkforceData['texts']
  };
}
