/** Title sheet and finale open with the scroll: the same place, the same picture; at rest and without motion, a still. */
import { expect, test, type Page } from '@playwright/test';
import { viewports } from '../src/drawing/frame.ts';
import { frames, settled } from './reader.ts';

type Sheet = 'hero' | 'finale';
const sheets: readonly Sheet[] = ['hero', 'finale'];
const shares = [0, 0.25, 0.5, 0.75, 1];

/** Scrolls to a share of the way on which a sheet stays, and waits until it is drawn. */
async function openTo(page: Page, sheet: Sheet, share: number): Promise<void> {
  await page.locator(`section.${sheet}`).evaluate((section, part) => {
    const { top, height } = section.getBoundingClientRect();
    scrollTo({ top: top + scrollY + part * (height - innerHeight), behavior: 'instant' });
  }, share);
  await frames(page, 3);
}

/**
 * The state of everything that moves on a sheet: equal text, equal picture. (Pixels will not do: the
 * browser smooths an edge a shade differently by what else it had to draw in that frame.)
 */
const pictureOf = (page: Page, sheet: Sheet): Promise<string> =>
  page.locator(`section.${sheet}`).evaluate((section) =>
    [...section.querySelectorAll('.words, .strip, .room, .room *')]
      .map((node) => {
        const { translate, scale, opacity } = getComputedStyle(node);
        return [translate, scale, opacity].join(' ');
      })
      .join('\n')
  );

/** How far a sheet says it is open, 0…1. */
const openOf = (page: Page, sheet: Sheet): Promise<number> =>
  page
    .locator(`section.${sheet}`)
    .evaluate((section) => Number(getComputedStyle(section).getPropertyValue('--open')));

/** Px between the window and the height a sheet takes: what a reader scrolls while it stays. */
const travelOf = (page: Page, sheet: Sheet): Promise<number> =>
  page
    .locator(`section.${sheet}`)
    .evaluate((section) => section.getBoundingClientRect().height - innerHeight);

/** The façade over the left half: how much of its width still hides it, px of the screen. */
const hiddenOf = (page: Page, sheet: Sheet): Promise<number> =>
  page.locator(`section.${sheet}`).evaluate((section) => {
    const art = [...section.querySelectorAll('.art')].find((box) => box.clientWidth > 0)!;
    const facade = art.querySelector('[data-id="front"]')!.getBoundingClientRect();
    const edge = art.querySelector('.curtain') as SVGRectElement;
    const { a, e } = edge.getScreenCTM()!;
    const right = e + a * (edge.x.baseVal.value + edge.width.baseVal.value);
    return Math.max(0, right - facade.left);
  });

for (const viewport of [
  { width: 390, height: 664 },
  { width: 1440, height: 900 }
])
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    for (const sheet of sheets)
      test(`${sheet}: down and up the same picture, at every place another`, async ({ page }) => {
        await page.goto('./');
        await page.evaluate(() => document.fonts.ready);
        const seen: string[] = [];
        for (const share of shares) {
          await openTo(page, sheet, share);
          await expect.poll(() => openOf(page, sheet)).toBeCloseTo(share, 2);
          const picture = await pictureOf(page, sheet);
          expect(seen).not.toContain(picture);
          seen.push(picture);
        }
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await frames(page, 3);
        for (const [i, share] of [...shares.entries()].toReversed()) {
          await openTo(page, sheet, share);
          expect(await pictureOf(page, sheet), `${sheet} at ${share}`).toBe(seen[i]);
        }
      });

    test('the sheet stays in the window while it opens', async ({ page }) => {
      await page.goto('./');
      for (const sheet of sheets)
        for (const share of [0, 0.5, 1]) {
          await openTo(page, sheet, share);
          const box = await page.locator(`section.${sheet} .room`).boundingBox();
          expect(box!.y).toBeGreaterThanOrEqual(0);
          expect(box!.y + box!.height).toBeLessThanOrEqual(viewport.height);
        }
    });

    test('the tower opens on the title sheet, the whole building in the finale', async ({
      page
    }) => {
      await page.goto('./');
      await openTo(page, 'hero', 0);
      const whole = await hiddenOf(page, 'hero');
      await openTo(page, 'hero', 0.26);
      const wing = await hiddenOf(page, 'hero');
      expect(wing).toBeGreaterThan(0.5 * whole);
      expect(wing).toBeLessThan(0.9 * whole);
      await openTo(page, 'finale', 0);
      expect(await hiddenOf(page, 'finale')).toBeGreaterThan(0);
      await openTo(page, 'finale', 1);
      expect(await hiddenOf(page, 'finale')).toBe(0);
    });

    test('the section folds into the plan as a camera that rises would see them', async ({
      page
    }) => {
      await page.goto('./');
      /** How high the sheet that stands and the one that lies are drawn, as shares; who is seen of them. */
      const seen = (): Promise<{ standing: number; lying: number; folded: number; crew: number }> =>
        page.locator('section.hero').evaluate((section) => {
          const art = [...section.querySelectorAll('.art')].find((box) => box.clientWidth > 0)!;
          const style = (selector: string): CSSStyleDeclaration =>
            getComputedStyle(art.querySelector(selector)!);
          const share = (selector: string): number =>
            Number(style(selector).scale.split(' ')[1] ?? 1);
          return {
            standing: share('.upright'),
            lying: share('.flat'),
            folded: Number(style('.upright').opacity),
            crew: Number(style('.crew').opacity)
          };
        });
      await openTo(page, 'hero', 0.64);
      expect(await seen()).toEqual({ standing: 1, lying: 0, folded: 1, crew: 0 });
      let last = 1;
      for (const share of [0.7, 0.74, 0.78, 0.82, 0.86]) {
        await openTo(page, 'hero', share);
        const { standing, lying } = await seen();
        expect(standing ** 2 + lying ** 2).toBeCloseTo(1, 3);
        expect(standing).toBeLessThan(last);
        last = standing;
      }
      await openTo(page, 'hero', 1);
      const { standing, lying, folded, crew } = await seen();
      expect(standing).toBeCloseTo(0);
      expect({ lying, folded, crew }).toEqual({ lying: 1, folded: 0, crew: 1 });
    });

    test('at the end of the fold the one person stands in the ring, in the window', async ({
      page
    }) => {
      await page.goto('./');
      await openTo(page, 'hero', 1);
      const middle = async (id: string): Promise<readonly [number, number]> => {
        const box = (await page
          .locator(`section.hero [data-id="${id}"] >> visible=true`)
          .boundingBox())!;
        return [box.x + box.width / 2, box.y + box.height / 2];
      };
      const [ring, figure] = [await middle('near-ring'), await middle('one-figure')];
      expect(Math.hypot(ring[0] - figure[0], ring[1] - figure[1])).toBeLessThan(3);
      expect(ring[0]).toBeLessThan(viewport.width);
      expect(ring[1]).toBeLessThan(viewport.height);
      await expect(page.locator('section.hero [data-id="near-ring"] >> visible=true')).toHaveCSS(
        'opacity',
        '1'
      );
    });

    test('nothing runs while a sheet stands half open', async ({ page }) => {
      await page.goto('./');
      const client = await page.context().newCDPSession(page);
      await client.send('Performance.enable');
      const work = async (): Promise<Record<string, number>> => {
        const { metrics } = await client.send('Performance.getMetrics');
        return Object.fromEntries(
          metrics
            .filter(({ name }) => ['LayoutCount', 'RecalcStyleCount'].includes(name))
            .map(({ name, value }) => [name, value])
        );
      };
      for (const sheet of sheets) {
        await openTo(page, sheet, 0.5);
        // Scenes near by may still be waking: what runs on is never quiet, however often it is looked at.
        await expect(async () => {
          const before = await work();
          await frames(page, 60);
          expect(await work(), sheet).toEqual(before);
        }).toPass({ timeout: 20_000 });
      }
    });

    test('under reduced motion both stand still and finished', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('./');
      for (const sheet of sheets) {
        await openTo(page, sheet, 1);
        expect(await travelOf(page, sheet)).toBeLessThan(viewport.height * 0.2);
      }
      expect(await hiddenOf(page, 'finale')).toBe(0);
      expect(await openOf(page, 'hero')).toBe(0);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });

    test('a browser without scroll timelines shows the same', async ({ page }) => {
      // The stylesheet loses its timelines, and with the changed text the hash that let it in.
      await page.route('./', async (route) => {
        const response = await route.fetch();
        const body = (await response.text())
          .replaceAll('animation-timeline', 'animation-nothing')
          .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
        await route.fulfill({ response, body });
      });
      await page.route('**/*.css', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll('animation-timeline', 'animation-nothing');
        await route.fulfill({ response, body });
      });
      await page.addInitScript(() => {
        CSS.supports = () => false;
      });
      await page.goto('./');
      for (const sheet of sheets)
        for (const share of [...shares, 0.4]) {
          await openTo(page, sheet, share);
          await expect.poll(() => openOf(page, sheet)).toBeCloseTo(share, 2);
        }
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });

test('each leader of the title sheet leads to the step of its own', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const hrefs = await page
    .locator('section.hero .art.roomy li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toHaveLength(7);
  for (const href of hrefs) {
    expect(href).toMatch(/^#(industries|workforce)\/[a-z]+$/);
    expect(await page.evaluate((id) => document.getElementById(id) !== null, href.slice(1))).toBe(
      true
    );
  }
  expect(new Set(hrefs).size).toBe(6);
  await page.locator('section.hero .art.roomy a[href="#industries/pharma"]').click();
  await settled(page, 'industries', 3);
  await page.goto('./');
  await openTo(page, 'hero', 1);
  // From near only the one person is named, and pressed.
  await page.locator('section.hero .art.roomy li.near a').click();
  await settled(page, 'workforce', 0);
});

test('a link that has left the sheet is brought back to a reader at the keyboard', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await openTo(page, 'hero', 0.9);
  await page.locator('section.hero nav a').first().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('section.hero nav a').nth(1)).toBeFocused();
  await expect(page.locator('section.hero nav a').nth(1)).toBeInViewport();
  expect(await openOf(page, 'hero')).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const viewport of viewports)
    test(`both sheets stand still and whole at ${viewport.width}×${viewport.height}`, async ({
      page
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      for (const sheet of sheets) {
        const section = page.locator(`section.${sheet}`);
        const drawing = section.locator('.art svg.drawing >> visible=true');
        await expect(drawing).toHaveCount(1);
        const box = (await drawing.boundingBox())!;
        expect(box.width).toBeGreaterThan(0.3 * viewport.width);
        expect(box.height).toBeGreaterThan(0.3 * viewport.height);
        // One window, and what does not fit into a very small one.
        const { height } = (await section.boundingBox())!;
        expect(height).toBeLessThan(Math.max(viewport.height, 560) * 1.2);
      }
      const [left] = await page
        .locator('section.finale .art >> visible=true')
        .locator('.curtain')
        .evaluateAll((all) => all.map((rect) => getComputedStyle(rect).translate));
      expect(left).toMatch(/^-\d/);
    });
});
