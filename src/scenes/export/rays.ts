/** Rays from Moscow: true bearing, true length; they grow at one speed, so the nearest lands first. */
import { arrowhead, circle, clamp, segment, span } from '#drawing/geometry.ts';
import { label, type Label } from '#drawing/text.ts';
import { hub, type Camera } from './camera.ts';
import type { Destination } from './data.ts';
import { asked, hit, type At, type Parts } from './parts.ts';

/** How far the ray of a market has come, km. */
function reach({ data, t }: At, to: Destination): number {
  const far = data.markets[data.markets.length - 1]?.away ?? 0;
  // The nearest stands from the first step on.
  if (t < 1.04 && to === data.markets[0]) return to.away;
  const front =
    t < 1.04
      ? ((t - 0.4) / 0.48) * far
      : t < 2
        ? (1 - (t - 1.04) / 0.26) * far
        : ((t - 2.66) / 0.26) * far;
  return clamp(front, 0, to.away);
}

/** How far the ray to Riyadh has come, km. */
const saudiReach = ({ data, t }: At): number => data.saudi.away * clamp((t - 1.44) / 0.42);

/** End of a destination's ray in the frame, px. */
export const spot = (
  cam: Camera,
  { x, y }: { x: number; y: number }
): readonly [number, number] => [cam.x + x * cam.s, cam.y + y * cam.s];

function ray(at: At, cam: Camera, to: Destination, km: number, out: Parts): void {
  const start = hub(cam) + 3;
  const length = km * cam.s;
  if (length <= start) return;
  const [ux, uy] = [to.x / to.away, to.y / to.away];
  const [x, y] = [cam.x + ux * length, cam.y + uy * length];
  const landed = km >= to.away;
  const quiet = at.t > 2.5;
  const back = landed ? 4 : 0;
  out.shapes.push({
    id: `ray-${to.id}`,
    d: segment(cam.x + ux * start, cam.y + uy * start, x - ux * back, y - uy * back),
    line: at.focus === to.id ? 'signal-heavy' : quiet ? 'detail' : 'signal'
  });
  if (!quiet)
    out.shapes.push({
      id: `tip-${to.id}`,
      d: arrowhead(x - ux * back, y - uy * back, Math.atan2(uy, ux)),
      fill: 'signal'
    });
  if (landed)
    out.shapes.push({
      id: `end-${to.id}`,
      d: circle(x, y, quiet ? 3 : 4.5),
      fill: quiet ? 'ink' : 'signal'
    });
}

/** All rays on the sheet at `t`, and in the last step their marks. */
export function rays(at: At, cam: Camera, out: Parts): void {
  const { data, frame, t } = at;
  for (const to of data.markets) ray(at, cam, to, reach(at, to), out);
  ray(at, cam, data.saudi, saudiReach(at), out);
  // The nearest ray may be shorter than the mark of Moscow: a ring answers for every destination.
  const pointed = [...data.markets, data.saudi].find(({ id }) => id === at.focus);
  if (pointed !== undefined)
    out.shapes.push({ id: 'pointed', d: circle(...spot(cam, pointed), 9), line: 'signal' });
  if (!asked(t, 3)) return;
  for (const to of [...data.markets, data.saudi]) {
    const [x, y] = spot(cam, to);
    out.marks.push({
      id: to.id,
      label: `${to.country}, ${to.capital}: ${to.distance}, ${to.course}`,
      box: hit(frame, x - 6, y - 6, 12, 12),
      facts: to.facts
    });
  }
}

/** The distance written along a ray, at a share of its length. */
export function along(
  cam: Camera,
  to: Destination,
  share: number,
  size: number,
  opacity: number
): Label {
  let rotate = (Math.atan2(to.y, to.x) * 180) / Math.PI;
  if (rotate > 90) rotate -= 180;
  if (rotate <= -90) rotate += 180;
  const turn = (rotate * Math.PI) / 180;
  const [x, y] = spot(cam, { x: to.x * share, y: to.y * share });
  return label(
    `along-${to.id}`,
    to.distance,
    x + 6 * Math.sin(turn),
    y - 6 * Math.cos(turn),
    size,
    {
      anchor: 'middle',
      rotate,
      weight: size > 20 ? 300 : 400,
      tone: 'signal',
      halo: 'tint',
      opacity
    }
  );
}

/** Opacity of a name that appears as its ray lands and leaves before it draws back, 0…1. */
export const landing = (at: At, to: Destination): number =>
  at.t < 1
    ? clamp((reach(at, to) / to.away - 0.96) / 0.04) * span(at.t, 0.3, 0.42)
    : clamp((1.14 - at.t) / 0.1);
