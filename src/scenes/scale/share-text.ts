/** Where the three rulers of step `share` stand, and their lettering. */
import { clamp, type Point } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { leader } from '#drawing/leader.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import type { Frame } from '../scene.ts';
import type { ScaleData, Share } from './data.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import { LIGHT } from './plan.ts';

/** Divisions of a ruler: one for each percent. */
export const WHOLE = 100;

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

/** Number, names and plan of one ruler; `lit` is the one the sentence is about, `end` how much of it is drawn, px, `filled` its part, 0…1. */
export function lettering(
  { frame, t }: At,
  item: Share,
  bar: Bar,
  lit: boolean,
  end: number,
  filled: number,
  out: Parts
): void {
  const opacity = told(t, 2);
  const { x, y, width, height, hero, size, small, lift } = bar;
  const px = (percent: number): number => x + (percent / WHOLE) * width;
  const roomy = frame.width >= 560;
  const above = y - lift;
  const baseline = above - Math.max(9, hero * 0.22);
  const beside = x + measure(item.figure, hero, LIGHT) + (roomy ? 18 : 10);
  const names = wrap(item.name, x + width - beside, size, 500);
  // What belongs to the ruler itself is written as it is drawn.
  const written = (right: number): number => clamp((x + end - right) / 20);
  const named = written(beside + Math.max(...names.map((text) => measure(text, size, 500))));
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
      opacity: clamp(filled * 5 - 4)
    }),
    ...names.map((text, i) =>
      label(
        `share-${item.id}-name-${i}`,
        text,
        beside,
        baseline - (names.length - 1 - i) * Math.round(size * 1.15),
        size,
        { weight: 500, tone, opacity: named }
      )
    )
  );
  if (whole !== undefined)
    out.labels.push(
      label(`share-${item.id}-whole`, whole, x + width - 10, y + height * 0.5, small, {
        anchor: 'end',
        tone: 'ink-2',
        opacity: written(x + width - 20)
      })
    );
  if (roomy)
    for (let n = 10; n <= WHOLE; n += 10)
      if (px(n) > px(solid) + 24 || t < 1.86)
        out.labels.push(
          label(`number-${item.id}-${n}`, String(n), px(n), y - 6, 12, {
            anchor: n === WHOLE ? 'end' : 'middle',
            slanted: false,
            tone: 'ink-2',
            // The first ones give way to the part they measure.
            opacity: written(px(n) - 20) * (px(n) > px(solid) + 24 ? 1 : clamp((1.86 - t) / 0.06))
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
