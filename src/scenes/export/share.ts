/** The share of step `saudi`: so many of a hundred cells, another measure than the growth above it. */
import { rectangle, segment, span } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { measure } from '#drawing/text.ts';
import { CELLS, write, type Panel } from './panel.ts';
import { asked, headed, hit, told, type At, type Parts } from './parts.ts';

/** Moscow's share of the turnover: so many of a hundred cells. */
export function share(at: At, plan: Panel, out: Parts): void {
  const { data, frame, t } = at;
  const { text } = data;
  const { y, columns, dx, dy } = plan.cells;
  const rows = CELLS / columns;
  const away = span(t, 2.06, 2.28);
  const shown = Math.round(CELLS * span(t, 1.36, 1.66) * (1 - away));
  const inked = Math.min(shown, Math.round(data.share * span(t, 1.46, 1.86)));
  const cell = (i: number): string =>
    rectangle(plan.x + Math.floor(i / rows) * dx + 1, y + (i % rows) * dy + 1, dx - 2, dy - 2);
  const cells = (count: number): string =>
    Array.from({ length: count }, (_, i) => cell(i)).join('');
  if (shown > inked)
    out.shapes.push({ id: 'cells', d: cells(shown), line: 'detail', fill: 'sheet' });
  if (inked > 0)
    out.shapes.push({
      id: 'cells-share',
      d: cells(inked),
      line: 'detail',
      fill: at.focus === 'share' ? 'signal' : 'ink'
    });
  const opacity = told(t, 2);
  out.labels.push(
    ...write('share-number', text['saudi.share'], plan.share, plan, 'ink', headed(t, 2))
  );
  if (opacity === 0) return;
  out.shapes.push({
    id: 'measures-rule',
    d: segment(plan.x, plan.rule, plan.x + plan.width, plan.rule),
    line: 'rule',
    opacity
  });
  const size = plan.foot === null ? 12 : 14;
  const line = y + rows * dy + size + (size > 12 ? 6 : 4);
  const whole = text['saudi.cells'];
  out.dimensions.push(
    dimension('cells-dimension', [plan.x, line], [plan.x + columns * dx, line], {
      text: measure(whole, size) < plan.width ? whole : text['saudi.cells.short'],
      size,
      gap: 4,
      extension: y + rows * dy - line,
      opacity
    })
  );
  if (asked(t, 2))
    out.marks.push({
      id: 'share',
      label: `${text['saudi.share.about']}: ${text['saudi.share']}; ${text['saudi.share.note']}`,
      box: hit(
        frame,
        plan.x,
        plan.share.y - plan.hero,
        plan.width,
        line - plan.share.y + plan.hero
      ),
      facts: ['export.saudi-share']
    });
}
