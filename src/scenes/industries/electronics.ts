/** Step `electronics`: a packaged chip opened to its die; what is only being launched is dashed beside it. */
import { polyline, type Point } from '#drawing/geometry.ts';
import { callouts } from './callouts.ts';
import { area, classOf, parts, type At, type Parts } from './parts.ts';
import { solid, type Kit, type Solid } from './solid.ts';

type Piece = 'board' | 'substrate' | 'die' | 'lid';

const kit: Kit<Piece> = {
  pieces: {
    board: { rest: [0, 0, 0], apart: [0, 0, 0] },
    substrate: { rest: [0, 0, 6], apart: [0, 0, 90] },
    die: { rest: [0, 0, 16], apart: [0, 0, 206] },
    lid: { rest: [0, 0, 16], apart: [0, 0, 322] }
  },
  left: -288,
  right: 288,
  top: -48,
  bottom: 296,
  rise: 300,
  least: 0.85,
  largest: 1.12
};

const SIDE = 240;
const corners: readonly Point[] = [
  [8, 8],
  [SIDE - 8, 8],
  [SIDE - 8, SIDE - 8],
  [8, SIDE - 8]
];
const inner: readonly Point[] = [
  [68, 68],
  [SIDE - 68, 68],
  [SIDE - 68, SIDE - 68],
  [68, SIDE - 68]
];

/** A ribbon of fibres into the substrate, and a photomask over the die's corner: plans, so dashed and hatched. */
function plans(part: Solid<Piece>, out: Parts): { fibre: Point; mask: Point } {
  const fibre = (y: number): string =>
    polyline([part.point('substrate', [-56, y, 5]), part.point('substrate', [0, y, 5])]);
  const mask = (
    [
      [-84, 164],
      [-4, 164],
      [-4, 244],
      [-84, 244]
    ] as const
  ).map(([x, y]) => part.point('die', [x, y, 0]));
  out.shapes.push(
    {
      id: 'electronics-fibres',
      d: [196, 204, 212, 220].map(fibre).join(''),
      line: 'detail',
      plan: true
    },
    { id: 'electronics-mask-ground', d: polyline(mask, true), fill: 'sheet' },
    {
      id: 'electronics-mask',
      d: polyline(mask, true),
      line: 'outline',
      fill: 'hatch-fine',
      plan: true
    }
  );
  return { fibre: part.point('substrate', [-56, 212, 5]), mask: mask[0]! };
}

/** Draws the chip while it is out of its tab. */
export function electronics(at: At): Parts {
  const out = parts();
  const { frame, focus } = at;
  const room = area(frame);
  const kind = classOf(frame);
  const column = kind === 'big' ? Math.min(230, frame.width * 0.22) : 150;
  const inset = kind === 'phone' ? 6 : column * (frame.width < 700 ? 0.72 : 0.9);
  const box = {
    x: room.x + inset,
    y: room.y,
    width: room.width - 2 * inset,
    height: room.height
  };
  const lifted = (
    {
      'electronics-lid': 'lid',
      'electronics-die': 'die',
      'electronics-board': 'substrate'
    } as const
  )[focus ?? ''];
  const part = solid(at, 4, kit, box, lifted ?? null);
  if (part === null) return out;
  const use = (piece: Piece) => part.use(`electronics-${piece}`, `electronics-${piece}`, piece);
  out.shapes.push(
    use('board'),
    part.axes('electronics-axes-low', 'board', 0, 'substrate', 0, corners),
    use('substrate'),
    part.axes('electronics-axes-die', 'substrate', 10, 'die', 0, inner),
    use('die')
  );
  const { fibre, mask } = plans(part, out);
  out.shapes.push(
    part.axes('electronics-axes-high', 'substrate', 10, 'lid', 0, [
      corners[1]!,
      corners[2]!,
      corners[3]!
    ]),
    use('lid')
  );
  callouts(
    at,
    4,
    [
      {
        id: 'electronics-lid',
        from: part.point('lid', [SIDE - 10, 120, 10]),
        side: 'right',
        rise: 50,
        spare: true,
        facts: ['industry.micro.scope']
      },
      {
        id: 'electronics-die',
        from: part.point('die', [SIDE - 64, 100, 8]),
        side: 'right',
        signal: true,
        phone: [0.72, 0.42],
        facts: ['industry.micro.mikron']
      },
      {
        id: 'electronics-board',
        from: part.point('board', [SIDE + 38, 110, 0]),
        side: 'right',
        rise: -6,
        spare: true,
        facts: ['industry.micro.scope', 'city.leader-radioelectronics']
      },
      {
        id: 'electronics-laboratory',
        from: part.point('board', [180, SIDE + 40, 0]),
        side: 'left',
        plan: true,
        rise: -20,
        spare: true,
        facts: ['cluster.micro.milm']
      },
      {
        id: 'electronics-photonics',
        from: fibre,
        // On a phone the leader drops past the corner of the board.
        side: kind === 'phone' ? 'right' : 'left',
        plan: true,
        phone: [0.134, 0.97],
        facts: [
          'cluster.photonics.capacity',
          'cluster.photonics.built',
          'cluster.photonics.speed-min'
        ]
      },
      {
        id: 'electronics-photomasks',
        from: mask,
        side: 'left',
        plan: true,
        rise: 40,
        phone: [0.33, 0.08],
        facts: ['cluster.micro.photomasks']
      }
    ],
    column,
    out
  );
  return out;
}
