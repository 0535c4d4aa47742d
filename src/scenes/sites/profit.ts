/** The profit tax of step `terms`: the whole profit and the taxed share of it at true length. */
import { rectangle, span } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { even, label, measure } from '#drawing/text.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import type { TermsPlan } from './terms-plan.ts';

/** Up to three lines beside a hero number, the last one on its baseline. */
export const about = (
  text: string,
  id: string,
  x: number,
  y: number,
  room: number,
  plan: TermsPlan,
  opacity: number
): Parts['labels'] => {
  const lines = even(text, room, plan.size);
  const step = Math.round(plan.size * 1.25);
  return lines.map((line, i) =>
    label(`${id}-${i}`, line, x, y - (lines.length - 1 - i) * step, plan.size, { opacity })
  );
};

/** Outline grows from its base, then the taxed share is inked. */
export function profit({ data, frame, t, focus }: At, plan: TermsPlan, out: Parts): void {
  const { share, text } = data.terms;
  const { x, y, width, height } = plan.bar;
  const grown = span(t, 2.22, 2.54) * (1 - span(t, 3.16, 3.46));
  const inked = span(t, 2.68, 2.9) * (1 - span(t, 3.08, 3.2));
  const base = y + height;
  if (grown > 0) {
    const d = plan.columns
      ? rectangle(x, base - height * grown, width, height * grown)
      : rectangle(x, y, width * grown, height);
    out.shapes.push({
      id: 'profit',
      d,
      line: focus === 'profit-tax' ? 'contour' : 'outline',
      fill: 'sheet'
    });
  }
  if (inked > 0)
    out.shapes.push({
      id: 'tax',
      d: plan.columns
        ? rectangle(x, base - height * share, width * inked, height * share)
        : rectangle(x, y, width * share, height * inked),
      fill: 'ink'
    });
  const opacity = told(t, 3);
  if (opacity === 0) return;
  const left = plan.columns ? x - 8 : x;
  const head = plan.columns ? plan.head : y - 8;
  const beside = left + measure(text.tax, plan.hero, 200) + 12;
  const room = plan.columns ? plan.customs - beside - 8 : frame.width - beside - 8;
  out.labels.push(
    label('tax-hero', text.tax, left, head, plan.hero, {
      weight: 200,
      slanted: false,
      opacity
    }),
    ...about(text.taxAbout, 'tax-about', beside, head, room, plan, opacity)
  );
  if (plan.columns) {
    const out1 = x + width + frame.width * 0.025 + 8;
    out.dimensions.push(
      dimension('profit-dimension', [out1, base], [out1, y], {
        text: text.profit,
        size: plan.size,
        extension: x + width - out1,
        side: 1,
        opacity
      }),
      dimension('tax-dimension', [x - 14, base - height * share], [x - 14, base], {
        extension: -14,
        opacity
      })
    );
    if (plan.size > 12)
      out.labels.push(
        label('tax-share', text.tax, x - 20, base - height * share - 8, plan.size, {
          anchor: 'end',
          opacity
        })
      );
  } else {
    const under = base + 18 * (plan.size / 12);
    out.dimensions.push(
      dimension('profit-dimension', [x, under], [x + width, under], {
        text: text.profit,
        size: plan.size,
        gap: 4,
        extension: base - under,
        opacity
      })
    );
  }
  if (asked(t, 3))
    out.marks.push({
      id: 'profit-tax',
      label: `${text.taxAbout}: ${text.tax}`,
      box: hit(frame, x, y, width, height),
      facts: ['sez.benefit-profit-tax']
    });
}
