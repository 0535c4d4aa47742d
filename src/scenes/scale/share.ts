/** Step `share`: three plain rulers of a hundred parts, each a whole of its own; hatch is the plan. */
import { clamp, rectangle, segment, type Point } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { leader } from '#drawing/leader.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import type { Frame } from '../scene.ts';
import { breadth, type Axis } from './axis.ts';
import type { ScaleData, Share } from './data.ts';
import { asked, glide, hit, told, type At, type Parts } from './parts.ts';
import { LIGHT, type Plan } from './plan.ts';

/** Divisions of a ruler: one for each percent. */
const WHOLE = 100;

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Size of the number, of its words, of the smaller words, px. */
  readonly hero: number;
  readonly size: number;
  readonly small: number;
  /** Height of the dimension of the part above the bar, px. */
  readonly lift: number;
}

/** The three rulers of a frame, top to bottom. */
export function barsOf(
  { shares }: Pick<ScaleData, 'shares'>,
  { width: W, height: H }: Frame
): Bar[] {
  const roomy = W >= 560;
  const hero = roomy ? clamp(H * 0.085, 38, 62) : H < 300 ? 22 : 30;
  const height = roomy ? clamp(H * 0.08, 36, 64) : H < 300 ? 22 : 30;
  const lift = roomy ? 18 : 0;
  const foot = roomy ? 34 : 0;
  const x = roomy ? 16 : 8;
  // Below a ruler with a plan stands its leader.
  const tail = (share: Share): number => (share.plan === null ? 0 : roomy ? 54 : 30);
  const need = (share: Share): number => hero * 1.05 + lift + height + tail(share);
  const free = H - foot - 12 - shares.reduce((sum, share) => sum + need(share), 0);
  let top = Math.min(free / shares.length / 2, 30);
  return shares.map((share) => {
    const y = top + hero * 1.05 + lift;
    top += need(share) + free / shares.length;
    return {
      x,
      y,
      width: W - 2 * x,
      height,
      hero,
      size: roomy ? 17 : 13,
      small: roomy ? 14 : 12,
      lift
    };
  });
}

/** How far ruler `i` is drawn at `t`, 0…1: it follows the rule that leaves. */
function drawnShare(axis: Axis, bar: Bar, [dx, dy]: Point, t: number): number {
  if (t >= 1.9) return 1;
  if (!axis.upright) return clamp((axis.at(axis.ends[0], 0)[0] + dx - bar.x - 24) / bar.width);
  const top = axis.at(axis.ends[1], 0)[1] + dy;
  return clamp((top - bar.y - bar.height - 10) / (bar.width * 0.5));
}

/** Draws the three rulers; `away` is how far the slide rule has left, px. */
export function share(at: At, plan: Plan, away: Point, out: Parts): void {
  const { data, frame, t } = at;
  if (t <= 1.14 || breadth(plan.axis) === 0) return;
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
  const today = px(item.value) * glide(t, 1.62 + i * 0.04, 1.82 + i * 0.04);
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
  if (told(t, 2) > 0) lettering(at, item, bar, lit, out);
}

function lettering({ frame, t }: At, item: Share, bar: Bar, lit: boolean, out: Parts): void {
  const opacity = told(t, 2);
  const { x, y, width, height, hero, size, small, lift } = bar;
  const px = (percent: number): number => x + (percent / WHOLE) * width;
  const roomy = frame.width >= 560;
  const above = y - lift;
  const baseline = above - Math.max(9, hero * 0.22);
  const beside = x + measure(item.figure, hero, LIGHT) + (roomy ? 18 : 10);
  const names = wrap(item.name, x + width - beside, size, 500);
  const tone = lit ? 'signal' : 'ink';
  const solid = Math.max(item.value, item.plan?.value ?? 0);
  const room = x + width - px(solid) - 20;
  const whole = [item.whole, item.wholeShort].find((text) => measure(text, small) <= room);
  // On a narrow sheet the divisions alone measure: a dimension would be shorter than its arrowheads.
  if (roomy)
    out.dimensions.push(
      dimension(`dimension-${item.id}`, [x, above], [px(item.value), above], {
        tone,
        extension: lift - 3,
        opacity
      })
    );
  out.labels.push(
    label(`share-${item.id}`, item.figure, x, baseline, hero, {
      weight: LIGHT,
      slanted: false,
      tone,
      opacity
    }),
    ...names.map((text, i) =>
      label(
        `share-${item.id}-name-${i}`,
        text,
        beside,
        baseline - (names.length - 1 - i) * Math.round(size * 1.15),
        size,
        { weight: 500, tone, opacity }
      )
    )
  );
  if (whole !== undefined)
    out.labels.push(
      label(`share-${item.id}-whole`, whole, x + width - 10, y + height * 0.5, small, {
        anchor: 'end',
        tone: 'ink-2',
        opacity
      })
    );
  if (roomy)
    for (let n = 10; n <= WHOLE; n += 10)
      if (px(n) > px(solid) + 24)
        out.labels.push(
          label(`number-${item.id}-${n}`, String(n), px(n), y - 6, 12, {
            anchor: n === WHOLE ? 'end' : 'middle',
            slanted: false,
            tone: 'ink-2',
            opacity
          })
        );
  if (asked(t, 2))
    out.marks.push({
      id: item.id,
      label: `${item.name}: ${item.figure}`,
      box: hit(frame, x, baseline - hero * 0.8, width, y + height - baseline + hero * 0.8),
      facts: [item.facts[0] ?? '']
    });
  if (item.plan === null) return;
  const from: Point = [px((item.value + item.plan.value) / 2), y + height];
  const knee: Point = [px(item.plan.value) + (roomy ? 30 : 12), y + height + (roomy ? 36 : 22)];
  const detail = wrap(item.plan.about, x + width - knee[0] - 8, small);
  const title = roomy ? item.plan.figure : item.plan.short;
  out.leaders.push(
    leader(`plan-${item.id}`, from, knee, {
      title,
      detail: roomy ? detail : [],
      side: 'right',
      size: roomy ? 20 : 13,
      detailSize: small,
      plan: true,
      dot: false,
      tone: lit ? 'signal' : 'ink',
      titleTone: lit ? 'signal' : 'ink',
      opacity
    })
  );
  if (asked(t, 2))
    out.marks.push({
      id: `${item.id}-plan`,
      label: `${item.plan.figure}, ${item.plan.about}`,
      box: hit(frame, knee[0], knee[1] - 22, measure(title, 20, 500), roomy ? 44 : 26),
      facts: [item.facts[1] ?? '']
    });
}
