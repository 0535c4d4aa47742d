/** The gallery's panel, on its page and over the story: width, choices, code, copying. */
import { expect, test, type Route } from '@playwright/test';
import { goTo, listen, stepsOf } from './reader.ts';

test('the column is as wide as it is pulled, and the frame as high as its content', async ({
  page
}) => {
  const heard = listen(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./embeds/');
  const panel = page.locator('[data-panel="sites"]');
  await panel.scrollIntoViewIfNeeded();
  const frame = panel.locator('iframe');
  const inner = panel.frameLocator('iframe');
  const fits = (width: number): Promise<void> =>
    expect
      .poll(async () => {
        const box = (await frame.boundingBox())!;
        const height = await inner
          .locator('html')
          .evaluate((root) => root.getBoundingClientRect().height);
        return Math.abs(box.width - width) <= 2 && Math.abs(box.height - height) <= 2;
      }, `${width} px`)
      .toBe(true);
  await expect(inner.locator('[data-settled="true"]')).toBeVisible();
  await fits(660);
  const range = panel.locator('[data-width]');
  await range.focus();
  await range.press('ArrowRight');
  await fits(670);
  await range.press('End');
  const most = Number(await range.getAttribute('max'));
  // In this window less than the widest there is: the range ends where the room does.
  expect(most).toBeLessThan(1200);
  await fits(most - (most % 10));
  await range.press('Home');
  await fits(280);
  await expect(range).toHaveAttribute('aria-valuetext', '280 px');
  // A window that is narrow for a moment pushes the knob back; with its room the column's width is back too.
  await range.press('ArrowRight');
  await range.blur();
  await panel.evaluate((element) => (element.style.width = '300px'));
  await expect.poll(() => range.inputValue()).toBe('280');
  await panel.evaluate((element) => (element.style.width = ''));
  await expect.poll(() => range.inputValue()).toBe('290');
  const handle = panel.locator('[data-handle]');
  await handle.scrollIntoViewIfNeeded();
  const grip = (await handle.boundingBox())!;
  const [x, y] = [grip.x + grip.width / 2, Math.max(grip.y, 0) + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  // Over the frame too the pull is ours.
  await page.mouse.move(x + 200, y, { steps: 4 });
  await page.mouse.up();
  await fits(490);
  await expect(panel.locator('[data-width-shown]')).toHaveText('490 px');
  await panel.locator('[data-step-choice]').selectOption('plan');
  await panel.locator('[data-theme-choice]').selectOption('dark');
  await expect(panel.locator('[data-snippet="frame"] code')).toContainText(
    '/embed/sites/?step=plan&amp;theme=dark"'
  );
  await expect(inner.locator('[data-step="plan"][data-on]')).toBeVisible();
  expect(heard).toEqual({ messages: [], strangers: [] });
});

test('a choice made while the embed still loads is no failure', async ({ page }) => {
  const heard = listen(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  const asked: Route[] = [];
  await page.route('**/sites/figure.json', (route) => void asked.push(route));
  await page.goto('./embeds/');
  const panel = page.locator('[data-panel="sites"]');
  await panel.scrollIntoViewIfNeeded();
  await expect.poll(() => asked.length).toBe(1);
  await panel.locator('[data-step-choice]').selectOption('plan');
  await expect.poll(() => asked.length).toBe(2);
  await asked[1]!.continue();
  const inner = panel.frameLocator('iframe');
  await expect(inner.locator('[data-settled="true"]')).toBeVisible();
  await expect(inner.locator('[data-step="plan"][data-on]')).toBeVisible();
  expect(heard).toEqual({ messages: [], strangers: [] });
});

test('copying copies, says so, and says when it could not', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL! });
  await page.goto('./embeds/');
  const panel = page.locator('[data-panel="sites"]');
  const snippet = panel.locator('[data-snippet="listener"]');
  // The code has its height from the frame beside it.
  await panel.locator('iframe').scrollIntoViewIfNeeded();
  await expect(panel.frameLocator('iframe').locator('[data-settled="true"]')).toBeVisible();
  // A late height may write the code anew between the two looks.
  await expect(async () => {
    await snippet.locator('button').click();
    await expect(snippet.locator('[role=status]')).toHaveText('Скопировано');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await snippet.locator('code').textContent()
    );
  }).toPass({ timeout: 15_000 });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await snippet.locator('button').click();
  await expect(snippet.locator('[role=status]')).toContainText('выделите');
  expect(await page.evaluate(() => String(getSelection()))).toContain('<iframe');
  // Another choice is another code: what was said of the last one is taken back.
  await panel.locator('[data-step-choice]').selectOption('plan');
  await expect(snippet.locator('[role=status]')).toHaveText('');
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 664 }
])
  test(`the story opens the same panel in place at ${viewport.width} px`, async ({ page }) => {
    const heard = listen(page);
    await page.setViewportSize(viewport);
    await page.goto('./');
    const step = (await stepsOf(page)).find(({ scene }) => scene === 'sites')!;
    await goTo(page, step);
    const link = page
      .locator(
        `[data-stage="sites"] a[data-over="embed"], [id="sites/${step.step}"] a[data-over="embed"]`
      )
      .filter({ visible: true });
    await expect(link).toHaveCount(1);
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('[data-snippet="frame"] code')).toContainText('/embed/sites/"');
    await expect(dialog.frameLocator('iframe').locator('h1')).toBeVisible();
    // The sheet under it cannot be reached: Tab stays among the dialog's own controls.
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
        true
      );
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(link).toBeFocused();
    // Escape is heard from inside the frame too; there it closes the card of a mark first.
    await page.keyboard.press('Enter');
    const embed = dialog.frameLocator('iframe');
    await dialog.locator('iframe').scrollIntoViewIfNeeded();
    await expect(embed.locator('[data-settled="true"]')).toBeVisible();
    await embed.locator('.marks > button').first().focus();
    await expect(embed.locator('.mark-card')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(embed.locator('.mark-card')).toHaveCount(0);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(link).toBeFocused();
    expect(heard).toEqual({ messages: [], strangers: [] });
  });

test('the height on offer is near the true one at a newspaper’s column', async ({ page }) => {
  await page.goto('./embeds/');
  const offers = await page.locator('[data-panel]').evaluateAll((panels) =>
    panels.map((panel) => ({
      scene: panel.getAttribute('data-panel')!,
      height: Number(panel.getAttribute('data-height'))
    }))
  );
  expect(offers.length).toBeGreaterThan(3);
  await page.setViewportSize({ width: 660, height: 900 });
  for (const { scene, height } of offers) {
    await page.goto(`./embed/${scene}/`);
    await page.locator('[data-settled="true"]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    expect(Math.abs(height / real - 1), `${scene}: ${height} for ${real}`).toBeLessThan(0.08);
  }
});

test('in the reader’s own colours the buttons can be read', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./embeds/');
  for (const button of await page.locator('[data-panel="sites"] [data-copy]').all()) {
    const [ink, ground] = await button.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    // Words of the system: lettering gets a ground of its own there, which is the colour of a page.
    expect(ink).not.toBe(ground);
    expect(ink).not.toBe(
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    );
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the code stands there, with what is to be written in, and nothing that needs a script', async ({
    page
  }) => {
    await page.goto('./embeds/');
    const panel = page.locator('[data-panel="sites"]');
    for (const kind of ['frame', 'listener'])
      await expect(panel.locator(`[data-snippet="${kind}"] code`)).toContainText('/embed/sites/"');
    for (const part of ['button', '.controls', '.handle'])
      for (const element of await panel.locator(part).all()) await expect(element).toBeHidden();
    // While the site has no address of its own, the page says what to do about it.
    const unnamed = panel.locator('.unnamed');
    if ((await unnamed.count()) > 0) {
      await expect(unnamed.filter({ visible: true })).toHaveCount(1);
      await expect(unnamed.filter({ visible: true })).toContainText('адрес-сайта');
    }
    await expect(panel.frameLocator('iframe').locator('h1')).toBeVisible();
  });
});
