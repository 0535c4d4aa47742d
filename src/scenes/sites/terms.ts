/** Step `terms`: a zero for each tax and year, the profit tax at true length, the border of the zone. */
import { clamp, lerp, rectangle, round, segment, span } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure } from '#drawing/text.ts';
import { customs } from './customs.ts';
import { gridPlan } from './plan.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';
import { about, profit } from './profit.ts';
import { READY } from './ready.ts';
import { termsPlan, type TermsPlan } from './terms-plan.ts';

/** What each of the ready things says; shops, one window, ranges, coworking. */
const READY_FACTS = [
  'sez.benefit-infrastructure',
  'sez.benefit-infrastructure',
  'sez.startup-path',
  'sez.residents-scope'
] as const;

function zeros(at: At, plan: TermsPlan, out: Parts): void {
  const { data, frame, t, focus } = at;
  const grid = gridPlan(data, frame);
  const { taxes, years, zero, text } = data.terms;
  const opacity = told(t, 3);
  const size = clamp(plan.cell * 0.55, 12, 22);
  taxes.forEach((tax, row) => {
    const top = plan.tops[row] ?? 0;
    // Each row opens down from the datum of a plot; on the way out it settles as hectares of the plan.
    const open = span(t, 2.36 + row * 0.05, 2.6 + row * 0.05);
    const go = span(t, 3.12, 3.42);
    if (open === 0) return;
    const level = taxes.length - 1 - row;
    const x = lerp(plan.x, grid.x, go);
    const y = lerp(top, grid.bottom - (level + 1) * grid.c, go);
    const cell = lerp(plan.cell, (grid.cols * grid.c) / years, go);
    const high = lerp(plan.high * open, grid.c, go);
    let d = rectangle(x, y, cell * years, high);
    for (let i = 1; i < years; i++) d += segment(x + i * cell, y, x + i * cell, y + high);
    const line = focus === `tax-${row}` ? 'contour' : 'detail';
    out.shapes.push({ id: `zeros-${row}`, d, line, fill: go > 0.9 ? 'tint' : 'sheet' });
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
      gap: plan.columns ? 8 : 7,
      opacity
    })
  );
}

/** What stands ready for a newcomer: a street on one ground, which becomes the lower edge of the plan. */
function ready({ data, frame, t, focus }: At, plan: TermsPlan, out: Parts): void {
  const { y, high, pitch, k, names, size } = plan.ready;
  const grid = gridPlan(data, frame);
  const [come, go] = [span(t, 2.28, 2.54), span(t, 3.12, 3.42)];
  const [a, b] = [lerp(8, grid.x, go), lerp(frame.width - 8, grid.x + grid.cols * grid.c, go)];
  const ground = lerp(y, grid.bottom, go);
  out.shapes.push({
    id: 'ready-ground',
    d: segment(a, ground, lerp(a, b, come), ground),
    line: 'contour'
  });
  const opacity = told(t, 3);
  data.terms.ready.forEach(([text = ''], i) => {
    const x = 8 + pitch * (i + 0.5);
    const rise = span(t, 2.36 + i * 0.05, 2.62 + i * 0.05) * (1 - span(t, 3.1, 3.3));
    const lift = focus === `ready-${i}` ? 6 : 0;
    if (rise > 0.004)
      out.shapes.push({
        id: `ready-${i}`,
        art: READY.names[i] ?? READY.names[0],
        transform: `translate(${round(x)} ${round(ground - lift)}) scale(${round(k)} ${round(k * rise)})`
      });
    if (opacity === 0) return;
    out.labels.push(
      ...(names[i] ?? []).map((line, n) =>
        label(`ready-${i}-name-${n}`, line, x, y + size + 6 + n * 16, size, {
          anchor: 'middle',
          weight: 500,
          opacity
        })
      )
    );
    if (asked(t, 3))
      out.marks.push({
        id: `ready-${i}`,
        label: text,
        box: hit(frame, x - pitch / 2 + 4, y - high, pitch - 8, high + size + 12),
        facts: [READY_FACTS[i] ?? READY_FACTS[0]]
      });
  });
}

/** Draws the terms between 2.22 and 3.5. */
export function terms(at: At): Parts {
  const out = parts();
  if (at.t <= 2.22 || at.t >= 3.5) return out;
  const plan = termsPlan(at.data, at.frame);
  zeros(at, plan, out);
  profit(at, plan, out);
  customs(at, plan, out);
  ready(at, plan, out);
  return out;
}
