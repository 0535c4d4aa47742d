/**
 * The contract of a scene (types only). A scene is a pure function of a playhead `t`:
 * an integer `t` is a step at rest, a fraction is on the way; 0 … steps − 1.
 */
import type { Component } from 'svelte';
import type { Dataset, FactId, Lang } from '#dataset/types.ts';
import type { Box, Point } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import type { Label } from '#drawing/text.ts';
import type { Leader } from '#drawing/leader.ts';
import type { Dimension } from '#drawing/dimension.ts';

/**
 * The drawing box of a figure. A scene designs both kinds; it does not shrink one into the other.
 * Lettering does not follow the reader's font size: a label stands on its line, and one half as large
 * again would stand on its neighbour's. Zooming enlarges the drawing with everything else, for the frame
 * is laid out in CSS px anew; the words beside the drawing and its table, in rem, say all its numbers.
 */
export interface Frame {
  readonly kind: 'wide' | 'tall';
  /** CSS px. */
  readonly width: number;
  /** CSS px. */
  readonly height: number;
  /** Device pixels per CSS px. */
  readonly dpr: number;
  /**
   * What is laid over a full-bleed figure, px from its edges: its cards pass over `column` at the left,
   * the title block takes `title` at the right of the `foot`. Absent where the figure stands free.
   */
  readonly over?: { readonly column: number; readonly foot: number; readonly title: number };
}

/** What a reader may ask about: laid over the drawing as a real button. */
export interface Mark {
  readonly id: string;
  /** Spoken and shown name. */
  readonly label: string;
  /** Hit area in frame px; at least 24 × 24. */
  readonly box: Box;
  /** Facts the card of the mark shows, first one first. */
  readonly facts: readonly FactId[];
}

/** A point the reader moves over the drawing, by pointer, touch or arrow keys. */
export interface Spot {
  /** Accessible name. */
  readonly label: string;
  /** Where it is, in words. */
  readonly text: string;
  /** Where it is as a number, 1…`most`. */
  readonly now: number;
  readonly most: number;
  /** Where it is, frame px. */
  readonly at: Point;
  /** Where it may go, frame px. */
  readonly box: Box;
  /** Way of one key press, px. */
  readonly step: number;
}

/**
 * What a scene's canvas is told, by name of uniform: up to four numbers each, device px from the top
 * left of the frame. Plain data, so that two equal rasters are one picture.
 */
export type Raster = Readonly<Record<string, readonly number[]>>;

/** The finished picture for one `t`: plain data, frame px, paint order within each list. */
export interface View {
  readonly frame: Frame;
  /** The scale as the title block prints it: «1 : 440 000», «1 точка = 1000 чел.». */
  readonly scale: string;
  /** Geometry, painted first to last. */
  readonly shapes: readonly Shape[];
  readonly leaders: readonly Leader[];
  readonly dimensions: readonly Dimension[];
  /** All free-standing text. Text of leaders and dimensions lives with them. */
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  /** What the canvas under the drawing shows; absent when it shows nothing. */
  readonly raster?: Raster;
  readonly spot?: Spot;
}

/** One sentence and one table: alt text, screen readers, CSV. */
export interface Description {
  readonly sentence: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A fact prepared for a figure: the value drawn and the text that names it, in one language. */
export interface DrawnFact {
  readonly id: FactId;
  /** Base units of the fact (people, ha, m², %, bn RUB); a range gives its upper bound. */
  readonly value: number;
  /** With qualifier and grouping, as figures print it: «> 755 000». */
  readonly figure: string;
  /** Bare formatted value without qualifier: «755 000». */
  readonly bare: string;
  readonly plan: boolean;
}

/** What a scene may read while its data is prepared (at build, never in the browser). */
export interface SceneInput {
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** A fact by id. Throws naming file and path when it is unknown or has no number. */
  fact(id: FactId): DrawnFact;
  /** A label of this scene from the story copy, facts filled in. Throws when it is missing. */
  label(key: string): string;
  /** A value of ours (distance, ratio) formatted for the language. */
  number(value: number, digits?: number): string;
}

/** What a layout may look at. */
export interface LayoutInput<Data> {
  readonly data: Data;
  readonly frame: Frame;
  readonly t: number;
  /** Id of the mark the reader points at, or null. */
  readonly focus: string | null;
  /** The figure has a working canvas under it. Without it a scene draws everything as SVG. */
  readonly canvas?: boolean;
  /** Where the reader has put the spot, as shares of its box; the scene's own place when absent. */
  readonly spot?: Point;
}

/** What a scene's Figure is given. */
export interface FigureInput {
  readonly view: View;
  /** Unique per scene, frame and use: ids inside SVG are global to the page. */
  readonly prefix: string;
  /** Told by a figure with a canvas when it begins and when it ceases to work. */
  readonly oncanvas?: ((works: boolean) => void) | undefined;
}

/** The half that reaches the browser: small, pure. Lives in `scenes/<id>/layout.ts`. */
export type Layout<Data> = (at: LayoutInput<Data>) => View;

/** The whole scene, `scenes/<id>/index.ts`; only build and server code import it. */
export interface Scene<Data = unknown> {
  /** = folder = URL = key in the data. */
  readonly id: string;
  /** Order in the story; «Лист 3 из 7» is computed. */
  readonly sheet: number;
  readonly steps: readonly [string, ...string[]];
  /** The step shown without JavaScript, on cards, in print. */
  readonly poster: string;
  /** The facts each step shows; the description of the step must name each of them. */
  readonly facts: Readonly<Record<string, readonly FactId[]>>;
  /** The facts whose value sets geometry or counts: 10 % more is another picture. */
  readonly drawn: readonly FactId[];
  /** Marks allowed to jump between steps, by id prefix, each with its reason. */
  readonly cuts?: Readonly<Record<string, string>>;
  /** The figure spans a wide sheet from frame to frame; its cards are boxed notes over it. */
  readonly bleed?: boolean;
  /** A part of the figure is drawn on a canvas where there is one: it must hold with it and without it. */
  readonly canvas?: boolean;
  /** Only what this scene reads, JSON-serialisable: it travels in the page. */
  data(input: SceneInput): Data;
  readonly layout: Layout<Data>;
  describe(at: { input: SceneInput; step: string }): Description;
  readonly Figure: Component<FigureInput>;
  /** Line art that never changes shape, as SVG markup by name: one <symbol> each, in the HTML once. */
  readonly art?: Readonly<Record<string, string>>;
}
