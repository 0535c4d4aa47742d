/** On any newsroom's page the frame takes the height of the scene in it, keeps it, and follows its width. */
import { readFileSync } from 'node:fs';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { browserFlags, browserPath } from '../scripts/browser.ts';
import { bare, hosts, newsroom, wordpress } from './hosts.ts';
import { frames } from './reader.ts';

// With scrollbars that take room, as on most desks: a page measured beside one would be wrong for good.
test.use({
  viewport: { width: 1300, height: 900 },
  launchOptions: {
    executablePath: browserPath(),
    args: browserFlags,
    ignoreDefaultArgs: ['--hide-scrollbars']
  }
});

const { site: SITE } = JSON.parse(readFileSync('data/site.json', 'utf8')) as {
  site: { origin: string | null };
};
const WIDTHS = [320, 480, 768, 1200] as const;
/** Two seconds of a display at rest, frames. */
const REST = 120;

let room: Awaited<ReturnType<typeof newsroom>>;
test.beforeAll(async () => {
  room = await newsroom();
});
test.afterAll(() => room.stop());

const embedUrl = (baseURL: string | undefined, scene = 'sites'): string =>
  new URL(`embed/${scene}/`, baseURL).href;

/** The embed inside the page, once its script runs. */
async function inside(page: Page): Promise<Frame> {
  await page.locator('iframe').waitFor({ state: 'attached' });
  await expect
    .poll(() => page.frames().find((frame) => frame.url().includes('/embed/')))
    .toBeTruthy();
  return page.frames().find((frame) => frame.url().includes('/embed/'))!;
}

const heightOf = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

/** What the embed says about itself, CSS px. */
const content = (frame: Frame) =>
  frame.evaluate(() => {
    const root = document.documentElement;
    return {
      height: Math.ceil(root.getBoundingClientRect().height),
      across: root.scrollWidth - root.clientWidth,
      bar: innerWidth - root.clientWidth,
      width: innerWidth
    };
  });

/** Waits until frame and content agree at a width, then watches them for two seconds. */
async function fits(page: Page, frame: Frame, width: number, bound = Infinity): Promise<void> {
  await expect
    .poll(async () => {
      const now = await content(frame);
      return (
        Math.abs(now.width - width) < 1 &&
        Math.abs((await heightOf(page)) - Math.min(bound, now.height)) <= 2
      );
    }, `height at ${width} px`)
    .toBe(true);
  const before = { frame: await heightOf(page), ...(await content(frame)) };
  expect(before.across, 'sideways').toBeLessThanOrEqual(0);
  // Higher than its host allows, the page is given its scrollbar after a second.
  if (before.height > bound) return expect(await heightOf(page)).toBe(bound);
  expect(before.bar, 'scrollbar').toBe(0);
  await frames(page, REST);
  expect({ frame: await heightOf(page), ...(await content(frame)) }).toEqual(before);
}

const widen = (page: Page, width: number): Promise<void> =>
  page.locator('#column').evaluate((column, px) => {
    column.style.width = `${px}px`;
  }, width);

async function openIn(page: Page, column: string, width: number): Promise<Frame> {
  await page.goto(room.show(column, width));
  return inside(page);
}

for (const [name, host] of Object.entries(hosts))
  test(`@full ${name}: right at every width, grows and shrinks`, async ({ page, baseURL }) => {
    test.slow();
    for (const width of WIDTHS) {
      const frame = await openIn(page, host(embedUrl(baseURL)), width);
      await fits(page, frame, width);
      const other = width < 700 ? 1200 : 320;
      await widen(page, other);
      await fits(page, frame, other);
      await widen(page, width);
      await fits(page, frame, width);
    }
  });

test('@full WordPress: right up to its own bound', async ({ page, baseURL }) => {
  for (const width of WIDTHS) {
    const frame = await openIn(page, wordpress(embedUrl(baseURL, 'workforce')), width);
    await fits(page, frame, width, 1000);
  }
});

for (const kind of ['frame', 'listener'])
  test(`the gallery's own code, ${kind}: pasted as it stands`, async ({ page, baseURL }) => {
    await page.goto('./embeds/');
    const code = page.locator(`[data-panel="sites"] [data-snippet="${kind}"] code`);
    // The published address, or the one the page is open at, which the script writes. Here it is served from the latter.
    const named = SITE.origin ?? baseURL!.replace(/\/$/, '');
    await expect(code).toContainText(`src="${named}/embed/sites/"`);
    const pasted = (await code.innerText())
      .replaceAll(`${named}/`, baseURL!)
      .replaceAll(new URL(named).origin, new URL(baseURL!).origin);
    const frame = await openIn(page, pasted, 660);
    await fits(page, frame, 660);
    if (kind === 'frame') return;
    for (const width of [1200, 320]) {
      await widen(page, width);
      await fits(page, frame, width);
    }
    // A step has other words, so another height.
    const before = await heightOf(page);
    const stage = frame.locator('[data-stage]');
    const next = Number(await stage.getAttribute('data-t')) + 1;
    await frame.locator('[data-by="1"]').click();
    // At rest it says so before the click has been heard: the step comes first.
    await expect(stage).toHaveAttribute('data-t', String(next));
    await expect(stage).toHaveAttribute('data-settled', 'true');
    await fits(page, frame, 320);
    expect(await heightOf(page)).not.toBe(before);
    await frame.locator('[data-on] summary').first().click();
    await fits(page, frame, 320);
  });

test('a bare frame scrolls, and never sideways', async ({ page, baseURL }) => {
  for (const width of [280, 320, 660, 1200]) {
    const frame = await openIn(page, bare(embedUrl(baseURL)), width);
    await expect(frame.locator('[data-stage]')).toHaveAttribute('data-settled', 'true');
    // Nobody resizes it: after a second the reader gets the scrollbar back.
    await expect.poll(async () => (await content(frame)).bar).toBeGreaterThan(0);
    expect((await content(frame)).across).toBeLessThanOrEqual(0);
    expect(await heightOf(page)).toBe(640);
    await frame.evaluate(() => scrollTo(0, 1e6));
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(100);
  }
});

test('in a sandbox without an origin it works', async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  const frame = await openIn(page, bare(embedUrl(baseURL), 'sandbox="allow-scripts"'), 660);
  const stage = frame.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-settled', 'true');
  expect(await frame.evaluate(() => origin)).toBe('null');
  await frame.locator('[data-by="1"]').click();
  await expect(stage).toHaveAttribute('data-t', '1');
  await expect(stage).toHaveAttribute('data-settled', 'true');
  expect(errors).toEqual([]);
});

test('a hidden frame tells nothing; shown, it tells its height', async ({ page, baseURL }) => {
  const src = embedUrl(baseURL);
  await page.goto(room.show(`<div id="tab" style="display:none">${hosts['AMP']!(src)}</div>`, 660));
  const frame = await inside(page);
  await frame.waitForLoadState('load');
  const heights = (): Promise<unknown[]> =>
    page.evaluate(() =>
      (window as unknown as { heard: { height?: unknown }[] }).heard.flatMap((data) =>
        data.height === undefined ? [] : [data.height]
      )
    );
  await frames(page, 60);
  expect(await heights()).toEqual([]);
  await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'));
  await fits(page, frame, 660);
  for (const height of await heights()) expect(height).toBeGreaterThan(300);
});

test('a hostile parent gets heights and nothing else, and then silence', async ({
  page,
  baseURL
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const src = `${embedUrl(baseURL)}?step=plan&private=1&childId=a%22b#fragment`;
  const frame = await openIn(page, bare(src), 660);
  await expect(frame.locator('[data-stage]')).toHaveAttribute('data-settled', 'true');
  const before = await frame.content();
  await page.locator('iframe').evaluate((element) => {
    const to = (element as HTMLIFrameElement).contentWindow!;
    for (const message of [
      null,
      undefined,
      7,
      [],
      { type: {} },
      { type: 'navigate', href: 'https://example.org' },
      { sentinel: 'amp', type: 'frames-init', html: '<script>alert(1)</script>' },
      'pymxPYMxa"bxPYMxnavigateToxPYMxhttps://example.org',
      'pymxPYMxa"bxPYMxwidthxPYMx99999999',
      `[iFrameSizer]${'x'.repeat(500)}:8:false`,
      '[iFrameSizer]f:8:false:false:32:true:true:null:bodyOffset:red:40px:0:false:parent',
      '[iFrameSizer]moveToAnchor:x',
      '[iFrameSizer]message:{"a":1}',
      '{"context":"iframe.resize"'
    ])
      to.postMessage(message, '*');
  });
  await frames(page, 30);
  expect(frame.url()).toBe(src);
  expect((await frame.content()).replace(/ style="[^"]*"/, '')).toBe(
    before.replace(/ style="[^"]*"/, '')
  );
  expect(errors).toEqual([]);
  const heard = (): Promise<string[]> =>
    page.evaluate(() =>
      (window as unknown as { heard: unknown[] }).heard.map((data) =>
        typeof data === 'string' ? data : JSON.stringify(data)
      )
    );
  const said = await heard();
  expect(said.length).toBeGreaterThan(3);
  for (const message of said) {
    expect(message).not.toMatch(
      /private|fragment|referrer|localhost|step=|navigate|scrollTo|close/
    );
    expect(message).toMatch(/^(\{|pymxPYMxa"bxPYMxheightxPYMx\d+$|\[iFrameSizer\]f:\d+:\d+:\w+$)/);
  }
  expect(said.some((message) => message.startsWith('[iFrameSizer]f:'))).toBe(true);
  // Four seconds after load a page at rest is silent. The longest pause before is two and a half.
  await expect
    .poll(
      async () => {
        const count = (await heard()).length;
        await frames(page, 1.5 * REST);
        return (await heard()).length - count;
      },
      { timeout: 20_000 }
    )
    .toBe(0);
  const last = (await heard()).length;
  await frames(page, REST);
  expect((await heard()).length).toBe(last);
});
