/** Step `world`: the whole disc; money across it, a container for each country, the long count apart. */
import { clamp, segment, span } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';
import { containers } from './containers.ts';
import { worldPlan, type WorldPlan } from './world-plan.ts';

/** Two dimension lines at one scale: this year's money spans the disc, last year's its own length. */
function money(at: At, plan: WorldPlan, out: Parts): void {
  const { data, frame, t } = at;
  const { text } = data;
  const { disc, roomy } = plan;
  const opacity = told(t, 3);
  const grown = span(t, 2.72, 2.94);
  const earlier = span(t, 2.8, 2.98);
  if (grown === 0) return;
  const left = disc.x - disc.r;
  const length = 2 * disc.r * (data.before / data.total);
  out.dimensions.push(
    dimension('total', [left, plan.total], [left + 2 * disc.r, plan.total], {
      tone: 'signal',
      extension: disc.y - plan.total,
      opacity: clamp(grown * 8),
      grown
    })
  );
  if (earlier > 0)
    out.dimensions.push(
      dimension('total-before', [left, plan.before], [left + length, plan.before], {
        tone: at.focus === 'total' ? 'signal' : 'ink',
        opacity: clamp(earlier * 8),
        grown: earlier
      })
    );
  if (opacity > 0) {
    const narrow = !roomy;
    const anchor = narrow ? 'start' : 'middle';
    const middle = left + length / 2;
    const beside = 8 + measure(text['world.total'], plan.hero, 200) + 12;
    const room = plan.under ? 2 * disc.r - 12 : frame.width - beside - 6;
    const full = wrap(text['world.total.about'], room, narrow ? 12 : 15);
    const about =
      full.length > (plan.under ? 1 : 2) ? wrap(text['world.total.short'], room, 12) : full;
    out.labels.push(
      label(
        'total-hero',
        text['world.total'],
        narrow ? 8 : disc.x,
        plan.total - (narrow ? 7 : 12),
        plan.hero,
        {
          anchor,
          weight: 200,
          slanted: false,
          tone: 'signal',
          opacity
        }
      ),
      ...about.map((line, i) =>
        label(
          `total-about-${i}`,
          line,
          plan.under ? (narrow ? left + 8 : disc.x) : beside,
          plan.under ? plan.total + (narrow ? 14 : 18) : 14 + i * 14,
          narrow ? 12 : 15,
          { anchor, tone: 'signal', opacity }
        )
      ),
      label('total-before-name', text['world.before'], middle, plan.before - 5, narrow ? 12 : 15, {
        anchor: 'middle',
        halo: 'paper',
        opacity
      })
    );
  }
  if (asked(t, 3))
    out.marks.push({
      id: 'total',
      label: `${text['world.total.about']}: ${text['world.total']}; ${text['world.before']}`,
      box: hit(
        frame,
        left,
        plan.total - plan.hero,
        2 * disc.r,
        plan.before - plan.total + plan.hero
      ),
      facts: ['export.mec-2025', 'export.mec-2024']
    });
}

/** The count since the programme began: another measure, behind a rule, never added to the year's. */
function since(at: At, plan: WorldPlan, out: Parts): void {
  const { data, frame, t } = at;
  const { text } = data;
  const opacity = told(t, 3);
  const { x, y, width, size, small, second, notes } = plan.since;
  const rule = span(t, 2.8, 2.96);
  if (rule > 0) {
    const base = plan.since.rule;
    // A stroke for each country of the long count, every tenth longer, as on a rule.
    let tally = '';
    for (let i = 0; i < Math.round(data.cumulative * rule); i++) {
      const at = x + ((i + 0.5) * width) / data.cumulative;
      const high = plan.since.stroke * ((i + 1) % 10 === 0 ? 1 : 0.55);
      tally += segment(at, base - 2 - high, at, base - 2);
    }
    out.shapes.push(
      {
        id: 'since-rule',
        d: segment(x, base, x + width * rule, base),
        line: at.focus === 'since' ? 'signal' : 'rule'
      },
      { id: 'since-tally', d: tally, line: at.focus === 'since' ? 'signal' : 'texture' }
    );
  }
  if (opacity === 0) return;
  const style = { weight: size > 20 ? 200 : 300, slanted: false, opacity };
  out.labels.push(
    label('since-countries', text['world.cumulative'], x, y, size, style),
    label('since-contracts', text['world.contracts'], second.x, second.y, size, style),
    ...notes.map((line, i) =>
      label(
        `since-about-${i}`,
        line,
        x,
        second.y + small + 6 + i * Math.round(small * 1.25),
        small,
        { tone: 'ink-2', opacity }
      )
    )
  );
  if (asked(t, 3))
    out.marks.push({
      id: 'since',
      label: `${text['world.since']}: ${text['world.cumulative']}, ${text['world.contracts']}; ${text['world.apart']}`,
      box: hit(frame, x, y - size, width, second.y - y + size + notes.length * 18),
      facts: ['export.countries-cumulative', 'export.contracts-cumulative']
    });
}

/** Draws the last step; the disc itself is the map under its camera. */
export function world(at: At): Parts {
  const out = parts();
  const { data, frame, t } = at;
  if (t < 2.56) return out;
  const plan = worldPlan(data, frame);
  money(at, plan, out);
  containers(at, plan, out);
  since(at, plan, out);
  const opacity = told(t, 3);
  if (opacity > 0 && plan.roomy && frame.width >= 700) {
    const { x, y, r } = plan.disc;
    const foot = y + r + 26;
    if (foot < frame.height - 4)
      out.labels.push(
        label('half', data.text['world.half'], x, Math.min(frame.height - 6, foot), 13, {
          anchor: 'middle',
          tone: 'ink-2',
          opacity
        })
      );
  }
  return out;
}
