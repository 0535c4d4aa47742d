/**
 * Step `map`: ten sites about the Kremlin by true bearing and distance.
 * Long because rings, sites, detail view and names share one camera and one order of painting.
 */
import { circle, polyline, rectangle, segment, span, type Point } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { leader, shelfWidth } from '#drawing/leader.ts';
import { label } from '#drawing/text.ts';
import {
  ARRIVED,
  becomingAxis,
  cameraAt,
  mapPlan,
  TARGET,
  type Camera,
  type MapPlan
} from './camera.ts';
import { corners } from './corners.ts';
import type { Spot } from './data.ts';
import { detailView, symbol } from './detail.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';

/** Ticks stand on the outermost ring each so many degrees. */
const TICK = 5;
/** Rings, ticks, axes and the north arrow under the camera; only what meets the frame. */
function ground(at: At, cam: Camera, out: Parts): void {
  const { data, frame, t } = at;
  const { width: W, height: H } = frame;
  const far = Math.hypot(Math.max(cam.x, W - cam.x), Math.max(cam.y, H - cam.y));
  const close = Math.hypot(Math.max(-cam.x, cam.x - W, 0), Math.max(-cam.y, cam.y - H, 0));
  const reach = (data.map.rings[data.map.rings.length - 1]?.km ?? 0) * cam.s;
  for (const { km } of data.map.rings)
    if (km * cam.s > close && km * cam.s < far)
      out.shapes.push({
        id: `ring-${km}`,
        d: circle(cam.x, cam.y, km * cam.s),
        line: 'datum-fine'
      });
  if (reach < 2 * far) {
    let ticks = '';
    for (let a = 0; a < 360; a += TICK) {
      const [sin, cos] = [Math.sin((a * Math.PI) / 180), -Math.cos((a * Math.PI) / 180)];
      const end = reach + (a % 30 === 0 ? 10 : 5);
      ticks += segment(
        cam.x + reach * sin,
        cam.y + reach * cos,
        cam.x + end * sin,
        cam.y + end * cos
      );
    }
    out.shapes.push({ id: 'ticks', d: ticks, line: 'datum-fine' });
  }
  // The ring road leaves before the zoom makes its vertices show.
  const road = 1 - span(t, 0.1, 0.3);
  if (road > 0)
    out.shapes.push({
      id: 'ring-road',
      d: polyline(
        data.map.city.map(([x, y]): Point => [cam.x + x * cam.s, cam.y + y * cam.s]),
        true
      ),
      line: 'outline',
      opacity: road
    });
  if (cam.x > 0 && cam.x < W && cam.y > 0 && cam.y < H) {
    const arm = reach + 10;
    out.shapes.push(
      {
        id: 'meridians',
        d:
          segment(Math.max(0, cam.x - arm), cam.y, Math.min(W, cam.x + arm), cam.y) +
          segment(cam.x, Math.max(0, cam.y - arm), cam.x, Math.min(H, cam.y + arm)),
        line: 'axis'
      },
      {
        id: 'kremlin',
        d: polyline(
          [
            [cam.x, cam.y - 7],
            [cam.x + 6, cam.y + 5],
            [cam.x - 6, cam.y + 5]
          ],
          true
        ),
        fill: 'ink'
      }
    );
  }
  const opacity = told(t, 0);
  if (opacity === 0) return;
  const top = cam.y - reach;
  out.shapes.push({
    id: 'north',
    d: polyline(
      [
        [cam.x, top - 20],
        [cam.x + 4, top],
        [cam.x - 4, top]
      ],
      true
    ),
    fill: 'ink',
    opacity
  });
  out.labels.push(
    label('north-name', data.map.north, cam.x + 9, Math.max(13, top - 6), 14, {
      weight: 500,
      opacity
    }),
    label('kremlin-name', data.map.kremlin, cam.x + 8, cam.y - 8, 13, { halo: 'paper', opacity })
  );
  // The name of the ring road stands inside it, in the north.
  const north = Math.min(...data.map.city.map(([, y]) => y));
  out.labels.push(
    label('city-name', data.map.cityName, cam.x - 8, cam.y + north * cam.s * 0.7, 12, {
      anchor: 'end',
      tone: 'ink-2',
      halo: 'paper',
      opacity
    })
  );
  for (const { km, text } of data.map.rings.slice(1)) {
    const angle = (frame.kind === 'tall' && frame.width < 560 ? 30 : 38) * (Math.PI / 180);
    const [x, y] = [cam.x + km * cam.s * Math.sin(angle), cam.y - km * cam.s * Math.cos(angle)];
    out.labels.push(
      label(`ring-${km}-name`, text, x, y + 4, 12, {
        anchor: 'middle',
        tone: 'ink-2',
        halo: 'paper',
        opacity
      })
    );
  }
}

/** Knees of the leaders: side, and how far south of the Kremlin, km. */
const KNEES: Readonly<Record<string, readonly ['left' | 'right', number]>> = {
  khrunichev: ['left', -7],
  tolstopaltsevo: ['left', 10],
  'krasnaya-pakhra': ['left', 27],
  rudnevo: ['right', -7],
  kmz: ['right', 13],
  pechatniki: ['right', 24]
};
/** In a narrow frame these stand right of their site, px, and that far south, km. */
const NARROW: Readonly<Record<string, readonly [number, number]>> = {
  pechatniki: [6, 24],
  'krasnaya-pakhra': [24, 35.7]
};

/** Names the sites; returns where the column of names on the left ends, px. */
function names(at: At, cam: Camera, plan: MapPlan, out: Parts): number {
  const wide = plan.detail !== null;
  // Names on the left begin under those of the detail view.
  let above =
    plan.detail === null
      ? 0
      : plan.detail.first + plan.detail.pitch * at.data.map.cluster.ids.length + 14;
  const { data, frame, t, focus } = at;
  const opacity = told(t, 0);
  const c = data.map.cluster;
  const single = data.map.spots.filter((spot) => !c.ids.includes(spot.id));
  const roomy = frame.width >= 700;
  const [size, small] = wide ? [15, 13] : [13, 12];
  const add = (
    id: string,
    from: Point,
    [side, y, beside]: readonly ['left' | 'right', number, number?],
    [title, detail]: readonly [string, string],
    spoken: string,
    facts: Spot['facts']
  ): void => {
    const width = shelfWidth(title, [detail], size, small);
    const edge = frame.width - 8 - width;
    const x = side === 'left' ? 8 : beside === undefined ? edge : Math.min(edge, from[0] + beside);
    out.leaders.push(
      leader(`leader-${id}`, from, [side === 'left' ? x + width : x, y], {
        title,
        detail: detail === '' ? [] : [detail],
        side,
        size,
        detailSize: small,
        dot: false,
        halo: 'paper',
        tone: focus === id ? 'signal' : 'ink',
        opacity
      })
    );
    if (asked(t, 0))
      out.marks.push({ id, label: spoken, box: hit(frame, x, y - 20, width, 38), facts });
  };
  // A site the table does not know still gets a leader, to its own side.
  const knee = (spot: Spot): readonly ['left' | 'right', number] =>
    KNEES[spot.id] ?? [spot.x < 0 ? 'left' : 'right', spot.y + 4];
  for (const spot of single.toSorted((a, b) => knee(a)[1] - knee(b)[1])) {
    const [side, south] = knee(spot);
    const from: Point = [cam.x + spot.x * cam.s, cam.y + spot.y * cam.s];
    const narrow = frame.width < (spot.x < 0 ? 560 : 900) ? NARROW[spot.id] : undefined;
    let y = cam.y + (narrow?.[1] ?? south) * cam.s;
    if (side === 'left' && narrow === undefined) {
      y = Math.max(y, above);
      above = y + (wide ? 46 : 40);
    }
    // A shelf at the right edge must begin beyond its site.
    const long = shelfWidth(spot.name, [spot.away], size, small);
    const whole = roomy && (side === 'left' || frame.width - 8 - long > from[0] + 8);
    add(
      spot.id,
      from,
      narrow === undefined ? [side, y] : ['right', y, narrow[0]],
      [roomy ? spot.name : spot.brief, whole ? spot.away : spot.short],
      `${spot.name}, ${spot.away}`,
      spot.facts
    );
  }
  if (!wide) {
    const [x, y, r] = [cam.x + c.x * cam.s, cam.y + c.y * cam.s, c.radius * cam.s];
    const members = data.map.spots.filter((spot) => c.ids.includes(spot.id));
    out.shapes.push({ id: 'cluster', d: circle(x, y, r), line: 'detail', opacity });
    add(
      'cluster',
      [x, y - r],
      ['left', 24],
      // The count needs room left of the leader.
      [c.name, x - r > 60 ? c.count : ''],
      `${c.name}, ${c.count}, ${c.range}: ${members.map((m) => `${m.name}, ${m.away}`).join('; ')}`,
      members.flatMap((m) => m.facts)
    );
  }
  const farthest = single.find((spot) => spot.id === data.map.farthest);
  if (farthest !== undefined)
    out.dimensions.push(
      dimension(
        'farthest',
        [cam.x, cam.y],
        [cam.x + farthest.x * cam.s, cam.y + farthest.y * cam.s],
        {
          text: farthest.short,
          size: wide ? 26 : 16,
          weight: 300,
          at: wide ? 0.62 : frame.height < 300 ? 0.45 : 0.52,
          side: wide ? -1 : 1,
          halo: 'paper',
          opacity,
          grown: 1 - span(t, 0.02, 0.16)
        }
      )
    );
  return above - 18;
}

/** Draws the map until the dive has become the axis of the works. */
export function map(at: At): Parts {
  const out = parts();
  const { data, frame, t } = at;
  if (t >= ARRIVED) return out;
  const plan = mapPlan(data, frame);
  const cam = cameraAt(at, plan.camera);
  ground(at, cam, out);
  const narrow = plan.detail === null;
  const inside = plan.detail !== null && t < 0.2 ? data.map.cluster.ids : [];
  for (const spot of data.map.spots) {
    const [x, y] = [cam.x + spot.x * cam.s, cam.y + spot.y * cam.s];
    if (inside.includes(spot.id)) {
      out.shapes.push({
        id: `far-${spot.id}`,
        d: rectangle(x - 2.5, y - 2.5, 5, 5),
        ...(spot.plan ? { line: 'signal-fine' as const } : { fill: 'signal' as const })
      });
      continue;
    }
    const q = narrow ? (data.map.cluster.ids.includes(spot.id) ? 6 : 8) : 10;
    const error = spot.error * cam.s;
    if (x < -error || x > frame.width + error || y < -error || y > frame.height + error) continue;
    // The circle of the works is drawn by `history`, for it becomes its axis.
    symbol(spot, x, y, q, spot.id === TARGET && t > 0 ? 0 : error, circle(x, y, error), out);
  }
  if (t > 0) out.shapes.push(becomingAxis(at, cam));
  const free = told(t, 0) > 0 ? names(at, cam, plan, out) : frame.height;
  if (plan.detail !== null) detailView(at, cam, plan.detail, out);
  if (told(t, 0) > 0 && plan.detail !== null) corners(at, cam, free, out);
  return out;
}
