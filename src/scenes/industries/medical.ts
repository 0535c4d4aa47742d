/** Step `medical`: the glucometer on its vertical axis, the strip on its own. */
import type { Point } from '#drawing/geometry.ts';
import { callouts } from './callouts.ts';
import { area, classOf, parts, type At, type Parts } from './parts.ts';
import { solid, type Kit } from './solid.ts';

type Piece = 'lower' | 'cell' | 'board' | 'strip' | 'display' | 'upper';

const kit: Kit<Piece> = {
  pieces: {
    lower: { rest: [0, 0, 0], apart: [0, 0, 0] },
    cell: { rest: [0, 0, 12], apart: [0, 0, 70] },
    board: { rest: [0, 0, 14], apart: [0, 0, 134] },
    strip: { rest: [-14, 0, 14], apart: [18, 0, 134] },
    display: { rest: [0, 0, 15], apart: [0, 0, 212] },
    upper: { rest: [0, 0, 20], apart: [0, 0, 304] }
  },
  left: -96,
  right: 190,
  top: -30,
  bottom: 168,
  rise: 284,
  least: 0.8,
  largest: 1.4
};

const screws: readonly Point[] = [
  [44, 22],
  [170, 22],
  [170, 96],
  [44, 96]
];

/** Draws the glucometer while it is out of its tab. */
export function medical(at: At): Parts {
  const out = parts();
  const { frame, focus } = at;
  const room = area(frame);
  const kind = classOf(frame);
  const column = kind === 'big' ? Math.min(240, frame.width * 0.24) : 150;
  const inset = kind === 'phone' ? room.width * 0.14 : column * 0.98;
  const box = {
    x: room.x + inset * (kind === 'phone' ? 0.7 : 0.94),
    y: room.y,
    width: room.width - 2 * inset,
    height: room.height * (kind === 'phone' ? 0.93 : 1)
  };
  const lifted = (
    {
      'medical-case': 'upper',
      'medical-display': 'display',
      'medical-board': 'board',
      'medical-strip': 'strip'
    } as const
  )[focus ?? ''];
  const part = solid(at, 1, kit, box, lifted ?? null);
  if (part === null) return out;
  const use = (piece: Piece) => part.use(`medical-${piece}`, `medical-${piece}`, piece);
  out.shapes.push(
    use('lower'),
    part.axes('medical-axis-cell', 'lower', 20, 'cell', 0, [[58, 59]]),
    use('cell'),
    part.axes('medical-axes-low', 'lower', 20, 'board', 0, screws),
    use('board'),
    use('strip'),
    part.axes('medical-axes-middle', 'board', 5, 'upper', 0, screws),
    use('display'),
    use('upper')
  );
  callouts(
    at,
    1,
    [
      {
        id: 'medical-case',
        from: part.point('upper', [20, 100, 16]),
        side: 'left',
        phone: [0.24, 0.055],
        facts: ['industry.med.elta', 'industry.medical.glucometers']
      },
      {
        id: 'medical-display',
        from: part.point('display', [134, 62, 7]),
        side: 'right',
        rise: 60,
        phone: [0.74, 0.34],
        spare: true,
        facts: ['industry.med.scope']
      },
      {
        id: 'medical-board',
        from: part.point('board', [132, 60, 11]),
        side: 'right',
        rise: 44,
        spare: true,
        facts: ['industry.med.scope']
      },
      {
        id: 'medical-strip',
        from: part.point('strip', kind === 'phone' ? [290, 68, 7] : [222, 70, 8]),
        side: kind === 'phone' ? 'left' : 'right',
        signal: true,
        rise: -72 * part.k,
        phone: [0.86, 0.99],
        facts: ['industry.med.scope']
      }
    ],
    column,
    out
  );
  return out;
}
