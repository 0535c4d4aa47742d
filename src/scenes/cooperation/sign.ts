/** The signs of assembly, «+» and «=», where parts meet. */
import { circle, round, segment, span, type Point } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';

/** Progress at which the parts have met: their signs are inked. */
export const MET = -0.28;

/** A joint sign: an empty ring that waits, ink once parts have met, signal while it is told. */
export function sign(
  id: string,
  [x, y]: Point,
  r: number,
  plus: boolean,
  { u, hot }: { readonly u: number; readonly hot: number }
): Shape[] {
  const met = span(u, MET, MET + 0.08);
  const arm = r * 0.45;
  const glyph = plus
    ? segment(x - arm, y, x + arm, y) + segment(x, y - arm, x, y + arm)
    : segment(x - arm, y - r * 0.2, x + arm, y - r * 0.2) +
      segment(x - arm, y + r * 0.2, x + arm, y + r * 0.2);
  const ring = circle(x, y, r);
  return [
    { id: `${id}-ring`, d: ring, line: met > 0 ? 'outline' : 'datum-fine', fill: 'sheet' },
    ...(met > 0
      ? [{ id: `${id}-glyph`, d: glyph, line: 'outline' as const, opacity: round(met) }]
      : []),
    ...(hot > 0
      ? [
          {
            id: `${id}-hot`,
            d: ring + glyph,
            line: 'signal' as const,
            fill: 'sheet' as const,
            opacity: round(hot)
          }
        ]
      : [])
  ];
}
