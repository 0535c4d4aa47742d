/** The same files under a sub-path: links, scenes, fonts and the 404 sheet still work. */
import { expect, test } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import { goTo, listen, stepsOf } from './reader.ts';

test('the site works under a sub-path', async ({ page }) => {
  const { address, stop } = await serve(0, '/news/landscape');
  try {
    const heard = listen(page);
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(address);
    const steps = await stepsOf(page);
    await goTo(page, steps[1]!);
    await page.goto(`${address}sources/`);
    await expect(page.locator('h2, h1').first()).toBeVisible();
    await page.locator('header .name').click();
    await expect(page).toHaveURL(address);
    expect(missing).toEqual([]);
    expect(heard).toEqual({ messages: [], strangers: [] });
    const lost = await page.goto(`${address}deep/er/nothing/`);
    expect(lost?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    expect(missing).toHaveLength(1);
    const outside = await page.goto(new URL('/elsewhere', address).href);
    expect(outside?.status()).toBe(404);
  } finally {
    stop();
  }
});

test('text files are served precompressed', async ({ request }) => {
  const page = await request.get('./', { headers: { 'accept-encoding': 'br' } });
  expect(page.headers()['content-encoding']).toBe('br');
  expect(page.headers()['content-type']).toContain('text/html');
});
