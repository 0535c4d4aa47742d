/** What a figure on the page is made of: the props that travel from the build to the browser. */
import type { Component } from 'svelte';
import type ShareButton from '#share/ShareButton.svelte';
import type { FigureInput, Frame, Layout } from '#scenes/scene.ts';

/** The title block of one step. */
export interface Caption {
  readonly step: string;
  readonly title: string;
  /** Publishers of the step's facts. */
  readonly source: string;
  /** Newest date of the step's facts, in words. */
  readonly date: string;
  /** One sentence that says what the drawing shows. */
  readonly sentence: string;
}

/** A fact as the card of a mark shows it. */
export interface MarkFact {
  readonly name: string;
  readonly value: string;
  readonly date: string;
  readonly source: string;
  /** The number as it is shared. */
  readonly sentence: string;
}

/** Words of a button that shares. */
export interface ShareWords {
  readonly share: string;
  readonly copied: string;
  readonly uncopied: string;
}

/** Names of what may be done with a figure. */
export interface ActionWords {
  readonly embed: string;
  readonly download: string;
  readonly data: string;
}

/** Heads of the cells of a title block, and the sheet's number. */
export interface BlockWords {
  readonly source: string;
  readonly date: string;
  readonly sheet: string;
  readonly scale: string;
  /** «4 из 7». */
  readonly number: string;
}

export interface FigureWords extends BlockWords, ActionWords, ShareWords {
  readonly marks: string;
}

/** JSON part: the server draws the poster from it, the island fetches it when it wakes. */
export interface FigureProps {
  readonly scene: string;
  readonly data: unknown;
  /** The figure spans a wide sheet; its cards are notes over it. */
  readonly bleed: boolean;
  /** The frame the server drew. */
  readonly frame: Frame;
  /** Index of the poster step. */
  readonly poster: number;
  readonly captions: readonly Caption[];
  readonly words: FigureWords;
}

/** Code part: the scene's own layout and figure, loaded beside the props. */
export interface FigureCode {
  readonly layout: Layout<unknown>;
  readonly Figure: Component<FigureInput>;
  /** What stands under the drawing: the title block of the host. */
  readonly Block: Component<{
    caption: Caption;
    words: FigureWords;
    scale: string;
    scene: string;
    anchor: string;
  }>;
}

/** What the host may do to a live figure. */
export interface FigureControl {
  /** Draw the picture of this playhead. */
  show(t: number): void;
  /** Draw the poster in the server's frame: the picture without a reader. */
  readonly still: () => void;
  /** Take the frame of the window as it is now. */
  refit(): void;
  /** Fetch what the poster does without: to be awaited before the picture moves. */
  complete(): Promise<void>;
}

/** The facts any mark of a figure may show, by id. */
export type MarkFacts = Readonly<Record<string, MarkFact>>;

/** What the cards of marks are made of, once a reader has asked for one. */
export interface Numbers {
  readonly facts: MarkFacts;
  readonly ShareButton: typeof ShareButton;
}

/** What a figure needs beyond its poster: a file of its own, so that a first picture waits for nothing. */
export interface FigureRest {
  readonly facts: MarkFacts;
  /** <symbol>s the poster does not show. */
  readonly art: string;
}
