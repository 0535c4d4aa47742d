/** The ways about the set: the phone's list of sheets, the rail, the specification's index, heads and filter. */
import { expect, test } from '@playwright/test';
import { goTo, stepsOf } from './reader.ts';

test.describe('the list of sheets', () => {
  test.use({ viewport: { width: 390, height: 664 } });

  test('names every sheet, and the one the reader is on', async ({ page }) => {
    await page.goto('./#export');
    const menu = page.locator('[data-menu]');
    await menu.locator('summary').click();
    expect(await menu.locator('ol a').count()).toBe(9);
    await expect(menu.locator('ol a', { hasText: 'Площадки' })).toContainText('5 шагов');
    await expect(menu.locator('ol [aria-current]')).toHaveText(/Экспорт/);
    await expect(menu.getByRole('link', { name: 'Спецификация' })).toHaveAttribute(
      'href',
      'sources/'
    );
  });

  test('closes on Escape, on a followed link, and when the focus goes elsewhere', async ({
    page
  }) => {
    await page.goto('./');
    const menu = page.locator('[data-menu]');
    const summary = menu.locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(menu).toHaveAttribute('open', '');
    await page.keyboard.press('Tab');
    await expect(menu.locator('a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).not.toHaveAttribute('open');
    await expect(summary).toBeFocused();

    await summary.click();
    await menu.locator('ol a', { hasText: 'Экспорт' }).click();
    await expect(menu).not.toHaveAttribute('open');
    await expect(page).toHaveURL(/#export/);

    await summary.click();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('header .name')).toBeFocused();
    await expect(menu).not.toHaveAttribute('open');
  });

  for (const viewport of [
    { width: 320, height: 568 },
    { width: 844, height: 390 }
  ])
    test(`scrolls in itself at ${viewport.width}×${viewport.height} and leaves the page alone`, async ({
      page
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      await page.locator('[data-menu] summary').click();
      await page.mouse.move(viewport.width / 2, viewport.height / 2);
      for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, 400);
      await expect(page.locator('[data-menu] ol a').last()).toBeInViewport({ ratio: 1 });
      await expect(page.locator('[data-menu] label').last()).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
});

test('the rail opens its names on hover and on focus', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const names = page.locator('.rail span');
  await expect(names.filter({ visible: true })).toHaveCount(0);
  await page.locator('.rail a').nth(3).hover();
  await expect(names.filter({ visible: true })).toHaveCount(9);
  await page.mouse.move(800, 400);
  await expect(names.filter({ visible: true })).toHaveCount(0);
  await page.locator('.rail a').nth(3).focus();
  await expect(names.filter({ visible: true })).toHaveCount(9);
});

test('the finale is no sheet of the set: none is marked there, and progress is past the last one', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const marked = page.locator('.rail [aria-current]');
  const sheets = await page.locator('.rail a').count();
  const progress = (): Promise<number> =>
    page.evaluate(() => Number(document.documentElement.style.getPropertyValue('--progress')));
  const show = (id: string): Promise<void> =>
    page.locator(`#${id}`).evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      scrollBy({
        top: top + Math.min(height, innerHeight) / 2 - innerHeight / 2 + 20,
        behavior: 'instant'
      });
    });
  for (const id of ['plan-2030', 'finale', 'sources', 'finale', 'plan-2030']) {
    await show(id);
    if (id === 'finale') {
      await expect(marked).toHaveCount(0);
      await expect.poll(progress).toBeCloseTo((sheets - 1.5) / (sheets - 1), 4);
    } else await expect(marked).toHaveAttribute('data-sheets', id);
  }
});

for (const viewport of [
  { width: 390, height: 664 },
  { width: 1440, height: 900 }
])
  test(`a reader's larger letters push nothing out of the furniture at ${viewport.width} px`, async ({
    page
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./');
    await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
    const step = (await stepsOf(page)).find(({ step }) => step === 'growth')!;
    await goTo(page, step);
    const stage = page.locator(`[data-stage="${step.scene}"]`);
    const cut = await page
      .locator(
        `header, [data-stage="${step.scene}"] .title-block, [data-stage="${step.scene}"] .title-block > *`
      )
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          // What only a screen reader gets is clipped away, with its padding.
          .filter((part) => getComputedStyle(part).clipPath === 'none')
          .filter(
            (part) =>
              part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1
          )
          .map((part) => part.outerHTML.slice(0, 80))
      );
    expect(cut).toEqual([]);
    for (const link of await stage.locator('a[data-over]').filter({ visible: true }).all())
      await expect(link).toBeInViewport({ ratio: 1 });
    for (const label of await page.locator('header label').filter({ visible: true }).all())
      await expect(label).toBeInViewport({ ratio: 1 });
  });

test.describe('the specification', () => {
  test('stands in the same set: its sheet is the current one, its links lead back', async ({
    page
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./sources/');
    await expect(page.locator('.rail [aria-current=page]')).toHaveText(/Спецификация/);
    await page.locator('header > nav a', { hasText: 'Экспорт' }).click();
    await expect(page).toHaveURL(/\/#export$/);
    await expect(page.locator('#export h2')).toBeInViewport();
  });

  for (const viewport of [
    { width: 390, height: 664 },
    { width: 1440, height: 900 }
  ])
    test(`a number's address shows its row under the heads at ${viewport.width} px`, async ({
      page
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('./sources/#fact-sez.companies');
      const row = page.locator('#fact-sez\\.companies');
      await expect(row).toBeInViewport();
      const top = (await row.boundingBox())!.y;
      const covers = await page.evaluate(() => {
        const head = document.querySelector('header')!.getBoundingClientRect().bottom;
        const target = document.querySelector('tr:target')!;
        const heads = target.closest('table')!.querySelector('thead th')!.getBoundingClientRect();
        return heads.height > 2 ? Math.max(head, heads.bottom) : head;
      });
      expect(top).toBeGreaterThanOrEqual(covers - 1);
      expect(top).toBeLessThan(viewport.height / 2);
      await expect(row).toHaveCSS('outline-style', 'solid');
    });

  test('its heads stay', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./sources/');
    await page.evaluate(() => scrollTo(0, 1600));
    const header = (await page.locator('header').boundingBox())!;
    const head = (await page.locator('#numbers-workforce thead th').first().boundingBox())!;
    expect(Math.abs(head.y - (header.y + header.height))).toBeLessThanOrEqual(2);
  });

  test('the filter finds words in any order, and gives everything back', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./sources/');
    const rows = page.locator('tbody tr').filter({ visible: true });
    const all = await rows.count();
    expect(all).toBeGreaterThan(300);
    await page.getByRole('searchbox').fill('755 работающие');
    await expect(page.locator('#fact-workforce\\.specialists')).toBeVisible();
    const found = await rows.count();
    expect(found).toBeLessThan(10);
    await expect(page.locator('output')).toHaveText(`${found} из ${all}`);
    await expect(page.locator('#numbers-export')).toBeHidden();
    await page.getByRole('searchbox').fill('нет такого');
    await expect(page.locator('output')).toHaveText(`0 из ${all}`);
    await page.getByRole('searchbox').fill('');
    await expect(rows).toHaveCount(all);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('it is whole, and shows no field that does nothing', async ({ page }) => {
      await page.goto('./sources/');
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      expect(await page.locator('tbody tr').filter({ visible: true }).count()).toBeGreaterThan(300);
    });
  });
});
