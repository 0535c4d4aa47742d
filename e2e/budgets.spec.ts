/** Weight of the built story, brotli, as a reader's browser receives it. */
import { expect, test } from '@playwright/test';
import { scrollThrough, stepsOf, goTo } from './reader.ts';

const kB = 1000;

/** Fonts: English needs one alphabet less. */
for (const [edition, fonts] of [
  ['./', 80],
  ['./en/', 50]
] as const)
  test(`the story stays within its budgets: ${edition}`, async ({ page }) => {
    // Every step, then the whole page frame by frame.
    test.slow();
    const bytes = { document: 0, script: 0, font: 0, image: 0, stylesheet: 0 };
    const waiting: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      const type = request.resourceType() as keyof typeof bytes;
      if (type in bytes && !request.url().endsWith('.svg'))
        waiting.push(
          request.sizes().then(({ responseBodySize }) => void (bytes[type] += responseBodySize))
        );
    });
    await page.goto(edition, { waitUntil: 'networkidle' });
    await Promise.all(waiting);
    expect(bytes.document).toBeGreaterThan(kB);
    expect(bytes.document, 'HTML').toBeLessThanOrEqual(75 * kB);
    expect(bytes.script, 'JavaScript before the first scroll').toBeGreaterThan(0);
    expect(bytes.script, 'JavaScript before the first scroll').toBeLessThanOrEqual(5 * kB);
    for (const step of await stepsOf(page)) await goTo(page, step);
    await scrollThrough(page);
    await page.waitForLoadState('networkidle');
    await Promise.all(waiting);
    console.log(edition, JSON.stringify(bytes));
    expect(bytes.script, 'all JavaScript').toBeGreaterThan(20 * kB);
    expect(bytes.script, 'all JavaScript').toBeLessThanOrEqual(125 * kB);
    expect(bytes.font, 'fonts').toBeGreaterThan(0);
    expect(bytes.font, 'fonts').toBeLessThanOrEqual(fonts * kB);
    expect(bytes.image, 'raster images').toBe(0);
  });
