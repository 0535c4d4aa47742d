/** A phone: a swipe that begins on a mark scrolls the page, a tap on it opens its card. */
import { expect, test } from '@playwright/test';
import { frames, goTo, stepsOf } from './reader.ts';

test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

for (const scene of ['sites', 'export'])
  test(`${scene}: swipe and tap on a mark`, async ({ page }) => {
    await page.goto('./');
    const step = (await stepsOf(page)).filter((candidate) => candidate.scene === scene)[1]!;
    await goTo(page, step);
    const mark = page.locator(`[data-stage="${scene}"] .marks button`).first();
    const box = (await mark.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

    await page.touchscreen.tap(x, y);
    const card = page.locator(`[data-stage="${scene}"] .mark-card`);
    await expect(card).toBeVisible();
    await expect(card).toContainText((await mark.getAttribute('aria-label'))!);

    const before = await page.evaluate(() => scrollY);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }]
      });
    await touch('touchStart', y);
    for (let way = 0; way <= 120; way += 10) {
      await touch('touchMove', y - way);
      await frames(page, 1);
    }
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  });
