/** Step `saudi`: a strip of the map to Riyadh; beside it two measures kept apart: growth and share. */
import { polyline, rectangle, segment, span } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import type { Shape } from '#drawing/shape.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import type { Camera } from './camera.ts';
import { panel, write, type Panel } from './panel.ts';
import { share } from './share.ts';
import { asked, headed, hit, parts, told, type At, type Parts } from './parts.ts';
import { along, spot } from './rays.ts';

/** Growth of exports: last year's length and this year's. */
function growth(at: At, plan: Panel, out: Parts): void {
  const { data, frame, t } = at;
  const { text } = data;
  const opacity = told(t, 2);
  const away = 1 - span(t, 2.06, 2.26);
  const { y, thick, step } = plan.bars;
  const now = 1 + data.growth / 100;
  const unit = plan.width / now;
  const before = unit * span(t, 1.36, 1.54) * away;
  const after = plan.width * span(t, 1.4, 1.8) * away;
  if (before > 0)
    out.shapes.push({
      id: 'year-before',
      d: rectangle(plan.x, y, before, thick),
      line: at.focus === 'growth' ? 'signal-heavy' : 'outline',
      fill: 'tint'
    });
  if (after > 0)
    out.shapes.push({
      id: 'year-after',
      d: rectangle(plan.x, y + step, after, thick),
      fill: 'signal'
    });
  out.labels.push(
    ...write('growth-number', text['saudi.growth'], plan.growth, plan, 'signal', headed(t, 2))
  );
  if (opacity === 0) return;
  const size = Math.min(15, Math.max(12, thick * 0.55));
  const [earlier, later] =
    measure(text['saudi.before'], size) < unit - 14
      ? [text['saudi.before'], text['saudi.after']]
      : [text['saudi.before.short'], text['saudi.after.short']];
  out.labels.push(
    label('year-before-name', earlier, plan.x + 7, y + thick / 2 + size * 0.36, size, {
      opacity
    }),
    label('year-after-name', later, plan.x + 7, y + step + thick / 2 + size * 0.36, size, {
      tone: 'on-signal',
      opacity
    })
  );
  const { line } = plan;
  out.dimensions.push(
    dimension('growth-dimension', [plan.x + unit, line], [plan.x + plan.width, line], {
      tone: 'signal',
      extension: y + thick - line,
      opacity
    })
  );
  if (asked(t, 2))
    out.marks.push({
      id: 'growth',
      label: `${text['saudi.growth.about']}: ${text['saudi.growth']}, ${text['saudi.after']}`,
      box: hit(
        frame,
        plan.x,
        plan.growth.y - plan.hero,
        plan.width,
        line - plan.growth.y + plan.hero
      ),
      facts: ['export.saudi-growth']
    });
}

/** Outline (under the rays) and panel of the step, with what is asked about Riyadh. */
export function saudi(at: At, cam: Camera): { onMap: Shape[]; beside: Parts } {
  const out = parts();
  const onMap: Shape[] = [];
  const { data, frame, t } = at;
  if (t < 1.36 || t > 2.4) return { onMap, beside: out };
  const inked = span(t, 1.46, 1.8) * (1 - span(t, 2.08, 2.3));
  if (inked > 0)
    onMap.push({
      id: 'outline',
      d: polyline(
        data.outline.map(([x, y]) => spot(cam, { x, y })),
        true
      ),
      line: at.focus === data.saudi.id ? 'signal-heavy' : 'signal',
      ...(inked < 1 ? { drawn: inked } : {})
    });
  const plan = panel(at);
  growth(at, plan, out);
  share(at, plan, out);
  const opacity = told(t, 2);
  if (opacity > 0) {
    const narrow = frame.width < 560;
    const [x, y] = spot(cam, data.saudi);
    const size = narrow ? 13 : 17;
    // The name stays on the strip.
    const end = Math.max(x - 10, 14 + measure(data.saudi.capital, size, 500));
    out.labels.push(
      along(cam, data.saudi, 0.5, narrow ? 16 : 28, opacity),
      label('riyadh', data.saudi.capital, end, y + (narrow ? 18 : 20), size, {
        anchor: 'end',
        weight: 500,
        tone: 'signal',
        halo: 'tint',
        opacity
      })
    );
    const { foot } = plan;
    if (foot !== null) {
      out.shapes.push({
        id: 'innoprom-rule',
        d: segment(plan.x, foot - 22, plan.x + plan.width, foot - 22),
        line: 'rule',
        opacity
      });
      const about = wrap(data.text['saudi.innoprom.about'], plan.width, 14);
      out.labels.push(
        label('innoprom', data.text['saudi.innoprom'], plan.x, foot, frame.width >= 700 ? 16 : 14, {
          weight: 500,
          opacity
        }),
        ...about.map((line, i) =>
          label(`innoprom-${i}`, line, plan.x, foot + 21 + i * 18, 14, {
            tone: 'ink-2',
            opacity
          })
        )
      );
    }
  }
  if (asked(t, 2)) {
    const [x, y] = spot(cam, data.saudi);
    out.marks.push({
      id: data.saudi.id,
      label: `${data.saudi.country}, ${data.saudi.capital}: ${data.saudi.distance}, ${data.saudi.course}. ${data.text['saudi.innoprom']}`,
      box: hit(frame, x - 16, y - 16, 32, 32),
      facts: data.saudi.facts
    });
  }
  return { onMap, beside: out };
}
