/** The words the title sheet and the finale are given; all of them come from the copy. */

/** A leader of the title sheet. */
export interface Callout {
  /** Step of the industry, which is also its place in the section. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Where the name leads; without it the name is plain text. */
  readonly href?: string | undefined;
}

/** What is lettered into the drawing of the title sheet. */
export interface HeroWords {
  readonly facade: string;
  readonly section: string;
  /** «один из …» */
  readonly person: string;
  readonly callouts: readonly Callout[];
}
