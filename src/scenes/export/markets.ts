/** Step `markets`: names at the ends of five rays; under the map the growth of the whole product group. */
import { arrowhead, clamp, lerp, rectangle, segment, span } from '#drawing/geometry.ts';
import { leader } from '#drawing/leader.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { band, type Camera } from './camera.ts';
import type { Destination } from './data.ts';
import { asked, headed, hit, parts, type At, type Parts } from './parts.ts';
import { along, landing, spot } from './rays.ts';

/** Side of its dot on which a name stands; the narrow frame's own after the bar. */
const SIDES: Readonly<Record<string, string>> = {
  turkiye: 'left|below',
  china: 'right|above',
  myanmar: 'right|below',
  kazakhstan: 'right|right'
};

function name(at: At, cam: Camera, to: Destination, out: Parts): void {
  const opacity = landing(at, to);
  const roomy = at.frame.width >= 560;
  const [x, y] = spot(cam, to);
  const [size, small] = roomy ? [18, 13] : [14, 12];
  const detail = roomy ? to.capital : to.distance;
  if (opacity > 0) {
    const tone = at.focus === to.id ? 'signal' : 'ink';
    const write = (dx: number, dy: number, anchor: 'start' | 'middle' | 'end'): void => {
      out.labels.push(
        label(`name-${to.id}`, to.country, x + dx, y + dy, size, {
          weight: 500,
          anchor,
          halo: 'tint',
          tone,
          opacity
        }),
        label(`about-${to.id}`, detail, x + dx, y + dy + small + 4, small, {
          tone: 'ink-2',
          anchor,
          halo: 'tint',
          opacity
        })
      );
    };
    const [wide = 'right', tall = wide] = (SIDES[to.id] ?? 'right').split('|');
    const side = roomy ? wide : tall;
    // The nearest is too near for a name beside its ray.
    if (to === at.data.markets[0])
      out.leaders.push(
        leader(`name-${to.id}`, [x, y], roomy ? [x - 16, y - 64] : [x + 14, y - 44], {
          title: to.country,
          detail: [roomy ? `${to.capital}, ${to.distance}` : to.distance],
          side: roomy ? 'left' : 'right',
          size,
          detailSize: small,
          dot: false,
          halo: 'tint',
          titleTone: tone,
          opacity
        })
      );
    else if (side === 'left') write(-12, 6, 'end');
    else if (side === 'below') write(0, 20, 'middle');
    else if (side === 'above') write(0, -26, 'middle');
    else write(10, 0, 'start');
    if (roomy && to.away * cam.s > 150) out.labels.push(along(cam, to, 0.62, 15, opacity));
  }
  if (asked(at.t, 1))
    out.marks.push({
      id: to.id,
      label: `${to.country}, ${to.capital}: ${to.distance}, ${to.course}`,
      box: hit(at.frame, x - 12, y - 12, 24, 24),
      facts: to.facts
    });
}

/** The two bars: one unit before, as many as the fact says after, open at the end for «more than». */
function bars(
  at: At,
  box: { x: number; y: number; width: number; height: number },
  out: Parts
): void {
  const { data, t } = at;
  const { text } = data;
  const opacity = headed(t, 1);
  const away = 1 - clamp((t - 1.06) / 0.24);
  const grown = span(t, 0.4, 0.6) * away;
  const later = span(t, 0.46, 0.94) * away;
  const row = box.height / 2;
  const size = row > 40 ? 13 : 12;
  const thick = Math.min(16, row - size - 10);
  const unit = (box.width - 34) / data.times;
  const y = (i: number): number => box.y + i * row + size + 7;
  if (grown > 0)
    out.shapes.push({
      id: 'bar-before',
      d: rectangle(box.x, y(0), unit * grown, thick),
      line: at.focus === 'instruments' ? 'signal-heavy' : 'outline',
      fill: 'tint'
    });
  if (later > 0) {
    const end = box.x + unit * data.times * later;
    let gaps = '';
    for (let i = 1; i < data.times * later; i++)
      gaps += segment(box.x + i * unit, y(1), box.x + i * unit, y(1) + thick);
    out.shapes.push({
      id: 'bar-after',
      d: rectangle(box.x, y(1), end - box.x, thick),
      fill: 'signal'
    });
    if (gaps !== '') out.shapes.push({ id: 'bar-units', d: gaps, line: 'gap' });
    // «More than» leaves the end open.
    const open = lerp(0, 24, span(t, 0.93, 0.99) * away);
    const middle = y(1) + thick / 2;
    if (open > 0)
      out.shapes.push(
        { id: 'bar-more', d: segment(end, middle, end + open, middle), line: 'signal' },
        { id: 'bar-more-head', d: arrowhead(end + open, middle, 0, 10, 3.4), fill: 'signal' }
      );
  }
  if (opacity > 0)
    out.labels.push(
      label('bar-before-name', text['markets.before'], box.x, y(0) - 5, size, { opacity }),
      label('bar-after-name', text['markets.after'], box.x, y(1) - 5, size, { opacity })
    );
}

/** Draws names and band while their rays stand. */
export function markets(at: At, cam: Camera): Parts {
  const out = parts();
  const { data, frame, t } = at;
  if (t < 0.3 || t > 1.32) return out;
  for (const to of data.markets) name(at, cam, to, out);
  const { width: W, height: H } = frame;
  const top = H - band(frame);
  const across = W >= 560 || W / H > 1.4;
  const hero = W >= 700 ? 60 : W >= 560 ? 46 : 36;
  const size = W >= 700 ? 15 : W >= 560 ? 13 : 12;
  bars(
    at,
    across
      ? { x: W * 0.53, y: top + 10, width: W * 0.47 - 6, height: H - top - 14 }
      : { x: 6, y: top + 46, width: W - 12, height: H - top - 48 },
    out
  );
  const opacity = headed(t, 1);
  if (opacity > 0) {
    const beside = 8 + measure(data.text['markets.hero'], hero, 200) + 14;
    const room = (across ? W * 0.53 : W) - beside - 12;
    const lines = [
      ...wrap(data.text['markets.about'], room, size, 500).map((line) => ({ line, weight: 500 })),
      ...wrap(data.text['markets.note'], room, size).map((line) => ({ line, weight: 400 }))
    ];
    // Five lines beside the hero stand closer, or they would leave a low frame.
    const step = Math.round(size * (lines.length > 4 ? 1.2 : 1.3));
    const middle = across ? (top + H) / 2 + 2 : top + 24;
    out.labels.push(
      label('growth-hero', data.text['markets.hero'], 8, middle + hero * 0.36, hero, {
        weight: 200,
        slanted: false,
        tone: 'signal',
        opacity
      }),
      ...lines.map(({ line, weight }, i) =>
        label(
          `growth-about-${i}`,
          line,
          beside,
          middle + size * 0.36 + (i - (lines.length - 1) / 2) * step,
          size,
          { weight, tone: weight === 500 ? 'ink' : 'ink-2', opacity }
        )
      )
    );
  }
  if (asked(t, 1))
    out.marks.push({
      id: 'instruments',
      label: `${data.text['markets.about']}: ${data.text['markets.hero']}, ${data.text['markets.after']}; ${data.text['markets.note']}`,
      box: hit(frame, 6, top + 6, W - 12, H - top - 12),
      facts: ['export.instruments-growth', 'export.instruments-markets']
    });
  return out;
}
