/** Step `aerospace`: an upper stage in half section and the two launchers, taken apart along their axes. */
import { polyline, round, type Point } from '#drawing/geometry.ts';
import { label, wrap } from '#drawing/text.ts';
import { callouts, mark, sizes } from './callouts.ts';
import { area, classOf, parts, pose, told, type At, type Parts, type Pose } from './parts.ts';
import { extents, plan, rockets, type Piece, type Plan, type Rocket } from './rockets.ts';
import { mouth } from './tabs.ts';

/** A point of a rocket on the sheet: (along, across) in units. */
type Place = (along: number, across: number) => Point;

/** Puts one rocket on the sheet, all three about the same middle so that they never meet on the way. */
function put(
  at: At,
  { upright, stands }: Plan,
  now: Pose,
  middle: Point,
  id: Rocket,
  out: Parts
): Place {
  const { k, zero } = stands[id];
  const turn = (along: number, across: number, s: number): Point =>
    upright ? [across * s, -along * s] : [along * s, across * s];
  const { from, to } = extents[id];
  const K = k * now.size;
  const start: Point = [
    now.middle[0] + (zero[0] - middle[0]) * now.size,
    now.middle[1] + (zero[1] - middle[1]) * now.size
  ];
  const lift = at.focus === `aerospace-${id}` ? -8 / k : 0;
  const place: Place = (along, across) => {
    const [x, y] = turn(along, across + lift, K);
    return [start[0] + x, start[1] + y];
  };
  const opacity = Math.min(1, (now.size - 0.015) / 0.1);
  const faded = opacity < 1 ? { opacity: round(opacity) } : {};
  out.shapes.push({
    id: `aerospace-${id}-axis`,
    d: polyline([place(from - 8, 0), place(to + 8, 0)]),
    line: 'axis',
    ...faded
  });
  for (const piece of rockets[id] as readonly Piece[]) {
    const [da, dc] = piece.apart ?? [0, 0];
    const [x, y] = place((piece.along ?? 0) + da * now.apart, (piece.across ?? 0) + dc * now.apart);
    out.shapes.push({
      id: `aerospace-${id}-${piece.id}`,
      art: `aerospace-${piece.art}`,
      transform: `translate(${round(x)} ${round(y)})${upright ? ' rotate(-90)' : ''} scale(${Math.round(K * 1e4) / 1e4})`,
      ...faded
    });
  }
  return place;
}

/** Draws stage and launchers while they are out of their tab. */
export function aerospace(at: At): Parts {
  const out = parts();
  const { data, frame, t } = at;
  const set = plan(at);
  const room = area(frame);
  const middle: Point = [room.x + room.width / 2, room.y + room.height / 2];
  const now = pose(at, 2, middle, mouth(at, 2), [room.width, room.height]);
  if (now === null) return out;
  const stage = put(at, set, now, middle, 'stage', out);
  const proton = put(at, set, now, middle, 'proton', out);
  const angara = put(at, set, now, middle, 'angara', out);
  const opacity = told(t, 2);
  if (opacity === 0) return out;
  const kind = classOf(frame);
  const [size, small] = sizes(at);
  const { text } = data.rockets;
  const write = (
    id: string,
    words: string,
    [x, y]: Point,
    px: number,
    options: Parameters<typeof label>[5] = {}
  ): void => {
    out.labels.push(label(`aerospace-${id}`, words, x, y, px, { opacity, ...options }));
  };

  // Names stand where the upper stages leave room beside the wide first ones.
  for (const [id, place] of [
    ['proton', proton],
    ['angara', angara]
  ] as const) {
    const tone = id === 'angara' ? ('signal' as const) : ('ink' as const);
    if (kind === 'phone') {
      const [x] = place(0, 0);
      write(`${id}-name`, text[id], [x, room.y + room.height - 4], 13, {
        anchor: 'middle',
        weight: 500,
        tone
      });
    } else {
      const at = place(id === 'proton' ? 242 : 330, 0);
      const k = set.stands[id].k;
      write(`${id}-name`, text[id], [at[0], at[1] - 22 * k - 9], size, { weight: 500, tone });
      const wide = room.x + room.width - at[0];
      if (kind === 'big')
        for (const [i, words] of wrap(text[`${id}About`], Math.min(360, wide), small).entries())
          write(
            `${id}-about-${i}`,
            words,
            [at[0], at[1] + 22 * k + 8 + small + i * Math.round(small * 1.35)],
            small,
            { tone: 'ink-2', halo: 'paper' }
          );
    }
    const { from, to, half } = extents[id];
    const [a, b] = [place(from, -half), place(to, half)];
    mark(at, { id: `aerospace-${id}`, facts: ['industry.space.khrunichev'] }, out, {
      x: Math.min(a[0], b[0]),
      y: Math.min(a[1], b[1]),
      width: Math.abs(b[0] - a[0]),
      height: Math.abs(b[1] - a[1])
    });
  }
  // Where engine and body have come apart there is room to say which half is which.
  const [x, y] = stage(18, 0);
  if (kind === 'big' && stage(70, 0)[0] - x > 50) {
    write('view', text.view, [x, y - 9], small);
    write('cut', text.cut, [x, y + small + 5], small);
  }
  leaders(at, set, stage, out);
  return out;
}

/** Leaders of the stage run up and to the right, parallel; on a phone one names the stage. */
function leaders(at: At, set: Plan, place: Place, out: Parts): void {
  const room = area(at.frame);
  const share = ([x, y]: Point): Point => [(x - room.x) / room.width, (y - room.y) / room.height];
  const kind = classOf(at.frame);
  const top = place(0, -96)[1];
  const knee = (from: Point): Point => {
    const y = top - (kind === 'low' ? 8 : 26);
    return share([from[0] + (from[1] - y) * 0.45, y]);
  };
  const nozzle = place(-112, -62);
  // Words run to the right of the leader, so on a narrow sheet it starts further back.
  const body = place(at.frame.width < 860 ? 270 : 400, -60);
  const stage = set.upright ? place(560, 60) : body;
  callouts(
    at,
    2,
    [
      {
        id: 'aerospace-engine',
        from: nozzle,
        side: 'right',
        spare: true,
        ...(kind === 'big' ? { knee: knee(nozzle) } : {}),
        facts: ['industry.space.scope']
      },
      {
        id: 'aerospace-stage',
        from: stage,
        side: 'right',
        knee: set.upright ? [0.42, 0.085] : knee(body),
        facts: ['industry.space.khrunichev', 'industry.space.scope']
      }
    ],
    340,
    out
  );
}
