/** «Скачать» and «Данные» of a sheet: a list of files in place, or the page with the same list. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { goTo, listen, stepsOf } from './reader.ts';

/** Goes to a step of `sites` and finds the visible link to `hash` of its page. */
async function linkTo(page: Page, hash: (step: string) => string): Promise<[string, Locator]> {
  await page.goto('./');
  const step = (await stepsOf(page)).findLast(({ scene }) => scene === 'sites')!;
  await goTo(page, step);
  const link = page
    .locator(`a[data-over="files"][href="scenes/sites/#${hash(step.step)}"]`)
    .filter({ visible: true });
  await expect(link).toHaveCount(1);
  return [step.step, link];
}

for (const [width, height] of [
  [390, 664],
  [1440, 900]
] as const)
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the drawings of the step are listed in place, each is there and of its size', async ({
      page
    }) => {
      const heard = listen(page);
      const [step, link] = await linkTo(page, (id) => id);
      const name = await link.textContent();
      await link.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: name! });
      await expect(dialog).toBeVisible();
      const files = dialog.locator('[data-files] a');
      await expect(files).toHaveCount(2);
      for (const file of await files.all()) {
        const href = (await file.getAttribute('href'))!;
        expect(href).toContain(`/figures/ru/sites/${step}.`);
        const body = await (await page.request.get(href)).body();
        expect(body.toString()).toMatch(/^<svg/);
        await expect(file).toContainText(
          new RegExp(`^SVG .*, ${Math.max(1, Math.round(body.length / 1000))}\\s`)
        );
        const box = (await file.boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      const [download] = await Promise.all([page.waitForEvent('download'), files.first().click()]);
      expect(download.suggestedFilename()).toBe(`sites-${step}.wide.svg`);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(link).toBeFocused();
      expect(heard).toEqual({ messages: [], strangers: [] });
    });
  });

test('the numbers of the scene are listed in place, and the page is one link away', async ({
  page
}) => {
  const [, link] = await linkTo(page, () => 'numbers');
  await link.click();
  const dialog = page.getByRole('dialog');
  for (const format of ['CSV', 'JSON'])
    await expect(
      dialog.locator('[data-files] b').filter({ hasText: format }).first()
    ).toBeVisible();
  await dialog.getByRole('link', { name: /\d из \d: / }).click();
  await expect(page).toHaveURL(/\/scenes\/sites\/#numbers$/);
  await expect(page.locator('h2#numbers')).toBeInViewport();
});

test('a list that cannot be had is visited', async ({ page }) => {
  const [, link] = await linkTo(page, (id) => id);
  await page.route('**/_app/immutable/chunks/*.js', (route) => route.abort());
  await link.click();
  await expect(page).toHaveURL(/\/scenes\/sites\/#/);
  await expect(page.locator('[data-files]').first()).toBeVisible();
});
