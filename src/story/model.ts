/** The story as the page shows it: every text already said in its language, every figure already drawn. */
import type { Run } from '#dataset/copy.ts';
import type { Description } from '#scenes/scene.ts';
import type { FigureProps } from './figure.ts';

/** One paragraph. */
export type Paragraph = readonly Run[];

export interface StepModel {
  readonly id: string;
  /** Fragment of the address: `scene/step`. */
  readonly anchor: string;
  /** «Лист 4 · шаг 1 из 5». */
  readonly key: string;
  readonly heading: string;
  readonly text: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
  /** Where sources disagree about the step's numbers. */
  readonly disagreements: readonly Paragraph[];
  /** What the figure shows at this step, in words and as a table; null while the sheet has no figure. */
  readonly table: Description | null;
}

export interface FigureModel {
  readonly props: FigureProps;
  /** Address of the folder of its files, relative to the page; ends in a slash. */
  readonly folder: string;
}

export interface ChapterModel {
  readonly id: string;
  readonly number: number;
  /** Short name: «Люди». */
  readonly name: string;
  /** «Лист 4 из 7». */
  readonly key: string;
  readonly heading: string;
  readonly intro: readonly Paragraph[];
  readonly steps: readonly StepModel[];
  readonly outro: readonly Paragraph[];
  /** What the scene is drawn from; null while the sheet has no figure. */
  readonly figure: FigureModel | null;
}

export interface NavLink {
  readonly label: string;
  readonly href: string;
  /** Sheets the link stands for, separated by spaces. */
  readonly sheets: string;
}

export interface SheetLink {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly href: string;
  /** «5 шагов»; null for a sheet that has none. */
  readonly steps: string | null;
}

/** Words of the furniture around the story. */
export interface Words {
  readonly tableOf: string;
  readonly embed: string;
  readonly download: string;
  readonly data: string;
  readonly disagreements: string;
  readonly menu: string;
  readonly chapters: string;
  readonly sheets: string;
  readonly skip: string;
  readonly themes: Readonly<Record<'label' | 'auto' | 'light' | 'dark', string>>;
}
