/** What an embed does on a page that gives it no room, no light, no origin, or its own height back. */
import { expect, type Frame } from '@playwright/test';
import { hosts } from './hosts.ts';
import {
  changes,
  content,
  embedUrl,
  fits,
  heard,
  heightOf,
  inside,
  openIn,
  PASSING,
  settledIn,
  silence,
  test,
  widen
} from './newsroom.ts';
import { frame } from './listeners.ts';
import { frames } from './reader.ts';

/** From now on, what the page says of its scrollbar whenever it has said something. */
async function barsIn(embed: Frame): Promise<() => Promise<string[]>> {
  await embed.evaluate(() => {
    const bars: string[] = [];
    Object.assign(window, { bars });
    const root = document.documentElement;
    new MutationObserver(() => bars.push(root.style.overflowY)).observe(root, {
      attributeFilter: ['style']
    });
  });
  return () => embed.evaluate(() => (window as unknown as { bars: string[] }).bars);
}

test('a bare frame scrolls, and never sideways', async ({ page, baseURL, room }) => {
  for (const width of [280, 320, 660, 1200]) {
    const embed = await openIn(page, room, frame(embedUrl(baseURL)), width);
    await settledIn(embed);
    // Nobody resizes it: after a second the reader gets the scrollbar back.
    await expect.poll(async () => (await content(embed)).bar).toBeGreaterThan(0);
    expect((await content(embed)).across).toBeLessThanOrEqual(0);
    expect(await heightOf(page)).toBe(640);
    await embed.evaluate(() => scrollTo(0, 1e6));
    expect(await embed.evaluate(() => scrollY)).toBeGreaterThan(100);
    // It keeps the scrollbar when the page changes: words that jump sideways cannot be read.
    const bars = await barsIn(embed);
    await embed.locator('[data-by="1"]').click();
    await expect(embed.locator('[data-count]')).toHaveText('2');
    await settledIn(embed);
    await frames(page, 10);
    expect(new Set(await bars())).toEqual(new Set(['']));
  }
});

test('a page that grows shows no scrollbar while its host answers', async ({
  page,
  baseURL,
  room
}) => {
  const embed = await openIn(page, room, frame(embedUrl(baseURL)), 660);
  await settledIn(embed);
  // The listener comes when the scrollbar is there already, and takes it away.
  await expect.poll(async () => (await content(embed)).bar).toBeGreaterThan(0);
  await page.evaluate(() => {
    const element = document.querySelector('iframe')!;
    addEventListener('message', ({ data }: MessageEvent<{ type?: string; height?: number }>) => {
      if (data.type === 'embed-size') element.style.height = `${data.height}px`;
    });
    element.contentWindow!.postMessage({ type: 'embed-size-query' }, '*');
  });
  await fits(page, embed, 660, PASSING);
  // All its early messages are over.
  await silence(page, 2);
  const bars = await barsIn(embed);
  const before = await heightOf(page);
  const fold = embed.locator('[data-on] summary').first();
  await fold.click();
  await fits(page, embed, 660, PASSING);
  expect(await heightOf(page)).toBeGreaterThan(before);
  // Hidden it was, and nothing was said of it since.
  expect(await bars()).toEqual([]);
  expect(await embed.evaluate(() => document.documentElement.style.overflowY)).toBe('hidden');
});

test('in a sandbox without an origin it works', async ({ page, baseURL, room }) => {
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const embed = await openIn(page, room, frame(embedUrl(baseURL), 'sandbox="allow-scripts"'), 660);
  const stage = embed.locator('[data-stage]');
  await settledIn(embed);
  expect(await embed.evaluate(() => origin)).toBe('null');
  await embed.locator('[data-by="1"]').click();
  await expect(stage).toHaveAttribute('data-t', '1');
  await settledIn(embed);
  expect(errors).toEqual([]);
});

test('in a hidden tab it tells nothing; shown, hidden and shown again, it tells its height', async ({
  page,
  baseURL,
  room
}) => {
  await page.goto(
    room.show(`<div id="tab" style="display:none">${hosts['AMP']!(embedUrl(baseURL))}</div>`, 660)
  );
  const embed = await inside(page);
  await embed.waitForLoadState('load');
  // Its four seconds pass: that nothing is said in them can only be waited out.
  await page.waitForTimeout(4500);
  expect(await heard(page)).toEqual([]);
  const show = (display: string): Promise<string> =>
    page.locator('#tab').evaluate((tab, value) => (tab.style.display = value), display);
  await show('block');
  await fits(page, embed, 660);
  await show('none');
  await widen(page, 320);
  await frames(page, 30);
  await show('block');
  await fits(page, embed, 320);
  for (const message of await heard(page)) {
    const [, height] = /"height":(\d+)/.exec(message)!;
    expect(Number(height)).toBeGreaterThan(300);
  }
});

test('out of sight it is right already; wider out of sight, it is right when seen', async ({
  page,
  baseURL,
  room
}) => {
  const far = '<div style="height:6000px"></div>';
  const embed = await openIn(page, room, far + hosts['AMP']!(embedUrl(baseURL)), 768);
  const agree = (): Promise<void> =>
    expect
      .poll(async () => Math.abs((await heightOf(page)) - (await content(embed)).height))
      .toBeLessThanOrEqual(2);
  await agree();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // Not even drawn yet: a frame out of sight costs its host nothing.
  await expect(embed.locator('[data-settled]')).toHaveCount(0);
  await widen(page, 320);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await settledIn(embed);
  await fits(page, embed, 320);
});

test('a lazy frame comes when the reader does', async ({ page, baseURL, room }) => {
  const column = hosts['AMP']!(embedUrl(baseURL)).replace('<iframe', '<iframe loading="lazy"');
  await page.goto(room.show(`<div style="height:9000px"></div>${column}`, 480));
  await frames(page, 60);
  expect(await heard(page)).toEqual([]);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const embed = await inside(page);
  await settledIn(embed);
  await fits(page, embed, 480);
});

test('a page whose content would follow the frame’s height is held, once, and a new width frees it', async ({
  page,
  baseURL,
  room
}) => {
  test.slow();
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  const embed = await openIn(page, room, hosts['Datawrapper']!(embedUrl(baseURL)), 660);
  await settledIn(embed);
  await fits(page, embed, 660, { rest: 30 });
  const { height } = await content(embed);
  // While it loops the clock stands: a machine that is busy for half a second is no reader who pauses.
  const stop = (): Promise<void> =>
    embed.evaluate(() => {
      const [clock, now] = [Date.now, Date.now()];
      Object.assign(window, { clock });
      Date.now = () => now;
    });
  const go = (): Promise<void> =>
    embed.evaluate(() => {
      Date.now = (window as unknown as { clock: typeof Date.now }).clock;
    });
  await stop();
  // No build of ours does this (a test reads the styles); a browser's extension might.
  await embed.evaluate(() => {
    document.body.style.minHeight = 'calc(100vh + 40px)';
  });
  // It was quiet before, too: the end of the loop comes first, then the silence.
  await expect.poll(() => warnings, { timeout: 30_000 }).toEqual(['embed: height loop stopped']);
  await silence(page, 2);
  expect(await heightOf(page)).toBeLessThan(height + 200);
  expect(warnings).toHaveLength(1);
  await go();
  await embed.evaluate(() => {
    document.body.style.minHeight = '';
  });
  await widen(page, 480);
  await fits(page, embed, 480);
  await changes(page, embed, 480);

  // A loop of small steps is held too.
  const low = await heightOf(page);
  await stop();
  await embed.evaluate(() => {
    document.body.style.minHeight = 'calc(100vh + 1px)';
  });
  await expect.poll(() => warnings.length, { timeout: 30_000 }).toBe(2);
  await silence(page, 2);
  expect(await heightOf(page)).toBeLessThan(low + 100);
  expect(warnings).toHaveLength(2);
});

test('a page that grows often, with pauses, is no loop', async ({ page, baseURL, room }) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  const embed = await openIn(page, room, hosts['Datawrapper']!(embedUrl(baseURL)), 660);
  await settledIn(embed);
  await fits(page, embed, 660, PASSING);
  const before = await heightOf(page);
  // A clock on which a second passes whenever it is looked at: a reader who takes time.
  await embed.evaluate(async () => {
    const now = Date.now.bind(Date);
    let late = 0;
    Date.now = () => now() + (late += 1000);
    for (let i = 1; i <= 80; i++) {
      document.body.style.paddingBottom = `${i}px`;
      document.dispatchEvent(new Event('embed:resize'));
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  await fits(page, embed, 660, PASSING);
  expect(await heightOf(page)).toBe(before + 80);
  expect(warnings).toEqual([]);
});
