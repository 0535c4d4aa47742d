/** The pens and fills of the drawing; their widths and colours live in tokens.ts. */

/** Line kinds of ГОСТ 2.303 as this set of drawings uses them. */
export type Line =
  | 'contour' // 2 px ink: visible contour, a fact
  | 'outline' // 1.5 px ink: contour of a smaller part
  | 'detail' // 1 px ink
  | 'texture' // 0.6 px ink
  | 'datum' // 1 px ink-3: construction, never carries data alone
  | 'datum-fine' // 0.6 px ink-3
  | 'axis' // dash-dot, ink-3
  | 'border' // dash-dot-dot: border of a zone
  | 'rule' // decorative
  | 'grid' // decorative
  | 'gap' // paper-coloured line that separates filled cells
  | 'signal-heavy' // 3 px
  | 'signal' // 1.5 px
  | 'signal-fine'; // 0.8 px

/** Hatch is a plan and nothing else; cut material is filled with ink. */
export type Fill =
  | 'paper'
  | 'sheet'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'tint'
  | 'signal'
  | 'rule'
  | 'hatch'
  | 'hatch-fine'
  | 'hatch-signal';

interface Common {
  /** Unique in its view and stable over `t`: the DOM node follows it. */
  readonly id: string;
  /** 0…1; a shape at 0 stays in the list only while it is about to return. */
  readonly opacity?: number;
  /** SVG transform; strokes do not scale with it. */
  readonly transform?: string;
}

export interface Stroke extends Common {
  /** SVG path data, frame px. */
  readonly d: string;
  readonly line?: Line;
  readonly fill?: Fill;
  /** Dashed: a plan. */
  readonly plan?: boolean;
  /** Share of the line drawn, 0…1, from its start: a line being inked. */
  readonly drawn?: number;
}

export interface Use extends Common {
  /** Name in the scene's `art`. */
  readonly art: string;
  /** Only what lies inside this path shows, frame px: the circle of a detail view. */
  readonly clip?: string;
}

export type Shape = Stroke | Use;
