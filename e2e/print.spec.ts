/** The set on paper: black on white whatever the theme, one sheet a page, no figure cut, no furniture. */
import { expect, test, type Page } from '@playwright/test';
import { goTo, pictureOf, stepsOf } from './reader.ts';

/** Pages of a PDF as Chromium writes it. */
const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    ?.length ?? 0;

/** A4 landscape without the margins of the set, px. */
const PAPER = { width: 1028, height: 756 };
/** The sheets with steps, and the sheet of the method. */
const SHEETS = 7 + 1;

test.use({ viewport: PAPER });

for (const theme of ['chosen', 'the system’s'])
  test(`black on white under the dark theme, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'chosen' ? 'light' : 'dark' });
    for (const path of ['./', './sources/']) {
      await page.goto(path);
      if (theme === 'chosen')
        await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
      await page.emulateMedia({ media: 'print' });
      const colours = await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return {
          tokens: ['paper', 'sheet', 'ink', 'signal'].map((name) =>
            style.getPropertyValue(`--${name}`)
          ),
          text: getComputedStyle(document.body).color,
          scheme: style.colorScheme
        };
      });
      expect(colours).toEqual({
        tokens: ['#fff', '#fff', '#000', '#000'],
        text: 'rgb(0, 0, 0)',
        scheme: 'light'
      });
      await page.emulateMedia({ media: null });
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('black on white under the system’s dark theme', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('./');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('#sites em').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});

test('what the sentence is about is heavier and underlined', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./');
  const word = page.locator('#sites em').first();
  await expect(word).toHaveCSS('font-weight', '700');
  await expect(word).toHaveCSS('text-decoration-line', 'underline');
  const width = (pen: string): Promise<number> =>
    page.evaluate((name) => {
      const svg = document.querySelector('svg.drawing')!;
      const path = document.createElementNS(svg.namespaceURI, 'path') as SVGPathElement;
      path.setAttribute('class', name);
      svg.append(path);
      return parseFloat(getComputedStyle(path).strokeWidth);
    }, pen);
  expect(await width('ln-signal')).toBeGreaterThan(await width('ln-contour'));
});

test('one sheet a page', async ({ page }) => {
  await page.goto('./');
  const all = await pagesOf(page);
  // Title sheet and finale, each with the words that follow it.
  expect(all).toBe(SHEETS + 2);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('#top, .opening, #finale')) part.remove();
  });
  expect(await pagesOf(page)).toBe(SHEETS);
});

test('every sheet holds its words and its whole figure, and nothing lies over anything', async ({
  page
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./');
  const flaws = await page.evaluate(() => {
    const found: string[] = [];
    const over = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    for (const sheet of document.querySelectorAll('section[data-sheet]')) {
      const frame = sheet.getBoundingClientRect();
      const parts = [...sheet.querySelectorAll('h2, h3, p, li, svg.drawing, figcaption')].filter(
        (part) => part.getClientRects().length > 0 && !part.closest('figcaption p')
      );
      for (const part of parts)
        for (const box of part.getClientRects())
          if (
            box.left < frame.left ||
            box.right > frame.right + 1 ||
            box.top < frame.top ||
            box.bottom > frame.bottom + 3
          )
            found.push(
              `${sheet.id}: ${part.tagName} leaves the page: ${part.textContent.slice(0, 40)}`
            );
      const figure = sheet.querySelector('svg.drawing');
      if (figure === null) continue;
      if (figure.getBoundingClientRect().width < 300)
        found.push(`${sheet.id}: the figure is small`);
      for (const thing of sheet.querySelectorAll('svg.drawing, figcaption'))
        for (const words of sheet.querySelectorAll('.prose p, .prose h2, .step p, .step h3'))
          for (const box of words.getClientRects())
            if (over(box, thing.getBoundingClientRect()))
              found.push(`${sheet.id}: ${words.textContent.slice(0, 40)} over ${thing.tagName}`);
    }
    return found;
  });
  expect(flaws).toEqual([]);
});

test('a figure under way prints its poster, and goes on where it was', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const scene = 'sites';
  const poster = await page.locator(`[data-stage=${scene}] svg.drawing`).getAttribute('viewBox');
  await goTo(
    page,
    (await stepsOf(page)).find((step) => step.scene === scene && step.index === 2)!
  );
  const before = await pictureOf(page, scene);
  await page.evaluate((id) => {
    addEventListener('beforeprint', () => {
      const svg = document.querySelector(`[data-stage=${id}] svg.drawing`);
      Object.assign(window, { printed: svg?.getAttribute('viewBox') });
    });
  }, scene);
  await page.pdf();
  expect(await page.evaluate(() => (window as unknown as { printed: string }).printed)).toBe(
    poster
  );
  await expect.poll(() => pictureOf(page, scene)).toEqual(before);
});

test('no furniture, and the address in the title block', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['./', './sources/']) {
    await page.goto(path);
    for (const part of ['header', '.rail', '.skip', 'details', 'input', '.marks'])
      await expect(page.locator(part).filter({ visible: true }), `${path} ${part}`).toHaveCount(0);
  }
  await page.goto('./');
  const address = await page
    .locator('#sites .title-block')
    .evaluate((block) => getComputedStyle(block, '::after').content);
  expect(address.replace(/" "/g, '')).toContain(new URL(page.url()).host);
  expect(address).toContain('sites/map');
  for (const part of ['source', 'date', 'title', 'sheet-number', 'scale'])
    await expect(page.locator(`#sites .title-block .${part}`)).toBeVisible();
});

test('the specification prints whole, with its heads on every page', async ({ page }) => {
  await page.goto('./sources/');
  const pages = await pagesOf(page);
  expect(pages).toBeGreaterThan(10);
  expect(pages).toBeLessThan(40);
});
