/** Step `ev`: platform, battery, body. The battery's modules are the Russian market; the hatched ones are a plan. */
import { polyline, type Point } from '#drawing/geometry.ts';
import { callouts } from './callouts.ts';
import { area, classOf, parts, type At, type Parts } from './parts.ts';
import { solid, type Kit, type Point3, type Solid } from './solid.ts';

type Piece = 'platform' | 'far' | 'near' | 'tray' | 'body';

const kit: Kit<Piece> = {
  pieces: {
    platform: { rest: [0, 0, 0], apart: [0, 0, 0] },
    far: { rest: [0, 10, 0], apart: [0, -4, 0] },
    near: { rest: [0, -12, 0], apart: [0, 4, 0] },
    tray: { rest: [0, 0, 14], apart: [0, 0, 150] },
    body: { rest: [0, 0, -6], apart: [0, 0, 292] }
  },
  left: -140,
  right: 364,
  top: -86,
  bottom: 306,
  rise: 298,
  least: 0.92,
  largest: 1.25
};

/** Modules stand in two rows along the car; the last ones of the order are the planned ones. */
const ROWS = 2;
const [FIRST, PITCH, SIZE, HEIGHT]: readonly [Point, Point, Point, number] = [
  [116, 48],
  [34.2, 39],
  [30, 35],
  22
];

/** Every module as its sides and its top, far ones first. */
function modules(part: Solid<Piece>, total: number, planned: number, out: Parts): void {
  const columns = Math.ceil(total / ROWS);
  // A battery with other counts of modules still fits its tray.
  const pitch = (PITCH[0] * 6) / columns;
  const length = pitch - (PITCH[0] - SIZE[0]);
  const order = Array.from({ length: total }, (_, i) => ({
    i,
    x: FIRST[0] + Math.floor(i / ROWS) * pitch,
    y: FIRST[1] + (i % ROWS) * PITCH[1]
  })).sort((a, b) => a.x + a.y - b.x - b.y);
  for (const { i, x, y } of order) {
    const plan = i >= total - planned;
    const at = (dx: number, dy: number, z: number): Point =>
      part.point('tray', [x + dx * length, y + dy * SIZE[1], z]);
    const top = [at(0, 0, HEIGHT), at(1, 0, HEIGHT), at(1, 1, HEIGHT), at(0, 1, HEIGHT)] as const;
    const sides = [top[3], at(0, 1, 0), at(1, 1, 0), at(1, 0, 0), top[1], top[2]];
    out.shapes.push(
      {
        id: `module-${i}-sides`,
        d: polyline(sides, true) + polyline([top[2], at(1, 1, 0)]),
        line: plan ? 'signal' : 'outline',
        fill: 'sheet'
      },
      { id: `module-${i}-ground`, d: polyline(top, true), fill: plan ? 'sheet' : 'tint' },
      {
        id: `module-${i}`,
        d: polyline(top, true),
        line: plan ? 'signal' : 'outline',
        ...(plan ? { fill: 'hatch-signal' as const } : {})
      }
    );
    if (!plan)
      out.shapes.push(part.use(`module-${i}-terminals`, 'ev-terminals', 'tray', [x, y, HEIGHT]));
  }
}

const corners: readonly Point[] = [
  [120, 54],
  [314, 54],
  [314, 120],
  [120, 120]
];
const wheels = (y: number): readonly Point3[] => [
  [78, y, 0],
  [356, y, 0]
];

/** Draws the electric car while it is out of its tab. */
export function ev(at: At): Parts {
  const out = parts();
  const { data, frame, focus } = at;
  const room = area(frame);
  const kind = classOf(frame);
  const column = kind === 'big' ? Math.min(230, frame.width * 0.22) : kind === 'low' ? 140 : 92;
  const [before, after] =
    kind === 'phone'
      ? [room.width * 0.16, 0]
      : kind === 'low'
        ? [100, 120]
        : frame.width < 700
          ? [column * 0.68, column * 1.2]
          : [column * 0.95, column * 0.95];
  const box = {
    x: room.x + before,
    y: room.y,
    width: room.width - before - after,
    height: room.height
  };
  const lifted = focus === 'ev-body' ? 'body' : focus === 'ev-battery' ? 'tray' : null;
  const part = solid(at, 0, kit, box, lifted);
  if (part === null) return out;
  wheels(18).forEach((p, i) =>
    out.shapes.push(part.use(`ev-wheel-far-${i}`, 'ev-wheel', 'far', p))
  );
  out.shapes.push(
    part.use('ev-platform', 'ev-platform', 'platform'),
    part.axes('ev-axes-low', 'platform', 4, 'tray', -10, corners),
    part.use('ev-tray', 'ev-tray', 'tray')
  );
  modules(part, data.battery.modules, data.battery.planned, out);
  out.shapes.push(
    part.axes('ev-axes-high', 'tray', HEIGHT, 'body', 8, corners.slice(2)),
    part.use('ev-body', 'ev-body', 'body')
  );
  wheels(178).forEach((p, i) =>
    out.shapes.push(part.use(`ev-wheel-near-${i}`, 'ev-wheel', 'near', p))
  );
  callouts(
    at,
    0,
    [
      {
        id: 'ev-body',
        from:
          kind === 'phone' ? part.point('body', [16, 150, 84]) : part.point('body', [60, 166, 60]),
        side: 'left',
        rise: frame.width < 700 ? 110 : frame.width < 860 ? 70 : 40,
        phone: [0.3, 0.055],
        facts: ['industry.ev.moskvich3e', 'cluster.ev.localisation', 'industry.ev.scope']
      },
      {
        id: 'ev-battery',
        from: part.point('tray', kind === 'phone' ? [112, 120, -6] : [326, 100, -4]),
        side: kind === 'phone' ? 'left' : 'right',
        plan: true,
        signal: true,
        phone: [0.3, 0.47],
        facts: ['cluster.battery.market-share', 'cluster.battery.renera']
      },
      {
        id: 'ev-atom',
        from: part.point('platform', [20, 130, 4]),
        side: 'left',
        plan: true,
        rise: kind === 'big' ? -(frame.width < 700 ? 120 : 90) * part.k : 0,
        phone: [0.18, 0.9],
        facts: ['cluster.ev.atom', 'cluster.ev.companies']
      }
    ],
    column,
    out
  );
  return out;
}
