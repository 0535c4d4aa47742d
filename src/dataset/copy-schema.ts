/** The shape of data/story.<lang>.json: what the copy consists of, in the order it is read. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

/** The sheets and their steps in order, as the story tells them; the scenes draw the same steps. */
export const outline = [
  { scene: 'workforce', steps: ['one', 'crowd', 'technoparks', 'zone', 'students', 'professions'] },
  { scene: 'scale', steps: ['samples', 'rule', 'share'] },
  { scene: 'industries', steps: ['ev', 'medical', 'aerospace', 'pharma', 'electronics'] },
  { scene: 'sites', steps: ['map', 'history', 'growth', 'terms', 'plan'] },
  { scene: 'cooperation', steps: ['cableway', 'robot', 'controller'] },
  { scene: 'export', steps: ['departure', 'markets', 'saudi', 'world'] },
  { scene: 'plan-2030', steps: ['today', 'hatch', 'clusters'] }
] as const satisfies readonly { scene: string; steps: readonly string[] }[];

const object = <const T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, 'an object with exactly the keys of the schema');

const lineExpected = 'a text on one line, no spaces at its ends';
/** No `<`: nothing in the copy is ever read as HTML. */
const line = v.pipe(
  v.string(lineExpected),
  v.regex(/^[^\s<](?:[^\n\r\t<]*[^\s<])?$/u, lineExpected)
);
/** A heading ends without a full stop. */
const heading = v.pipe(line, v.regex(/[^.]$/u, 'a heading without a full stop at its end'));
const list = <const T extends v.GenericSchema>(item: T) => v.array(item, 'a list');
const filled = <const T extends v.GenericSchema>(item: T) =>
  v.pipe(list(item), v.minLength(1, 'at least one entry'));
const factIds = list(v.string('the id of a fact'));
const sheet = v.picklist(
  outline.map(({ scene }) => scene),
  `one of ${outline.map(({ scene }) => scene).join(', ')}`
);

/** Each key is one word or phrase of the interface. */
const words = <const K extends string>(...keys: readonly K[]) =>
  object(Object.fromEntries(keys.map((key) => [key, line])) as Record<K, typeof line>);

const note = v.union(
  [line, object({ disagreement: v.string('the id of a disagreement') })],
  'a short note, or {"disagreement": id}'
);

const step = object({
  id: v.string('the id of a step'),
  /** The title block's title. */
  title: heading,
  heading,
  text: filled(line),
  notes: list(note),
  /** Facts the step carries, those told without a number included. */
  facts: factIds
});

const chapter = object({
  scene: sheet,
  /** Short name of the sheet, for the list of sheets. */
  title: heading,
  heading,
  intro: filled(line),
  steps: filled(step),
  outro: list(line),
  /** Facts the intro and the outro carry. */
  facts: factIds,
  /** Words of the figure; `{fact.id}` means sign and number here, `%name%` is filled by the scene. */
  labels: v.optional(v.record(v.string(), line))
});

export const storySchema = object({
  $schema: v.optional(v.string('the address of the JSON Schema')),
  lang: v.picklist(['ru', 'en'], 'ru or en'),
  /** Exact strings in which digits may stand: names, and years no fact is dated by. */
  names: list(line),
  title: object({ lines: filled(heading) }),
  description: line,
  lead: filled(line),
  hero: object({
    /** The title block's title. */
    title: heading,
    facade: heading,
    section: heading,
    person: line,
    scroll: heading,
    callouts: filled(object({ id: line, title: heading, detail: line, sheet }))
  }),
  nav: filled(object({ label: heading, sheets: filled(sheet) })),
  interface: object({
    sheet: line,
    step: line,
    of: line,
    source: line,
    sources: line,
    asOf: line,
    noDate: line,
    scale: line,
    notToScale: line,
    schematic: line,
    calculation: line,
    status: words('fact', 'plan', 'history', 'claim', 'qualitative'),
    planned: line,
    legend: words('fact', 'plan', 'person'),
    note: line,
    disagreements: line,
    share: line,
    link: line,
    copy: line,
    copied: line,
    uncopied: line,
    embed: line,
    embedCode: line,
    download: line,
    data: line,
    table: line,
    whole: line,
    print: line,
    themes: words('label', 'auto', 'light', 'dark'),
    skip: line,
    menu: line,
    contents: line,
    titleSheet: line,
    lastSheet: line,
    progress: line,
    next: line,
    previous: line,
    close: line,
    back: line,
    otherLanguage: line,
    published: line,
    licence: line,
    specification: line,
    finale: line,
    /** What the number on the story's card counts. */
    cardPeople: line,
    /** What may be taken away: figures, tables, data. */
    files: object({
      steps: heading,
      drawings: heading,
      numbers: heading,
      wide: line,
      tall: line,
      table: line,
      everything: heading,
      schema: heading,
      story: line,
      neighbours: heading,
      /** Heads of the table of a scene's numbers. */
      columns: words(
        'step',
        'id',
        'fact',
        'qualifier',
        'value',
        'upper',
        'unit',
        'asOf',
        'status',
        'horizon',
        'scope',
        'sources',
        'note'
      )
    }),
    gallery: object({
      heading,
      text: filled(line),
      /** Name of a control or a code, and what it is good for. */
      width: line,
      step: line,
      handle: line,
      frame: line,
      frameNote: line,
      listener: line,
      listenerNote: line,
      failed: line,
      /** Said while the site has no origin; the same without JavaScript; and what stands in its place there. */
      unnamed: line,
      toFill: line,
      placeholder: line,
      /** Said when it has one. */
      wordpress: line
    }),
    notFound: object({ title: heading, text: line, back: line })
  }),
  chapters: filled(chapter),
  /** `section`: what is lettered under the building. */
  finale: object({ heading, section: heading, text: filled(line), facts: factIds }),
  method: object({
    heading,
    text: filled(line),
    requirementsHeading: heading,
    requirements: filled(line)
  }),
  sources: object({
    heading,
    intro: filled(line),
    columns: words('position', 'fact', 'value', 'asOf', 'status', 'scope', 'source', 'note'),
    /** Label of the field that filters the rows. */
    filter: line,
    disagreementsHeading: heading,
    disagreementsIntro: line,
    listHeading: heading
  })
});

export type Copy = v.InferOutput<typeof storySchema>;
export type Chapter = Copy['chapters'][number];
export type Note = Chapter['steps'][number]['notes'][number];

/** The JSON Schema editors use for completion; kept in data/schema/story.schema.json. */
export function storyJsonSchema(): Record<string, unknown> {
  return { ...toJsonSchema(storySchema, { errorMode: 'ignore' }) };
}
