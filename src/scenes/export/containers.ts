/** The stack of step `world`: a container for each country, so that the number can be counted. */
import { clamp, rectangle, segment } from '#drawing/geometry.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import type { WorldPlan } from './world-plan.ts';

/** A container for each country of the year, loaded one after another from the foot up. */
export function containers(at: At, plan: WorldPlan, out: Parts): void {
  const { data, frame, t } = at;
  const { x, foot, columns, dx, dy } = plan.stack;
  const count = data.countries;
  const opacity = told(t, 3);
  // Three more than there are, so that the last one has arrived too.
  const loaded = clamp((t - 2.56) / 0.4) * (count + 3);
  if (loaded === 0) return;
  let [boxes, ribs] = ['', ''];
  for (let i = 0; i < Math.min(count, loaded); i++) {
    // The newest slides in from the right along its row.
    const late = (1 - clamp((loaded - i) / 3)) * dx * 1.6;
    const left = x + (i % columns) * dx + late + 1;
    const top = foot - (Math.floor(i / columns) + 1) * dy + 1;
    boxes += rectangle(left, top, dx - 3, dy - 3);
    const n = dx > 30 ? 5 : 3;
    for (let rib = 1; rib <= n; rib++) {
      const at = left + (rib * (dx - 3)) / (n + 1);
      ribs += segment(at, top + 3, at, top + dy - 6);
    }
  }
  out.shapes.push(
    {
      id: 'quay',
      d: segment(x - 4, foot + 1, x + columns * dx * clamp(loaded / 6) + 2, foot + 1),
      line: 'contour'
    },
    {
      id: 'containers',
      d: boxes,
      line: at.focus === 'countries' ? 'signal' : 'detail',
      fill: 'sheet'
    },
    { id: 'container-ribs', d: ribs, line: 'texture' }
  );
  if (opacity === 0) return;
  const { words, hero, size } = plan;
  const beside = words.x + measure(data.text['world.countries'], hero, 200) + 10;
  const step = Math.round(size * 1.25);
  const [left, first, about] = plan.roomy
    ? [beside, words.y - hero * 0.72 + size * 0.8, data.text['world.countries.about']]
    : [words.x, words.y + step + 1, data.text['world.countries.short']];
  const lines = wrap(about, words.x + words.width - left, size);
  out.labels.push(
    label('countries-hero', data.text['world.countries'], words.x, words.y, hero, {
      weight: 200,
      slanted: false,
      opacity
    }),
    ...lines.map((line, i) =>
      label(`countries-${i}`, line, left, first + i * step, size, { opacity })
    )
  );
  const rays = wrap(data.text['world.rays'], words.width, 13);
  const under = Math.max(words.y, first + (lines.length - 1) * step) + 30;
  if (plan.roomy && under + rays.length * 17 < plan.since.rule - plan.since.stroke - 12)
    out.labels.push(
      ...rays.map((line, i) =>
        label(`rays-${i}`, line, words.x, under + i * 17, 13, { tone: 'ink-2', opacity })
      )
    );
  if (asked(t, 3)) {
    const top = foot - Math.ceil(count / columns) * dy;
    out.marks.push({
      id: 'countries',
      label: `${data.text['world.countries']}: ${data.text['world.countries.about']}`,
      box: hit(frame, x, top, columns * dx, words.y - top + 6),
      facts: ['export.countries-2025']
    });
  }
}
