/** Step `terms`: a zero for each tax and year, the profit tax at true length, the border of the zone. */
import { clamp, rectangle, segment, span } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure } from '#drawing/text.ts';
import { customs } from './customs.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';
import { about, profit } from './profit.ts';
import { termsPlan, type TermsPlan } from './terms-plan.ts';

function zeros(at: At, plan: TermsPlan, out: Parts): void {
  const { data, t } = at;
  const { taxes, years, zero, text } = data.terms;
  const opacity = told(t, 3);
  const size = clamp(plan.cell * 0.55, 12, 22);
  taxes.forEach((tax, row) => {
    const top = plan.tops[row] ?? 0;
    const wiped = span(t, 2.34 + row * 0.06, 2.56 + row * 0.06) * (1 - span(t, 3.14, 3.4));
    if (wiped === 0) return;
    let d = rectangle(plan.x, top, plan.cell * years * wiped, plan.high);
    for (let i = 1; i < years * wiped; i++)
      d += segment(plan.x + i * plan.cell, top, plan.x + i * plan.cell, top + plan.high);
    out.shapes.push({ id: `zeros-${row}`, d, line: 'detail', fill: 'sheet' });
    for (let i = 0; i < years; i++) {
      // Zeros are typed one after another, row by row.
      const typed = clamp((t - 2.54 - 0.36 * ((row * years + i) / (taxes.length * years))) / 0.02);
      const shown = Math.min(typed, 1 - clamp((t - 3.06) / 0.08));
      if (shown > 0)
        out.labels.push(
          label(
            `zero-${row}-${i}`,
            zero,
            plan.x + (i + 0.5) * plan.cell,
            top + plan.high / 2 + size * 0.36,
            size,
            {
              anchor: 'middle',
              weight: 300,
              slanted: false,
              tone: 'signal',
              opacity: shown
            }
          )
        );
    }
    if (opacity > 0 && plan.columns)
      out.labels.push(label(`tax-${row}`, tax, plan.x, top - 7, plan.size, { opacity }));
    if (asked(t, 3))
      out.marks.push({
        id: `tax-${row}`,
        label: `${tax}: ${text.zero}, ${text.years}`,
        box: hit(at.frame, plan.x, top, plan.cell * years, plan.high),
        facts: ['sez.benefit-tax-holiday']
      });
  });
  if (opacity === 0) return;
  const beside = plan.x + measure(text.zero, plan.hero, 200) + 14;
  const room = plan.columns ? plan.x + plan.cell * years - beside : at.frame.width - beside - 8;
  out.labels.push(
    label('zero-hero', text.zero, plan.x, plan.head, plan.hero, {
      weight: 200,
      slanted: false,
      tone: 'signal',
      opacity
    }),
    ...about(
      plan.columns ? text.zeroShort : text.zeroAbout,
      'zero-about',
      beside,
      plan.head,
      room,
      plan,
      opacity
    )
  );
  out.dimensions.push(
    dimension('years-dimension', [plan.x, plan.years], [plan.x + plan.cell * years, plan.years], {
      text: text.years,
      size: plan.size < 15 ? 14 : plan.columns ? 26 : 20,
      weight: 300,
      gap: 5,
      opacity
    })
  );
}

/** What stands ready for a newcomer: one row of words under a rule. */
function ready({ data, frame, t }: At, plan: TermsPlan, out: Parts): void {
  const opacity = told(t, 3);
  if (plan.ready === null || opacity === 0) return;
  const y = plan.ready;
  const size = frame.width < 700 ? 13 : 15;
  const widths = data.terms.ready.map((text) => measure(text, size, 500));
  const gap =
    (frame.width - 16 - widths.reduce((a, b) => a + b, 0)) / Math.max(1, widths.length - 1);
  let x = 8;
  data.terms.ready.forEach((text, i) => {
    out.labels.push(label(`ready-${i}`, text, x, y, size, { weight: 500, opacity }));
    x += (widths[i] ?? 0) + gap;
  });
  out.shapes.push({
    id: 'ready-rule',
    d: segment(8, y - size - 10, frame.width - 8, y - size - 10),
    line: 'rule',
    opacity
  });
  if (asked(t, 3))
    out.marks.push({
      id: 'ready',
      label: data.terms.ready.join(', '),
      box: hit(frame, 8, y - size - 4, frame.width - 16, size + 8),
      facts: ['sez.benefit-infrastructure', 'sez.startup-path', 'sez.residents-scope']
    });
}

/** Draws the terms between 2.34 and 3.5. */
export function terms(at: At): Parts {
  const out = parts();
  if (at.t <= 2.34 || at.t >= 3.5) return out;
  const plan = termsPlan(at.data, at.frame);
  zeros(at, plan, out);
  profit(at, plan, out);
  customs(at, plan, out);
  ready(at, plan, out);
  return out;
}
