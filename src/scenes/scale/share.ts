/** Step `share`: three plain rulers of a hundred parts, each a whole of its own; hatch is the plan. */
import { clamp, rectangle, segment, type Point } from '#drawing/geometry.ts';
import { label } from '#drawing/text.ts';
import type { Axis } from './axis.ts';
import type { Share } from './data.ts';
import { glide, told, type At, type Parts } from './parts.ts';
import type { Plan } from './plan.ts';
import { barsOf, lettering, WHOLE, type Bar } from './share-text.ts';

/** How far a ruler is drawn at `t`, 0…1: it follows the rule that leaves. */
function drawnShare(axis: Axis, bar: Bar, [dx, dy]: Point, t: number): number {
  if (t >= 1.9) return 1;
  if (!axis.upright) return clamp((axis.at(axis.ends[0], 0)[0] + dx - bar.x - 24) / bar.width);
  const top = axis.at(axis.ends[1], 0)[1] + dy;
  return clamp((top - bar.y - bar.height - 10) / (bar.width * 0.5));
}

/** Draws the three rulers; `away` is how far the slide rule has left, px. */
export function share(at: At, plan: Plan, away: Point, out: Parts): void {
  const { data, frame, t } = at;
  if (t <= 1.14) return;
  const rulers = barsOf(data, frame);
  rulers.forEach((bar, i) => {
    const item = data.shares[i];
    if (item === undefined) return;
    const drawn = drawnShare(plan.axis, bar, away, t);
    if (drawn > 0) ruler(at, item, bar, i, drawn, out);
  });
  const last = rulers.at(-1);
  if (frame.width < 560 || last === undefined || told(t, 2) === 0) return;
  out.labels.push(
    label('wholes', data.texts.wholes, last.x, frame.height - 12, last.small, {
      tone: 'ink-2',
      opacity: told(t, 2)
    })
  );
}

function ruler(at: At, item: Share, bar: Bar, i: number, drawn: number, out: Parts): void {
  const { t, focus } = at;
  const { x, y, width, height } = bar;
  const px = (percent: number): number => (percent / WHOLE) * width;
  const filled = glide(t, 1.3 + i * 0.07, 1.5 + i * 0.07);
  const today = Math.min(px(item.value) * filled, width * drawn);
  const later =
    item.plan && px(item.value) + px(item.plan.value - item.value) * glide(t, 1.8, 1.95);
  // The sentence is about the first share; the reader may point at the others.
  const lit = focus === null ? i === 0 : focus.startsWith(item.id);
  const end = width * drawn;
  out.shapes.push({ id: `whole-${item.id}`, d: rectangle(x, y, end, height), fill: 'sheet' });
  if (later !== null && t > 1.8)
    out.shapes.push(
      {
        id: `later-${item.id}`,
        d: rectangle(x + today, y, later - today, height),
        fill: lit ? 'hatch-signal' : 'hatch-fine'
      },
      {
        id: `later-end-${item.id}`,
        d: rectangle(x + today, y, later - today, height),
        line: lit ? 'signal' : 'outline',
        plan: true
      }
    );
  if (today > 0)
    out.shapes.push({
      id: `today-${item.id}`,
      d: rectangle(x, y, today, height),
      fill: lit ? 'signal' : 'ink'
    });
  let [divisions, inside] = ['', ''];
  for (let n = 1; n < WHOLE && px(n) < end; n++) {
    const long = n % 10 === 0 ? 0.36 : n % 5 === 0 ? 0.26 : 0.16;
    const tick = segment(x + px(n), y + height, x + px(n), y + height * (1 - long));
    // In the plan divisions would thicken the hatch.
    if (px(n) < today - 1) inside += tick;
    else if (px(n) > Math.max(today, t > 1.8 ? (later ?? 0) : 0) + 1) divisions += tick;
  }
  if (divisions !== '')
    out.shapes.push({
      id: `divisions-${item.id}`,
      d: divisions,
      line: width < 500 ? 'texture' : 'detail'
    });
  if (inside !== '') out.shapes.push({ id: `inside-${item.id}`, d: inside, line: 'gap' });
  out.shapes.push({
    id: `contour-${item.id}`,
    d: rectangle(x, y, end, height),
    line: 'contour'
  });
  lettering(at, item, bar, lit, end, filled, out);
}
