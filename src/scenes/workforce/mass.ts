/** The crowd on a canvas: cells of whole device pixels, one person each where the frame has room for that. */
import type { Box } from '#drawing/geometry.ts';
import { fit, type Grid } from './grid.ts';

export interface Mass {
  /** People a dot stands for: 1 wherever that fits. */
  readonly each: number;
  /** Dots as they stand at rest. */
  readonly dots: Grid;
  /** The same place with a cell for each person: the dots themselves where `each` is 1. */
  readonly people: Grid;
}

/** How much a grid without a ragged row is worth, and a band that makes whole columns; against the shape of the room. */
const [EXACT, WHOLE, SHAPE] = [0.3, 0.1, 1];

/**
 * The largest dots of whole device pixels that `box` (CSS px) holds: fewest people a dot first, then the
 * largest pitch, then the shape that fits the box and its bands best. Stands at the right top of the box.
 */
export function mass(people: number, parts: readonly number[], box: Box, dpr: number): Mass {
  const [width, height] = [Math.floor(box.width * dpr), Math.floor(box.height * dpr)];
  let each = 1;
  while (Math.floor(width) * Math.floor(height) < Math.ceil(people / each)) each++;
  const count = Math.round(people / each);
  let pitch = 1;
  while (Math.floor(width / (pitch + 1)) * Math.floor(height / (pitch + 1)) >= count) pitch++;
  const [most, deepest] = [Math.floor(width / pitch), Math.floor(height / pitch)];
  let best = { rows: deepest, columns: Math.ceil(count / deepest), score: -Infinity };
  for (let rows = Math.ceil(count / most); rows <= deepest; rows++) {
    const columns = Math.ceil(count / rows);
    if (columns > most || Math.ceil(count / columns) !== rows) continue;
    const whole = parts.filter((part) => Math.round(part / each) % rows === 0).length;
    const shape = Math.abs(Math.log((columns * height) / (rows * width)));
    const score = (columns * rows === count ? EXACT : 0) + WHOLE * whole - SHAPE * shape;
    if (score > best.score) best = { rows, columns, score };
  }
  const { rows, columns } = best;
  const side = pitch / dpr;
  // Down to the next whole device pixel: the box has been measured from there.
  const dots = {
    count,
    columns,
    rows,
    pitch: side,
    x: Math.floor((box.x + box.width) * dpr) / dpr - columns * side,
    y: Math.ceil(box.y * dpr) / dpr
  };
  if (each === 1) return { each, dots, people: dots };
  const single = Math.round(columns * Math.sqrt(each));
  return {
    each,
    dots,
    people: {
      ...dots,
      count: people,
      columns: single,
      rows: Math.ceil(people / single),
      pitch: (columns * side) / single
    }
  };
}

/** The dots of the SVG: `each` people a dot, as large as `box` allows. */
export function spread(people: number, parts: readonly number[], box: Box, each: number): Mass {
  const count = Math.round(people / each);
  const dots = fit(
    count,
    box,
    parts.map((part) => Math.round(part / each))
  );
  return { each, dots, people: dots };
}
