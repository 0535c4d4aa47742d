/** On any newsroom's page the frame takes the height of the scene in it, keeps it, and follows its width. */
import { expect } from '@playwright/test';
import { hosts } from './hosts.ts';
import { changes, embedUrl, fits, openIn, PASSING, test, widen, WIDTHS } from './newsroom.ts';
import { wordpress } from './listeners.ts';

for (const [name, host] of Object.entries(hosts))
  test(`@full ${name}: right at every width, grows and shrinks`, async ({
    page,
    baseURL,
    room
  }) => {
    test.slow();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const width of WIDTHS) {
      const embed = await openIn(page, room, host(embedUrl(baseURL)), width);
      await fits(page, embed, width, PASSING);
      const other = width < 700 ? 1200 : 320;
      await widen(page, other);
      await fits(page, embed, other, PASSING);
      await widen(page, width);
      await fits(page, embed, width);
      if (width === 320 || width === 768) await changes(page, embed, width);
    }
    expect(errors).toEqual([]);
  });

test('@full WordPress: right up to its own bound', async ({ page, baseURL, room }) => {
  test.slow();
  for (const width of WIDTHS)
    // Lower than the bound at most widths, and higher at most.
    for (const [scene, late] of [
      ['workforce', false],
      ['industries', true]
    ] as const) {
      const embed = await openIn(page, room, wordpress(embedUrl(baseURL, scene), late), width);
      await fits(page, embed, width, { bound: 1000 });
      await expect(page.locator('blockquote')).toBeHidden();
      expect(await embed.evaluate(() => origin)).toBe('null');
    }
});
