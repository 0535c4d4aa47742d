/** The predicted box of every label against the browser's own, with our fonts and with a fallback. */
import { expect, test, type Page } from '@playwright/test';
import type { Lang } from '../src/dataset/types.ts';
import {
  embedFormats,
  embedFrame,
  frameFor,
  viewports,
  type Viewport
} from '../src/drawing/frame.ts';
import { ASCENT, DESCENT, type Label } from '../src/drawing/text.ts';
import { lettering } from '../src/scenes/flaws.ts';
import type { Frame, Layout } from '../src/scenes/scene.ts';
import { goTo, hasCanvas, settled, stepsOf, type StepAddress } from './reader.ts';

/** Px. */
const SLACK = 2;
/**
 * How far slanted letters may lean over the ends of their line, over the em: cap height × tan 12° at one
 * end, the tail of a j at the other, and a little.
 */
const LEAN = 0.28;

/** English is set in the same fonts: its first frames and its embeds will do. */
const editions: readonly (readonly [Lang, string, readonly Viewport[]])[] = [
  ['ru', './', viewports],
  ['en', './en/', viewports.filter(({ width }) => [1440, 390, 320].includes(width))]
];

for (const [lang, home, sizes] of editions) {
  for (const font of ['ours', 'fallback'])
    for (const viewport of sizes)
      test(`@full labels, ${lang}, ${font}, ${viewport.width}×${viewport.height}`, async ({
        page
      }) => {
        await page.setViewportSize(viewport);
        if (font === 'fallback') await page.route('**/*.woff2', (route) => route.abort());
        await page.goto(home);
        await page.evaluate(() => document.fonts.ready);
        for (const step of await stepsOf(page)) {
          await goTo(page, step);
          await agree(page, lang, step, (bleed) => frameFor(viewport, 1, bleed));
        }
      });

  for (const { from, width, height } of embedFormats)
    test(`@full labels, ${lang}, embed, ${width}×${height}`, async ({ page }) => {
      // The format as it is, not enlarged.
      await page.setViewportSize({ width: Math.max(320, from), height: 900 });
      await page.goto(home);
      const steps = await stepsOf(page);
      for (const step of steps) {
        await page.goto(`${home}embed/${step.scene}/?step=${step.step}`);
        await page.evaluate(() => document.fonts.ready);
        await settled(page, step.scene, step.index);
        await agree(page, lang, step, () => embedFrame(Math.max(320, from)));
      }
    });
}

/** Every label of a step stands where its layout said. */
async function agree(
  page: Page,
  lang: Lang,
  step: StepAddress,
  frameOf: (bleed: boolean) => Frame
): Promise<void> {
  const { layout } = (await import(`../src/scenes/${step.scene}/layout.ts`)) as {
    layout: Layout<unknown>;
  };
  const file = await page.request.get(`./figures/${lang}/${step.scene}/figure.json`);
  const props = (await file.json()) as { data: unknown; bleed: boolean };
  const frame = frameOf(props.bleed);
  // A canvas may come after the drawing and move its words: both are asked again until they are of one time.
  await expect(async () => {
    const canvas = await hasCanvas(page, step.scene);
    const view = layout({ data: props.data, frame, t: step.index, focus: null, canvas });
    const boxes = await page.locator(`[data-stage="${step.scene}"] svg.drawing`).evaluate((svg) =>
      Object.fromEntries(
        [...svg.querySelectorAll('text')].map((text) => {
          const { x, y, width, height } = text.getBBox();
          return [text.dataset['id'] ?? '', { x, y, width, height }];
        })
      )
    );
    const labels = lettering(view).map(({ label }) => label);
    expect(Object.keys(boxes).length).toBeGreaterThanOrEqual(labels.length);
    for (const label of labels) {
      const found = boxes[label.id];
      const told = level(label);
      const where = `${step.scene}/${step.step} "${label.text}"`;
      expect(found, where).toBeDefined();
      for (const key of ['x', 'y', 'width', 'height'] as const) {
        const lean = label.slanted && (key === 'x' || key === 'width') ? LEAN * label.size : 0;
        expect(Math.abs(found![key] - told[key]), `${where} ${key}`).toBeLessThanOrEqual(
          Math.max(SLACK, lean)
        );
      }
    }
  }).toPass({ timeout: 5000 });
}

/** The label's box before rotation, as getBBox reports it. */
function level(label: Label): { x: number; y: number; width: number; height: number } {
  const left =
    label.anchor === 'start' ? 0 : label.anchor === 'middle' ? -label.length / 2 : -label.length;
  return {
    x: label.x + left,
    y: label.y - ASCENT * label.size,
    width: label.length,
    height: (ASCENT + DESCENT) * label.size
  };
}
