/** Symbols of sites, and the detail view «А» that shows crowded ones at a larger scale. */
import { circle, lerp, rectangle, round, segment, span, type Point } from '#drawing/geometry.ts';
import { leader, shelfWidth } from '#drawing/leader.ts';
import { label } from '#drawing/text.ts';
import type { Camera, MapPlan } from './camera.ts';
import type { Spot } from './data.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';

/** The part of the circle (x, y, r) that lies inside the circle (X, Y, R), as path data. */
function within(x: number, y: number, r: number, X: number, Y: number, R: number): string {
  const d = Math.hypot(X - x, Y - y);
  if (d + r <= R) return circle(x, y, r);
  if (d >= R + r || d + R <= r) return '';
  const middle = Math.atan2(Y - y, X - x);
  const half = Math.acos((d * d + r * r - R * R) / (2 * d * r));
  const end = (a: number): string => `${round(x + r * Math.cos(a))},${round(y + r * Math.sin(a))}`;
  return `M${end(middle - half)}A${round(r)},${round(r)} 0 ${half > Math.PI / 2 ? 1 : 0} 1 ${end(middle + half)}`;
}

/** The symbol of a site and its error circle; a plan is hollow, for dashes would not read at this size. */
export function symbol(
  spot: Spot,
  x: number,
  y: number,
  q: number,
  error: number,
  d: string,
  out: Parts
): void {
  // An error smaller than the symbol cannot be told from it.
  if (error > q * 0.75 && d !== '')
    out.shapes.push({ id: `error-${spot.id}`, d, line: 'datum-fine' });
  out.shapes.push({
    id: `site-${spot.id}`,
    d: rectangle(x - q / 2, y - q / 2, q, q),
    ...(spot.plan
      ? { line: 'signal' as const, fill: 'paper' as const }
      : { line: 'gap' as const, fill: 'signal' as const })
  });
}

/** The detail view «А»: a small circle on the map, a large one beside it, its sites inside. */
export function detailView(
  at: At,
  cam: Camera,
  to: NonNullable<MapPlan['detail']>,
  out: Parts
): void {
  const { data, t, focus } = at;
  const c = data.map.cluster;
  const small = { x: cam.x + c.x * cam.s, y: cam.y + c.y * cam.s, r: c.radius * cam.s };
  const grown = 1 - span(t, 0.04, 0.2);
  if (grown === 0) return;
  const [x, y, r] = [
    lerp(small.x, to.x, grown),
    lerp(small.y, to.y, grown),
    lerp(small.r, to.r, grown)
  ];
  const s = r / c.radius;
  const opacity = told(t, 0);
  const apart = Math.hypot(x - small.x, y - small.y) || 1;
  const [ux, uy] = [(x - small.x) / apart, (y - small.y) / apart];
  out.shapes.push(
    { id: 'detail-small', d: circle(small.x, small.y, small.r), line: 'detail' },
    { id: 'detail-large', d: circle(x, y, r), line: 'outline', fill: 'sheet' }
  );
  if (apart > r + small.r)
    out.shapes.push({
      id: 'detail-link',
      d: segment(small.x + ux * small.r, small.y + uy * small.r, x - ux * r, y - uy * r),
      line: 'detail'
    });
  for (const { km } of data.map.rings) {
    const d = within(x - c.x * s, y - c.y * s, km * s, x, y, r);
    if (d !== '') out.shapes.push({ id: `detail-ring-${km}`, d, line: 'datum-fine' });
  }
  const members = data.map.spots
    .filter((spot) => c.ids.includes(spot.id))
    .sort((a, b) => a.y - b.y);
  const left = 8;
  // Names stand in a column left of the large circle, in the order of their sites.
  const { first, pitch } = to;
  members.forEach((spot, i) => {
    const [px, py] = [x + (spot.x - c.x) * s, y + (spot.y - c.y) * s];
    symbol(spot, px, py, 10, spot.error * s, within(px, py, spot.error * s, x, y, r), out);
    if (opacity === 0) return;
    const [size, small] = pitch < 42 ? [13, 12] : [15, 13];
    const width = shelfWidth(spot.name, [spot.short], size, small);
    const knee: Point = [left + width, first + i * pitch];
    const named = leader(`leader-${spot.id}`, [px, py], knee, {
      title: spot.name,
      detail: [spot.short],
      side: 'left',
      size,
      detailSize: small,
      plan: spot.plan,
      dot: false,
      tone: focus === spot.id ? 'signal' : 'ink',
      opacity
    });
    out.leaders.push(named);
    if (asked(t, 0))
      out.marks.push({
        id: spot.id,
        label: `${spot.name}, ${spot.away}`,
        box: hit(at.frame, left, knee[1] - 20, width, Math.min(38, pitch)),
        facts: spot.facts
      });
  });
  if (opacity === 0) return;
  out.labels.push(
    label('detail-letter', c.letter, small.x + small.r * 0.7 + 5, small.y - small.r * 0.7 - 2, 15, {
      weight: 500,
      halo: 'paper',
      opacity
    }),
    label(
      'detail-caption',
      c.captions[to.k] ?? '',
      x + r * 0.72 + 8,
      Math.max(16, y - r * 0.72),
      15,
      {
        weight: 500,
        halo: 'paper',
        opacity
      }
    )
  );
}
