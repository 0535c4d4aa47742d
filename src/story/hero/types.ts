/** The words the title sheet and the finale are given; all of them come from the copy. */
import type { Caption, BlockWords } from '../figure.ts';

/** A leader of the title sheet. */
export interface Callout {
  /** Step of the industry, which is also its place in the section. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** What is lettered into the drawing of the title sheet. */
export interface HeroWords {
  readonly facade: string;
  readonly section: string;
  /** «один из …» */
  readonly person: string;
  readonly callouts: readonly Callout[];
}

/** Where a leader's name leads: a callout's by its id, the one person's by `one`, and from near by `near`. */
export interface Link {
  readonly id: string;
  readonly href: string;
  /** What a screen reader says; nothing where another link has already led to the same place. */
  readonly text?: string | undefined;
}

/** The title block of a sheet that stands outside the numbered ones. */
export interface Block {
  readonly caption: Pick<Caption, 'title' | 'source' | 'date'>;
  readonly words: BlockWords;
  readonly scale: string;
  /** Where the sheet stands in the story. */
  readonly anchor: string;
}
