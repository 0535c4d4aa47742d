/** Step `pharma`: a bioreactor in half section and a blister whose pockets are the companies of the cluster. */
import { polyline, round, segment, type Point } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { even, label } from '#drawing/text.ts';
import { callouts, mark, sizes } from './callouts.ts';
import { blister, size } from './blister.ts';
import { iso } from './iso.ts';
import { area, classOf, parts, pose, told, type At, type Parts } from './parts.ts';
import { mouth } from './tabs.ts';

/** Height of the reactor with its motor raised, and of the raise, units. */
const [UPPER, LOWER, RAISE] = [-172, 418, 56] as const;
/** The foil lies this far under the sheet, units. */
const PEEL = 46;

/** How the reactor and the blister share the area: px per unit, origins at rest. */
interface Plan {
  readonly k: number;
  /** The reactor's axis and the level of its shoulder. */
  readonly reactor: Point;
  readonly m: number;
  readonly blister: Point;
}

function plan(at: At): Plan {
  const room = area(at.frame);
  const kind = classOf(at.frame);
  const k = Math.min(1.02, room.height / (LOWER - UPPER + RAISE + 16));
  const axis = room.x + (kind === 'big' ? Math.min(0.24 * room.width, 130 + 110 * k) : 118 * k + 8);
  const left = axis + 140 * k + (kind === 'big' ? 40 : 10);
  const wide = room.x + room.width - left;
  const [a, b] = size(at.data.cluster.companies);
  const share = kind === 'low' ? 0.56 : 0.86;
  // Money and directions stand above the blister.
  const above = kind === 'low' ? 8 : kind === 'phone' ? 84 : at.frame.width >= 860 ? 150 : 130;
  const high = room.height - above;
  const tall = (a + b) / 2 + PEEL;
  const m = Math.min(1.05, (wide * share) / ((a + b) * 0.866), (high - 36) / tall);
  const top = room.y + above + (high - tall * m) / 2;
  return {
    k,
    reactor: [axis, room.y + (RAISE - UPPER + 4) * k],
    m,
    blister: [
      left + (wide - (a + b) * 0.866 * m) * (kind === 'phone' ? 1 : 0.5) + b * 0.866 * m,
      top
    ]
  };
}

/** Draws reactor and blister while they are out of their tab. */
export function pharma(at: At): Parts {
  const out = parts();
  const { data, focus } = at;
  const { k, reactor, m, blister: corner } = plan(at);
  const [w, d] = size(data.cluster.companies);
  const room = area(at.frame);
  // Reactor and blister keep their places about one middle, so that they never meet on the way.
  const middle: Point = [room.x + room.width / 2, room.y + room.height / 2];
  const now = pose(at, 3, middle, mouth(at, 3), [room.width, room.height]);
  if (now === null) return out;
  const moved = ([x, y]: Point): Point => [
    now.middle[0] + (x - middle[0]) * now.size,
    now.middle[1] + (y - middle[1]) * now.size
  ];
  const opacity = Math.min(1, (now.size - 0.015) / 0.1);
  const faded = opacity < 1 ? { opacity: round(opacity) } : {};

  const K = k * now.size;
  const zero = moved(reactor);
  const raised = now.apart * RAISE + (focus === 'pharma-reactor' ? 12 / k : 0);
  const use = (piece: string, y: number) => ({
    id: `pharma-${piece}`,
    art: `pharma-${piece}`,
    transform: `translate(${round(zero[0])} ${round(zero[1] + y * K)}) scale(${Math.round(K * 1e4) / 1e4})`,
    ...faded
  });
  out.shapes.push(use('outlet', now.apart * 14), use('vessel', 0), use('agitator', -raised), {
    id: 'pharma-axis',
    d: polyline([
      [zero[0], zero[1] + (UPPER - raised) * K],
      [zero[0], zero[1] + (LOWER + 14) * K]
    ]),
    line: 'axis',
    ...faded
  });

  const M = m * now.size;
  const origin = moved(corner);
  const lift = focus === 'pharma-companies' ? 12 / m : 0;
  const point = (x: number, y: number, z: number): Point => {
    const [u, v] = iso(x, y, z);
    return [origin[0] + u * M, origin[1] + v * M];
  };
  const down = -PEEL * now.apart;
  out.shapes.push(...blister({ companies: data.cluster.companies, point, M, lift, down, faded }));
  words(at, { w, d, m, point, down, motor: [zero[0] - 23 * K, zero[1] - (126 + raised) * K] }, out);
  return out;
}

interface Drawn {
  readonly w: number;
  readonly d: number;
  readonly m: number;
  readonly point: (x: number, y: number, z: number) => Point;
  readonly down: number;
  readonly motor: Point;
}

/** The count on the blister's own dimension, money and directions above it, the reactor's callout. */
function words(at: At, { w, d, m, point, down, motor }: Drawn, out: Parts): void {
  const { data, t } = at;
  const opacity = told(t, 3);
  if (opacity === 0) return;
  const kind = classOf(at.frame);
  const room = area(at.frame);
  const [large, small] = sizes(at);
  // The dimension runs along the near edge of the foil, a little outside it.
  const [a, b] = [point(0, d + 34 / m, down), point(w, d + 34 / m, down)];
  const [e, f] = [point(0, d, down), point(w, d, down)];
  out.dimensions.push(
    dimension('pharma-companies', a, b, {
      text: data.cluster.text,
      size: kind === 'big' ? 22 : 13,
      at: kind === 'phone' ? 0.57 : 0.5,
      weight: 300,
      tone: 'signal',
      side: -1,
      halo: 'paper',
      opacity
    })
  );
  out.shapes.push({
    id: 'pharma-extensions',
    d: polyline([e, a]) + polyline([f, b]),
    line: 'signal-fine',
    opacity
  });
  mark(
    at,
    { id: 'pharma-companies', facts: ['cluster.pharma.companies', 'cluster.pharma.largest'] },
    out,
    {
      x: a[0],
      y: point(0, 0, 30)[1],
      width: point(w, 0, 0)[0] - a[0],
      height: b[1] - point(0, 0, 30)[1]
    }
  );
  const x = Math.max(motor[0] + 120, room.x + room.width * (kind === 'big' ? 0.5 : 0.46));
  const hero = kind === 'big' ? (at.frame.width >= 860 ? 52 : 40) : 30;
  let y = room.y + hero * 0.86 + (kind === 'big' ? at.frame.height * 0.03 : 0);
  out.labels.push(
    label('pharma-money', data.cluster.money, x, y, hero, { weight: 200, slanted: false, opacity })
  );
  const wide = Math.min(340, room.x + room.width - x);
  const line = (id: string, text: string, px: number): void => {
    for (const [i, part] of even(text, wide, px).entries()) {
      y += Math.round(px * 1.4);
      out.labels.push(label(`${id}-${i}`, part, x, y, px, { opacity, tone: 'ink-2' }));
    }
  };
  line('pharma-money-about', data.cluster.moneyAbout, kind === 'big' ? large : small);
  const top = y;
  if (kind === 'big') {
    y += 8;
    line('pharma-therapies', data.cluster.therapies, small);
  }
  if (at.focus === 'pharma-money')
    out.shapes.push({
      id: 'pharma-money-line',
      d: segment(x, top + 6, x + wide, top + 6),
      line: 'signal'
    });
  mark(
    at,
    { id: 'pharma-money', facts: ['cluster.pharma.invested', 'cluster.pharma.therapies'] },
    out,
    {
      x,
      y: room.y,
      width: wide,
      height: top - room.y + 6
    }
  );
  callouts(
    at,
    3,
    [
      {
        id: 'pharma-reactor',
        from: motor,
        side: 'left',
        spare: true,
        facts: ['industry.pharma.sites', 'industry.pharma.scope']
      }
    ],
    150,
    out
  );
}
