/** The page of an embed as it is built: words without script, its box, its weight, no height of the frame in its styles. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { embedBox, embedFormats, embedFrame } from '../src/drawing/frame.ts';
import { settled } from './reader.ts';

/** Scenes that have an embed, by the gallery. */
async function scenesOf(page: Page): Promise<string[]> {
  await page.goto('./embeds/');
  return page
    .locator('[data-panel]')
    .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-panel')!));
}

const count = (page: Page): Promise<number> => page.locator('[data-words] > li').count();

test('nothing is stored', async ({ page, context }) => {
  await page.goto('./embed/sites/?theme=dark');
  await settled(page, 'sites', 0);
  await page.locator('[data-by="1"]').click();
  await settled(page, 'sites', 1);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await navigator.serviceWorker.getRegistrations()).length
    ])
  ).toEqual([0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the poster and all the words are there', async ({ page }) => {
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto('./embed/sites/');
      await expect(page.locator('svg.drawing')).toBeVisible();
      for (const step of await page.locator('[data-words] > li').all())
        await expect(step.locator('h2')).toBeVisible();
      await expect(page.locator('[data-stepper]')).toBeHidden();
    }
  });
});

for (const [name, pattern] of [
  ['its entry', '**/_app/embed.js*'],
  ['the code behind it', '**/_app/immutable/chunks/*.js'],
  ['its data', '**/figures/*/*/figure.json']
] as const)
  test(`without ${name} the poster and all the words are there`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto('./embed/sites/');
    await expect(page.locator('[data-stepper]')).toBeHidden();
    await expect(page.locator('svg.drawing')).toBeVisible();
    expect(await page.locator('[data-words] > li:visible').count()).toBe(await count(page));
  });

test('what the poster does without comes with the first step; without it all the words are there', async ({
  page
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./embed/industries/');
  await settled(page, 'industries', 0);
  expect(asked.filter((url) => url.endsWith('rest.json'))).toEqual([]);
  // Every symbol the poster draws is in the page.
  const missing = (): Promise<string[]> =>
    page
      .locator('svg.drawing use')
      .evaluateAll((uses) =>
        uses.map((use) => use.getAttribute('href')!).filter((id) => !document.querySelector(id))
      );
  expect(await page.locator('svg.drawing use').count()).toBeGreaterThan(0);
  expect(await missing()).toEqual([]);
  await page.locator('[data-by="1"]').click();
  await settled(page, 'industries', 1);
  expect(asked.filter((url) => url.endsWith('rest.json'))).toHaveLength(1);
  expect(await missing()).toEqual([]);
  // A link to another step has it from the start.
  await page.goto('./embed/industries/?step=pharma');
  await expect(page.locator('[data-settled="true"]')).toBeVisible();
  expect(await missing()).toEqual([]);

  await page.route('**/rest.json', (route) => route.abort());
  await page.goto('./embed/industries/');
  await settled(page, 'industries', 0);
  await page.locator('[data-by="1"]').click();
  await expect(page.locator('[data-stepper]')).toBeHidden();
  await expect(page.locator('svg.drawing')).toBeVisible();
  expect(await page.locator('[data-words] > li:visible').count()).toBe(await count(page));
});

test('the box is the frame’s, and nothing goes sideways', async ({ page }) => {
  for (const width of [
    280,
    ...embedFormats.map(({ from }) => Math.max(from, 320)),
    560,
    768,
    1200,
    1500
  ]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('./embed/sites/');
    await settled(page, 'sites', 0);
    const [box, frame] = [embedBox(width), embedFrame(width)];
    for (const part of ['.figure-box', '.marks']) {
      const found = (await page.locator(`[data-stage] ${part}`).boundingBox())!;
      expect(Math.abs(found.width - box.width), `${part} at ${width}`).toBeLessThanOrEqual(1);
      expect(Math.abs(found.height - box.height), `${part} at ${width}`).toBeLessThanOrEqual(1);
    }
    await expect(page.locator('svg.drawing')).toHaveAttribute(
      'viewBox',
      `0 0 ${frame.width} ${frame.height}`
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `sideways at ${width}`
    ).toBeLessThanOrEqual(0);
  }
});

for (const folder of ['', 'en/'])
  test(`every embed stays light: ${folder}embed/`, async ({ browser, page, baseURL }) => {
    // Brotli bytes of all the page loads before the reader touches it, fonts too.
    const LIMIT = 90_000;
    for (const scene of await scenesOf(page)) {
      // A reader who has never been here.
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
      const fresh = await context.newPage();
      const sizes: Promise<readonly [string, number]>[] = [];
      fresh.on('requestfinished', (request) => {
        const kind = request.resourceType();
        if (!request.url().endsWith('.svg'))
          sizes.push(request.sizes().then(({ responseBodySize }) => [kind, responseBodySize]));
      });
      await fresh.goto(new URL(`${folder}embed/${scene}/`, baseURL).href, {
        waitUntil: 'networkidle'
      });
      await fresh.locator('[data-settled="true"]').waitFor();
      const found = await Promise.all(sizes);
      const sum = (kind?: string): number =>
        found.reduce(
          (total, [of, size]) => total + (kind === undefined || kind === of ? size : 0),
          0
        );
      console.log(
        `${folder}${scene}: ${sum()} bytes, of these ${sum('font')} fonts, ${sum('script')} scripts, ${sum('document')} HTML`
      );
      for (const kind of ['font', 'script', 'document'])
        expect(sum(kind), `${scene}: ${kind}`).toBeGreaterThan(5_000);
      expect(sum(), scene).toBeLessThanOrEqual(LIMIT);
      await context.close();
    }
  });

test('every embed: no height of the frame in its styles, its head, its policy', async ({
  page
}) => {
  for (const scene of await scenesOf(page)) {
    const folder = `build/embed/${scene}/`;
    const html = readFileSync(`${folder}index.html`, 'utf8');
    const styles = [
      ...[...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css!),
      // Styles that are inlined are linked too, switched off.
      ...[...html.matchAll(/<link href="([^"]+\.css)"/g)].map(([, href]) =>
        readFileSync(folder + href!, 'utf8')
      )
    ].join('\n');
    expect(styles).toContain('.picture');
    expect(styles.match(/\d(vh|svh|dvh|lvh|vmin|vmax|vb|svb|dvb|lvb|cqh|cqb)\b/g)).toBeNull();
    // Queries about the frame's height are asked of the same circle.
    expect(styles.match(/@(media|container)[^{]*(height|aspect-ratio|orientation)/g)).toBeNull();
    for (const [rule] of styles.matchAll(/(?:^|[},\s])(?:html|body)[^{}]*\{[^}]*\}/g))
      expect(rule).not.toMatch(/[^-]height:\s*\d+%/);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<base target="_blank">');
    expect(html).not.toMatch(/localStorage|sessionStorage/);
    // Two scripts of its own, each named in the policy by the hash of what stands in the page.
    const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text!);
    expect(scripts).toHaveLength(2);
    const policy = /script-src[^;]*/.exec(html)![0];
    for (const script of scripts)
      expect(policy).toContain(createHash('sha256').update(script).digest('base64'));
  }
});

test('a static host sends what a frame without an origin needs', async ({ page }) => {
  const html = await (await page.request.get('./embed/sites/')).text();
  const files = [
    ...[...html.matchAll(/url\(([^)"]+\.woff2)\)/g)].map(([, href]) => href!),
    /src="([^"]+embed\.js[^"]*)"/.exec(html)![1]!,
    `${/data-folder="([^"]+)"/.exec(html)![1]!}figure.json`
  ];
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const response = await page.request.get(`./embed/sites/${file}`);
    expect(response.status(), file).toBe(200);
    expect(response.headers()['access-control-allow-origin'], file).toBe('*');
  }
});
