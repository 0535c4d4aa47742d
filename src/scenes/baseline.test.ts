/**
 * What each view says of the kept data, as text: a change of a layout shows as a line of a diff.
 * Labels are written out for a desktop and a phone, geometry and the other frames as a digest.
 * `npm run baseline` writes it anew.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { frameFor, viewports } from '#drawing/frame.ts';
import { lettering } from './flaws.ts';
import { keptData } from './kept.ts';
import { scenes } from './registry.ts';
import type { View } from './scene.ts';

const WRITTEN_OUT = ['1440×900', '390×664'];

/** Whole px: what a reader could see move, and no digit a processor could round another way. */
const px = (n: number): number => Math.round(n);

const digest = (view: View): string =>
  createHash('sha256')
    .update(
      JSON.stringify(view, (_, value: unknown) =>
        typeof value === 'number'
          ? Math.round(value * 10) / 10
          : typeof value === 'string'
            ? value.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))
            : value
      )
    )
    .digest('hex')
    .slice(0, 12);

function written(view: View): string[] {
  const { shapes, leaders, dimensions, marks } = view;
  return [
    `  scale: ${view.scale}`,
    `  shapes ${shapes.length} · leaders ${leaders.length} · dimensions ${dimensions.length} · marks ${marks.map(({ id }) => id).join(', ')}`,
    ...lettering(view).map(
      ({ label }) => `  ${px(label.x)},${px(label.y)} ${px(label.size)}px «${label.text}»`
    )
  ];
}

describe.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (id, scene) => {
  const data = keptData(scene);
  it.each(scene.steps.map((step, t) => [step, t] as const))('%s', async (step, t) => {
    const text = viewports.flatMap((viewport) => {
      const view = scene.layout({
        data,
        frame: frameFor(viewport, 1, scene.bleed),
        t,
        focus: null
      });
      const name = `${viewport.width}×${viewport.height}`;
      return [`${name} · ${digest(view)}`, ...(WRITTEN_OUT.includes(name) ? written(view) : [])];
    });
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`./baseline/${id}.${step}.txt`);
  });
});
