/** A phone: a swipe that begins on a mark scrolls the page, a tap on it opens its card. */
import { expect, test } from '@playwright/test';
import { goTo, stepsOf, swipeUp } from './reader.ts';

test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

for (const scene of ['sites', 'export'])
  test(`${scene}: swipe and tap on a mark`, async ({ page }) => {
    await page.goto('./');
    const step = (await stepsOf(page)).filter((candidate) => candidate.scene === scene)[1]!;
    await goTo(page, step);
    const mark = page.locator(`[data-stage="${scene}"] .marks > button`).first();
    const box = (await mark.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

    await page.touchscreen.tap(x, y);
    const card = page.locator(`[data-stage="${scene}"] .mark-card`);
    await expect(card).toBeVisible();
    await expect(card).toContainText((await mark.getAttribute('aria-label'))!);

    await swipeUp(page, x, y);
  });
