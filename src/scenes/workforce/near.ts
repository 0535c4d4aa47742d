/** People seen from near: who stands where when one cell of the crowd is shown at a point of the sheet. */
import { grow, type Box, type Point } from '#drawing/geometry.ts';
import type { Use } from '#drawing/shape.ts';
import type { Cell, Grid } from './grid.ts';
import { aside, personIn, stanceOf } from './person.ts';
import { PERSON } from './thousand.ts';

/** Someone on the sheet, px. */
export interface Seen {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly art: string;
}

/** The one in signal colour: in rank, and turned a little. */
const HOT = { x: 0, y: 0, turn: 18, art: 'hot-helmet-walk' };

/**
 * Everyone who stands in `box` (px) when the middle of cell `centre` is at `at` and people are `pitch` px
 * apart; the one in cell `hot` first.
 */
export function peopleIn(
  grid: Grid,
  hot: Cell,
  [centre, at]: readonly [Cell, Point],
  pitch: number,
  box: Box
): Seen[] {
  const wide = grow(box, pitch / 2);
  const first = centre[1] + Math.ceil((wide.y - at[1]) / pitch);
  const last = centre[1] + Math.floor((wide.y + wide.height - at[1]) / pitch);
  const seen: Seen[] = [];
  for (let row = first; row <= last; row++) {
    const shift = aside(row) - aside(centre[1]);
    const from = centre[0] + Math.ceil((wide.x - at[0]) / pitch - shift);
    const to = centre[0] + Math.floor((wide.x + wide.width - at[0]) / pitch - shift);
    for (let column = from; column <= to; column++) {
      const n = personIn([column, row], grid);
      if (n < 0) continue;
      const one = column === hot[0] && row === hot[1];
      const stance = one ? HOT : stanceOf(n);
      const person = {
        n,
        x: at[0] + (column - centre[0] + shift + stance.x) * pitch,
        y: at[1] + (row - centre[1] + stance.y) * pitch,
        turn: stance.turn,
        art: stance.art
      };
      if (one) seen.unshift(person);
      else seen.push(person);
    }
  }
  return seen;
}

/** A person as the line art draws them, `pitch` px from the next. */
export const sprite = (
  id: string,
  { x, y, turn, art }: Omit<Seen, 'n'>,
  pitch: number,
  more: Pick<Use, 'opacity' | 'clip'> = {}
): Use => ({
  id,
  art,
  transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${turn}) scale(${(pitch * PERSON).toPrecision(5)})`,
  ...more
});
