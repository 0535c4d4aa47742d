/** The lower corners of the map: the key of its symbols and the totals of the zone. */
import { circle, rectangle, segment } from '#drawing/geometry.ts';
import { label, measure } from '#drawing/text.ts';
import type { Camera } from './camera.ts';
import { told, type At, type Parts } from './parts.ts';

/** Line by line, where the outer ring leaves room; `free`: where the names on the left end, px. */
export function corners({ data, frame, t }: At, cam: Camera, free: number, out: Parts): void {
  const { width: W, height: H } = frame;
  const opacity = told(t, 0);
  const { keys, totals, rings } = data.map;
  const reach = (rings[rings.length - 1]?.km ?? 0) * cam.s + 14;
  // Half the width of the outer ring at a height, px.
  const half = (y: number): number =>
    Math.sqrt(Math.max(0, reach ** 2 - Math.max(0, y - cam.y) ** 2));
  const set = totals.toReversed().map((text, i) => {
    const [size, weight] = i === totals.length - 1 ? [24, 300] : [16, 400];
    const y = H - 14 - i * 26;
    const fits = W - 8 - measure(text, size, weight) > cam.x + half(y - size);
    return { fits, written: { text, size, weight, y } };
  });
  if (set.every(({ fits }) => fits))
    for (const [i, { written }] of set.entries())
      out.labels.push(
        label(`totals-${i}`, written.text, W - 8, written.y, written.size, {
          anchor: 'end',
          weight: written.weight,
          opacity
        })
      );
  keys.toReversed().forEach((text, i) => {
    const y = H - 12 - i * 20;
    if (y - 14 < free) return;
    if (34 + measure(text, 13) > cam.x - half(y - 13)) return;
    const site = rectangle(11, y - 9.5, 10, 10);
    const symbols = [
      { id: 'key-city', d: segment(8, y - 4.5, 24, y - 4.5), line: 'outline', opacity },
      { id: 'key-error', d: circle(16, y - 4.5, 8), line: 'datum-fine', opacity },
      { id: 'key-plan', d: site, line: 'signal', fill: 'paper', opacity },
      { id: 'key-site', d: site, fill: 'signal', opacity }
    ] as const;
    out.shapes.push(symbols[i] ?? symbols[0]);
    out.labels.push(label(`key-${i}`, text, 32, y, 13, { tone: 'ink-2', opacity }));
  });
}
