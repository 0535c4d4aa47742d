/** axe finds nothing, in both themes, with and without woken figures; the keyboard reaches the marks. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { goTo, stepsOf } from './reader.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 390, height: 664 },
    { width: 1440, height: 900 }
  ])
    test(`axe, ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
      // The specification has some thousand cells to look at.
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const path of ['./', './en/', './sources/', './no-such-page']) {
        await page.goto(path);
        const steps = await stepsOf(page);
        if (steps[1] !== undefined) await goTo(page, steps[1]);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
        ).toEqual([]);
      }
    });

test('one tab stop a figure; arrows walk its marks; Escape closes the card', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const step = (await stepsOf(page)).find(
    ({ scene, step }) => scene === 'sites' && step === 'map'
  )!;
  await goTo(page, step);
  const marks = page.locator(`[data-stage="${step.scene}"] .marks > button`);
  expect(await marks.count()).toBeGreaterThan(5);
  expect(await marks.evaluateAll((all) => all.filter((mark) => mark.tabIndex === 0).length)).toBe(
    1
  );
  await marks.first().focus();
  await expect(page.locator(`[data-stage="${step.scene}"] .mark-card`)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-stage="${step.scene}"] .mark-card`)).toHaveCount(0);
});
