/** «Калька» and «Синька»: by the system or by choice, remembered, never wrong for a moment; the reader's own colours. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { themes } from '../src/drawing/tokens.ts';
import { goTo, listen, stepsOf } from './reader.ts';

const pages = ['./', './sources/', './no-such-page'];

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The radio button of a theme that can be seen; the phone's stands in the menu. */
const button = (page: Page, value: string) =>
  page.locator(`input[name=theme][value=${value}]`).filter({ visible: true });

test.describe('wide', () => {
  test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });

  test('a choice holds over a reload and on every page, until the system is chosen again', async ({
    page
  }) => {
    await page.goto('./');
    expect(await ground(page)).toBe(rgb(themes.light.paper));
    await expect(button(page, 'auto')).toBeChecked();
    await button(page, 'dark').check();
    expect(await ground(page)).toBe(rgb(themes.dark.paper));
    await page.reload();
    for (const path of pages) {
      await page.goto(path);
      expect(await ground(page), path).toBe(rgb(themes.dark.paper));
      await expect(button(page, 'dark'), path).toBeChecked();
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
      ).toBe('dark');
    }
    // Chosen on the error sheet, which has no script but the inline one.
    await button(page, 'light').check();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./');
    expect(await ground(page)).toBe(rgb(themes.light.paper));
    await button(page, 'auto').check();
    expect(await ground(page)).toBe(rgb(themes.dark.paper));
    await page.reload();
    await expect(button(page, 'auto')).toBeChecked();
    expect(await ground(page)).toBe(rgb(themes.dark.paper));
  });

  test('the switch is a radio group for the keyboard', async ({ page }) => {
    await page.goto('./');
    await button(page, 'auto').focus();
    await page.keyboard.press('ArrowRight');
    await expect(button(page, 'light')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(button(page, 'dark')).toBeChecked();
    expect(await ground(page)).toBe(rgb(themes.dark.paper));
    await expect(page.getByRole('radio', { name: 'Как в системе' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Оформление' })).toBeVisible();
  });

  test('the figure follows', async ({ page }) => {
    await page.goto('./');
    const step = (await stepsOf(page)).find(({ scene }) => scene === 'sites')!;
    await goTo(page, step);
    const line = page.locator(`[data-stage="${step.scene}"] .ln-detail`).first();
    await expect(line).toHaveCSS('stroke', rgb(themes.light.ink));
    await button(page, 'dark').check();
    await expect(line).toHaveCSS('stroke', rgb(themes.dark.ink));
  });

  test('the colour of the browser’s furniture follows', async ({ page }) => {
    const shown = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
          .filter((meta) => matchMedia(meta.media).matches)
          .map((meta) => meta.content)
      );
    await page.goto('./');
    expect(await shown()).toEqual([themes.light.paper]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await shown()).toEqual([themes.dark.paper]);
    await button(page, 'light').check();
    await expect.poll(shown).toEqual([themes.light.paper]);
  });
});

for (const path of pages)
  test(`${path}: the kept theme is there before the page has a body`, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
      const seen: (string | undefined)[] = [];
      Object.assign(window, { seen });
      const look = (): void => void seen.push(document.documentElement.dataset['theme']);
      new MutationObserver((_, observer) => {
        if (document.body === null) return;
        look();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
      requestAnimationFrame(() => {
        if (document.body !== null) look();
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    for (const theme of seen) expect(theme).toBe('dark');
  });

test('storage that throws costs the memory, not the switch', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      }
    })
  );
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  const heard = listen(page);
  await page.goto('./');
  await button(page, 'dark').check();
  expect(await ground(page)).toBe(rgb(themes.dark.paper));
  expect(heard.messages).toEqual([]);
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 664 }, colorScheme: 'light' });

  test('the menu has the switch, and stays open while it is used', async ({ page }) => {
    await page.goto('./');
    await page.locator('[data-menu] summary').click();
    await button(page, 'dark').click();
    await expect(page.locator('[data-menu]')).toHaveAttribute('open', '');
    await expect(button(page, 'dark')).toBeChecked();
    expect(await ground(page)).toBe(rgb(themes.dark.paper));
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .include('header')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });

  for (const path of pages)
    test(`${path}: the system’s theme, and no switch that does nothing`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await expect(page.locator('body')).toHaveCSS(
          'background-color',
          rgb(themes[colorScheme].paper)
        );
        expect(await page.locator('input[name=theme]').count()).toBeGreaterThan(0);
        await expect(page.locator('input[name=theme]').filter({ visible: true })).toHaveCount(0);
      }
    });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`in the reader's own colours, ${colorScheme}, every line and letter of a drawing is visible`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('./');
    // A choice made before must not come back as ink on the reader's ground.
    await button(page, colorScheme === 'dark' ? 'light' : 'dark').check();
    for (const step of (await stepsOf(page)).filter((_, i) => i % 5 === 0)) {
      await goTo(page, step);
      const hidden = await page
        .locator(`[data-stage="${step.scene}"] svg.drawing`)
        .evaluate((svg) => {
          const luminance = (colour: string): number => {
            const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
              const share = Number(part) / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const canvas = luminance(getComputedStyle(document.body).backgroundColor);
          const contrast = (colour: string): number => {
            const own = luminance(colour);
            return (Math.max(own, canvas) + 0.05) / (Math.min(own, canvas) + 0.05);
          };
          return [...svg.querySelectorAll('[class*="ln-"], text')]
            .filter((node) => !node.matches('.ln-grid, .ln-gap, .tone-on-ink'))
            .filter((node) => {
              const { fill, stroke } = getComputedStyle(node);
              return contrast(node.matches('text') ? fill : stroke) < 3;
            })
            .map((node) => node.outerHTML.slice(0, 120));
        });
      expect(hidden, `${step.scene}/${step.step}`).toEqual([]);
      const lettersOnInk = page.locator(`[data-stage="${step.scene}"] .tone-on-ink`);
      for (const letter of await lettersOnInk.all())
        expect(await letter.evaluate((node) => getComputedStyle(node).fill)).toBe(
          colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'
        );
    }
  });
