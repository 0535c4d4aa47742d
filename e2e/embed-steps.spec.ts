/** A reader at an embed: buttons, keys, swipes and addresses step through the scene; what is said, and to whom. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { frames, listen, pictureOf, settled } from './reader.ts';

const count = (page: Page): Promise<number> => page.locator('[data-words] > li').count();
const shown = (page: Page): Promise<string | null> =>
  page.locator('[data-words] > li:visible').getAttribute('data-step');

test('buttons, arrow keys and links step through the scene; reduced motion cuts', async ({
  page
}) => {
  const heard = listen(page);
  await page.goto('./embed/sites/');
  await settled(page, 'sites', 0);
  const [back, on] = [page.locator('[data-by="-1"]'), page.locator('[data-by="1"]')];
  const last = (await count(page)) - 1;
  expect(last).toBeGreaterThan(1);
  await expect(back).toHaveAttribute('aria-disabled', 'true');
  const pictures = [await pictureOf(page, 'sites')];
  for (let step = 1; step <= last; step++) {
    await on.click();
    await expect(page.locator('[data-count]')).toHaveText(String(step + 1));
    await settled(page, 'sites', step);
    const id = await shown(page);
    await expect(page.locator('[data-whole]')).toHaveAttribute(
      'href',
      new RegExp(`/#sites/${id}$`)
    );
    const picture = await pictureOf(page, 'sites');
    for (const other of pictures) expect(picture).not.toEqual(other);
    pictures.push(picture);
  }
  await expect(on).toHaveAttribute('aria-disabled', 'true');
  await on.press('ArrowRight');
  await on.press('ArrowLeft');
  await settled(page, 'sites', last - 1);
  expect(await pictureOf(page, 'sites')).toEqual(pictures[last - 1]);
  for (const button of [back, on]) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  expect(heard).toEqual({ messages: [], strangers: [] });

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await settled(page, 'sites', 0);
  const seen = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const stage = document.querySelector<HTMLElement>('[data-stage]')!;
        const values: string[] = [];
        new MutationObserver(() => {
          values.push(stage.dataset['t']!);
          if (stage.dataset['t'] === '1') resolve(values);
        }).observe(stage, { attributeFilter: ['data-t'] });
        document.querySelector<HTMLElement>('[data-by="1"]')!.click();
      })
  );
  for (const t of seen) expect(Number.isInteger(Number(t)), t).toBe(true);
});

test('a swipe steps sideways and scrolls up and down', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 664 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL === undefined ? {} : { baseURL })
  });
  const page = await context.newPage();
  await page.goto('./embed/sites/');
  await settled(page, 'sites', 0);
  const client = await context.newCDPSession(page);
  const swipe = async (dx: number, dy: number): Promise<void> => {
    const at = (k: number) => [{ x: 195 + dx * k, y: 330 + dy * k }];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let k = 0.1; k <= 1.01; k += 0.1) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(k) });
      await frames(page, 1);
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(-120, 5);
  await settled(page, 'sites', 1);
  await swipe(120, 5);
  await settled(page, 'sites', 0);
  await swipe(0, -150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(await page.locator('[data-stage]').getAttribute('data-t')).toBe('0');
  await context.close();
});

test('step and theme come from fixed lists; everything else is ignored', async ({ page }) => {
  const ground = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const white = 'rgb(255, 255, 255)';
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./embed/sites/?step=terms&theme=light');
  await settled(page, 'sites', 3);
  expect(await shown(page)).toBe('terms');
  expect(await ground()).toBe(white);
  await page.goto('./embed/sites/');
  expect(await ground(), 'the device does not decide').toBe(white);
  for (const theme of ['dark', 'auto']) {
    await page.goto(`./embed/sites/?theme=${theme}`);
    expect(await ground(), theme).not.toBe(white);
  }
  for (const query of [
    '?theme=darker&step=no-such',
    '?step=__proto__&theme=',
    '?html=<b>&lang=en'
  ]) {
    await page.goto(`./embed/sites/${query}`);
    await settled(page, 'sites', 0);
    expect(await ground(), query).toBe(white);
  }
  for (const path of ['./embed/no-such/', './embed/', './oembed/ru/no-such.json'])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

test('marks answer as in the story', async ({ page }) => {
  await page.goto('./embed/sites/');
  await settled(page, 'sites', 0);
  const mark = page.locator('.marks > button').first();
  await mark.focus();
  await expect(page.locator('.mark-card')).toContainText((await mark.getAttribute('aria-label'))!);
  await page.keyboard.press('ArrowRight');
  // Arrows walk the marks here, not the steps.
  await expect(page.locator('.marks > button').nth(1)).toBeFocused();
  expect(await page.locator('[data-stage]').getAttribute('data-t')).toBe('0');
  await page.keyboard.press('Escape');
  await expect(page.locator('.mark-card')).toHaveCount(0);
});

test('axe finds nothing in an embed, light and dark, or in the gallery', async ({ page }) => {
  for (const path of ['./embed/sites/', './embed/sites/?theme=dark', './embeds/']) {
    await page.goto(path);
    await page.locator('[data-settled="true"], [data-live]').first().waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .exclude('iframe')
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
    ).toEqual([]);
  }
});

test('a step is announced with its name; headings come in order; arrows with a modifier are the browser’s', async ({
  page
}) => {
  await page.goto('./embed/sites/');
  await settled(page, 'sites', 0);
  const status = page.locator('[data-stepper]').getByRole('status');
  await expect(status).toHaveText(/^шаг\s+1\s+из\s+5$/);
  const on = page.locator('[data-by="1"]');
  await on.focus();
  for (const key of ['Alt+ArrowRight', 'Control+ArrowRight', 'Shift+ArrowRight'])
    await on.press(key);
  await frames(page, 10);
  await expect(page.locator('[data-count]')).toHaveText('1');
  await on.press('Enter');
  await expect(page.locator('[data-count]')).toHaveText('2');
  const heading = page.locator('[data-words] > li:visible h2');
  await expect(status).toHaveText(
    new RegExp(`^шаг\\s+2\\s+из\\s+5\\. ${(await heading.textContent())!}$`)
  );
  // The button stays where it is, and so does the focus, at the last step too.
  for (let i = 0; i < 5; i++) await on.press('Enter');
  await expect(on).toBeFocused();
  await expect(on).toHaveAttribute('aria-disabled', 'true');
  const levels = await page
    .locator('h1:visible, h2:visible, h3:visible')
    .evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(levels).toEqual(['H1', 'H2']);
  await expect(page.locator('[data-whole]')).toHaveAccessibleName(/^Целиком «[^»]+»$/);
});

test('whatever is pressed outside a sentence is at least 44 px high, and wide', async ({
  page
}) => {
  for (const width of [320, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./embed/sites/');
    await settled(page, 'sites', 0);
    const targets = page
      .locator('[data-stepper] button, summary, footer a')
      .filter({ visible: true });
    expect(await targets.count()).toBeGreaterThan(3);
    for (const target of await targets.all()) {
      const box = (await target.boundingBox())!;
      const name = `${await target.textContent()} at ${width} px`;
      expect(box.height, name).toBeGreaterThanOrEqual(44);
      expect(box.width, name).toBeGreaterThanOrEqual(44);
    }
  }
});
