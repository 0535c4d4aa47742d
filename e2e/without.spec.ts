/** Without JavaScript, without motion, without a scene that works: the story is still whole. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { goTo, listen, scrollThrough, settled, stepsOf } from './reader.ts';

interface Story {
  chapters: { scene: string; steps: { id: string; heading: string; text: string[] }[] }[];
}
const story = JSON.parse(readFileSync('data/story.ru.json', 'utf8')) as Story;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const viewport of [
    { width: 390, height: 664 },
    { width: 1440, height: 900 }
  ])
    test(`every step's words and every scene's poster are there at ${viewport.width} px`, async ({
      page
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      for (const chapter of story.chapters) {
        const sheet = page.locator(`#${chapter.scene}`);
        for (const step of chapter.steps) {
          const block = sheet.locator(`[data-step="${step.id}"]`);
          await expect(block.locator('h3')).toBeVisible();
          await expect(block.locator('p:not(.key):not(.note)').first()).toBeVisible();
          expect(await block.locator('p:not(.key):not(.note)').count()).toBeGreaterThanOrEqual(
            step.text.length
          );
        }
      }
      const posters = page.locator('[data-stage] svg.drawing');
      expect(await posters.count()).toBe(await page.locator('[data-stage]').count());
      for (const poster of await posters.all()) {
        await expect(poster).toBeVisible();
        expect(await poster.locator('path').count()).toBeGreaterThan(5);
      }
    });
});

test('under reduced motion nothing animates', async ({ page }) => {
  // The whole page in steps of a tenth of a window, frame by frame.
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const shown = new Set<string>();
    Object.assign(window, { shown });
    new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof HTMLElement && target.dataset['t'] !== undefined)
          shown.add(target.dataset['t']);
    }).observe(document, { subtree: true, attributeFilter: ['data-t'] });
  });
  await page.goto('./');
  // Awake first: a scene that sleeps shows no step.
  for (const step of (await stepsOf(page)).slice(0, 5)) await goTo(page, step);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await scrollThrough(page, 0.1);
  // What the init script left on the window, which no type knows.
  const shown = await page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
  expect(shown.length).toBeGreaterThan(3);
  for (const t of shown) expect(Number(t) % 1, `t = ${t}`).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('a scene that throws leaves its poster and one warning', async ({ page }) => {
  // The whole page, frame by frame.
  test.slow();
  const heard = listen(page);
  // Broken data make the layout of the scene throw in the browser.
  await page.route('**/figures/ru/workforce/figure.json', async (route) => {
    const response = await route.fetch();
    const props = (await response.json()) as { data: unknown };
    expect(props.data).toBeTruthy();
    await route.fulfill({ response, json: { ...props, data: null } });
  });
  await page.goto('./');
  const [first] = await stepsOf(page);
  const drawing = page.locator(`[data-stage="${first!.scene}"] svg.drawing`);
  const poster = await drawing.evaluate((svg) => svg.outerHTML);
  await scrollThrough(page);
  // The scene is asked for, fails and says so: each takes its time.
  await expect.poll(() => heard.messages.length).toBe(1);
  expect(await drawing.evaluate((svg) => svg.outerHTML)).toBe(poster);
  expect(heard.messages[0]).toContain(`The figure "${first!.scene}" stays a still`);
  // The other scenes go on.
  const other = (await stepsOf(page)).findLast((step) => step.scene !== first!.scene)!;
  await settled(page, other.scene, other.index);
  expect(heard.messages).toHaveLength(1);
});
