/**
 * From positions on the page to the playhead `t`: read from geometry each time, never accumulated
 * from events, so a fling, a reload and a deep link land on the same picture.
 */

/** Where a step's card stands, CSS px against the top of the viewport (as getBoundingClientRect gives). */
export interface StepBox {
  /** Top of the step's block: 0 when the step is at rest, as its anchor lands. */
  readonly top: number;
  /** Bottom of the card itself. */
  readonly cardBottom: number;
}

/** Half of the plateau on which a step rests, as a share of the viewport's height. */
export const REACH = 0.2;

/**
 * The playhead: `k` on the plateau around step k's resting place, a fraction on the way between.
 * A step is held until its card has been read: until the card's end has come up to `clear`.
 * @param steps in order, at least one
 * @param viewport height of the viewport, px
 * @param clear height, px, at which a card's end sets the picture free: the lower part of the window
 *   where cards stand beside the figure, the middle of the figure where they pass over it
 */
export function playhead(steps: readonly StepBox[], viewport: number, clear: number): number {
  const reach = REACH * viewport;
  for (let k = steps.length - 1; k >= 0; k--) {
    const step = steps[k]!;
    // Scroll distance past the point where step k begins to rest.
    const past = reach - step.top;
    if (past < 0) continue;
    const hold = Math.max(2 * reach, reach + step.cardBottom - step.top - clear);
    const next = steps[k + 1];
    if (next === undefined || past <= hold) return k;
    const way = next.top - step.top - hold;
    return way <= 0 ? k : Math.min(k + 1, k + (past - hold) / way);
  }
  return 0;
}

/** Where a card's end sets the picture free, px: see `playhead`. */
export const clearHeight = (viewport: number, covers: boolean): number =>
  viewport * (covers ? 0.45 : 1 - REACH);
