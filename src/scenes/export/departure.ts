/** Step `departure`: the sites sheet has become a small circle; the first destination is in sight. */
import { arrowhead, circle, lerp, rectangle, round, segment, span } from '#drawing/geometry.ts';
import { label, wrap } from '#drawing/text.ts';
import { hub, SITES, type Camera } from './camera.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';
import { along, spot } from './rays.ts';

/** The detail view that holds the sites sheet: middle and radius, px. */
function place({ frame: { width: W, height: H } }: At): { x: number; y: number; r: number } {
  const r = W < 560 ? Math.min(W * 0.16, H * 0.22) : Math.min(W * 0.16, H * 0.19);
  return { x: r + 14, y: H - r - (W < 560 ? 12 : 54), r };
}

/** The sites sheet in its circle; on the way it shrinks into the mark of Moscow. */
function detail(at: At, cam: Camera, out: Parts): void {
  const { data, frame, t } = at;
  const go = span(t, 0.06, 0.42);
  if (go === 1) return;
  const rest = place(at);
  const [x, y] = [lerp(rest.x, cam.x, go), lerp(rest.y, cam.y, go)];
  const r = lerp(rest.r, hub(cam), go);
  const k = r / SITES;
  const away = Math.hypot(cam.x - x, cam.y - y) || 1;
  const [ux, uy] = [(cam.x - x) / away, (cam.y - y) / away];
  if (away > r + hub(cam))
    out.shapes.push({
      id: 'detail-line',
      d: segment(x + ux * r, y + uy * r, cam.x - ux * hub(cam), cam.y - uy * hub(cam)),
      line: 'detail'
    });
  out.shapes.push(
    {
      id: 'detail',
      d: circle(x, y, r),
      line: at.focus === 'sites' ? 'signal-heavy' : 'outline',
      fill: 'sheet'
    },
    {
      id: 'detail-rings',
      d: data.rings.map((km) => circle(x, y, km * k)).join(''),
      line: 'datum-fine'
    },
    {
      id: 'detail-axes',
      d: segment(x - r, y, x + r, y) + segment(x, y - r, x, y + r),
      line: 'axis'
    },
    {
      id: 'detail-sites',
      d: data.sites
        .map(([east, south]) =>
          rectangle(
            x + east * k - 2.5 * (1 - go),
            y + south * k - 2.5 * (1 - go),
            5 * (1 - go),
            5 * (1 - go)
          )
        )
        .join(''),
      fill: 'ink'
    }
  );
  const opacity = told(t, 0);
  if (opacity === 0) return;
  const narrow = frame.width < 560;
  const [size, small] = narrow ? [13, 12] : [15, 13];
  // Beside the circle in a narrow frame, where the thousand-kilometre ring keeps its label free.
  const left = narrow ? x + r + 10 : x - r;
  const about = wrap(
    data.text['departure.about'],
    narrow ? cam.x + 390 * cam.s - 34 - left : 400,
    small
  );
  const top = narrow ? y + r - 6 - about.length * 15 : y + r + 22;
  const [decade] = data.decades;
  if (decade !== undefined && r > 80)
    out.labels.push(
      label('detail-decade', decade.text, x + 4, y + decade.km * k + 5, 12, {
        tone: 'ink-2',
        halo: 'sheet',
        opacity
      })
    );
  out.labels.push(
    label('detail-name', data.text['departure.detail'], left, top, size, {
      weight: 500,
      halo: 'tint',
      opacity
    }),
    ...about.map((line, i) =>
      label(`detail-about-${i}`, line, left, top + 18 + i * 15, small, {
        tone: 'ink-2',
        halo: 'tint',
        opacity
      })
    )
  );
  if (asked(t, 0))
    out.marks.push({
      id: 'sites',
      label: `${data.text['departure.detail']}: ${data.text['departure.about']}`,
      box: hit(frame, x - r, y - r, 2 * r, 2 * r),
      facts: ['sez.sites']
    });
}

/** The bearing of the first destination as an arc from the north. */
function bearing(at: At, cam: Camera, out: Parts): void {
  const { data, t } = at;
  const [to] = data.markets;
  const grown = 1 - span(t, 0.04, 0.32);
  if (to === undefined || grown === 0) return;
  const r = to.away * cam.s * 0.3;
  const end = (to.bearing * grown * Math.PI) / 180;
  const [x, y] = [cam.x + r * Math.sin(end), cam.y - r * Math.cos(end)];
  out.shapes.push(
    {
      id: 'bearing',
      d: `M${round(cam.x)},${round(cam.y - r)}A${round(r)},${round(r)} 0 ${end > Math.PI ? 1 : 0} 1 ${round(x)},${round(y)}`,
      line: 'signal-fine'
    },
    { id: 'bearing-head', d: arrowhead(x, y, end + 0.04, 9), fill: 'signal' }
  );
}

/** Draws the departure: detail view, bearing, the name of the first destination. */
export function departure(at: At, cam: Camera): Parts {
  const out = parts();
  const { data, frame, t } = at;
  if (t >= 0.5) return out;
  bearing(at, cam, out);
  detail(at, cam, out);
  const [to] = data.markets;
  const opacity = told(t, 0);
  if (to === undefined || opacity === 0) return out;
  const narrow = frame.width < 560;
  const [x, y] = spot(cam, to);
  const [size, small] = narrow ? [15, 12] : [20, 14];
  // Left of its dot where there is room: the way to the detail view passes below.
  const aside = x > 124 ? 12 : 0;
  const anchor = aside > 0 ? 'end' : 'middle';
  out.labels.push(
    along(cam, to, narrow ? 0.5 : 0.56, narrow ? 18 : 26, opacity),
    label('first-name', to.capital, x - aside, y - (aside > 0 ? 2 : 12), size, {
      anchor,
      weight: 500,
      tone: 'signal',
      halo: 'tint',
      opacity
    }),
    label('first-course', to.course, x - aside, y + small + (aside > 0 ? 4 : 10), small, {
      anchor,
      tone: 'ink-2',
      halo: 'tint',
      opacity
    })
  );
  if (asked(t, 0))
    out.marks.push({
      id: to.id,
      label: `${to.country}, ${to.capital}: ${to.distance}, ${to.course}`,
      box: hit(frame, x - 14, y - 14, 28, 28),
      facts: to.facts
    });
  return out;
}
