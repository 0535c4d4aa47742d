/** What must not happen: noise, strangers, sideways scrolling, jumps, work at rest. */
import { expect, test } from '@playwright/test';
import { frames, goTo, listen, scrollThrough, stepsOf } from './reader.ts';

const pages = ['./', './sources/', './en/', './en/sources/', './no-such-page'];

for (const path of pages)
  test(`${path}: no console message, no request to another host`, async ({ page }) => {
    const heard = listen(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(path.includes('no-such') ? 404 : 200);
    await scrollThrough(page);
    await frames(page, 5);
    expect(heard.strangers).toEqual([]);
    // The browser itself reports the status of a missing page.
    expect(heard.messages.filter((line) => !line.includes('404 (Not Found)'))).toEqual([]);
  });

/** Px. English shares its layout with Russian: the narrowest window of each will do. */
const widthsOf = (path: string): number[] =>
  path.includes('/en/') ? [320, 1024] : [320, 360, 390, 768, 844, 1024, 1440, 1920];

for (const path of pages)
  for (const width of widthsOf(path))
    test(`${path}: no sideways scrolling at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width === 844 ? 390 : 800 });
      await page.goto(path);
      await scrollThrough(page, 0.5);
      const { inner, client } = await page.evaluate(() => ({
        inner: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth
      }));
      expect(inner).toBeLessThanOrEqual(client);
    });

for (const [edition, viewport] of ['./', './en/'].flatMap((path) =>
  [
    { width: 390, height: 664 },
    { width: 1440, height: 900 }
  ].map((size) => [path, size] as const)
))
  test(`${edition}: layout shift over a full scroll at ${viewport.width} px stays under 0.01`, async ({
    page
  }) => {
    // The whole page, frame by frame.
    test.slow();
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(edition);
    await scrollThrough(page);
    await frames(page, 5);
    const sum = await page.evaluate(
      () => (window as unknown as { shifts: { sum: number } }).shifts.sum
    );
    expect(sum).toBeLessThan(0.01);
  });

test('nothing runs at rest', async ({ page }) => {
  await page.addInitScript(() => {
    const work = { frames: 0, timers: 0, mutations: 0 };
    const ask = window.requestAnimationFrame.bind(window);
    Object.assign(window, { work, quietFrame: ask });
    window.requestAnimationFrame = (callback) => {
      work.frames++;
      return ask(callback);
    };
    const every = window.setInterval.bind(window);
    window.setInterval = ((...args: Parameters<typeof every>) => {
      work.timers++;
      return every(...args);
    }) as typeof window.setInterval;
    new MutationObserver((records) => (work.mutations += records.length)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true
    });
  });
  await page.goto('./');
  const steps = await stepsOf(page);
  const step = steps[1]!;
  await goTo(page, step);
  interface Counted {
    work: { frames: number; timers: number; mutations: number };
    quietFrame: typeof requestAnimationFrame;
  }
  const rest = (count: number): Promise<Counted['work']> =>
    page.evaluate(
      (left) =>
        new Promise<Counted['work']>((resolve) => {
          const { work, quietFrame } = window as unknown as Counted;
          work.frames = work.mutations = 0;
          const next = (n: number): void => {
            if (n === 0) resolve({ ...work });
            else quietFrame(() => next(n - 1));
          };
          next(left);
        }),
      count
    );
  // The smoothing's last frames may still be due, and a neighbour still waking: what runs on is never quiet.
  const nothing = { frames: 0, timers: 0, mutations: 0 };
  await expect.poll(() => rest(60), { timeout: 15_000 }).toEqual(nothing);
  expect(await rest(60)).toEqual(nothing);
});

test('a fold whose summary has not arrived yet shows no summary of the browser’s own', async ({
  page
}) => {
  for (const path of ['./', './embed/sites/']) {
    await page.goto(path);
    const fold = await page.locator('details').filter({ visible: true }).first().elementHandle();
    await fold.evaluate((details) => details.querySelector('summary')!.remove());
    expect(await fold.isVisible(), path).toBe(false);
  }
});
