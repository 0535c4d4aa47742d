/** The code a newsroom copies in the gallery, pasted as it stands into a page on another origin. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { hosts } from './hosts.ts';
import {
  changes,
  content,
  fits,
  openIn,
  PASSING,
  settledIn,
  test,
  widen,
  WIDTHS
} from './newsroom.ts';

const { site: SITE } = JSON.parse(readFileSync('data/site.json', 'utf8')) as {
  site: { origin: string | null };
};

/** Code of the gallery as a newsroom copies it; where no origin is published it names the page's own. */
async function code(page: Page, baseURL: string, scene: string, kind: string): Promise<string> {
  const field = page.locator(`[data-panel="${scene}"] [data-snippet="${kind}"] code`);
  const named = SITE.origin ?? baseURL.replace(/\/$/, '');
  await expect(field).toContainText(`src="${named}/embed/${scene}/"`);
  // What is published is served from here in the test.
  return (await field.innerText())
    .replaceAll(`${named}/`, baseURL)
    .replaceAll(new URL(named).origin, new URL(baseURL).origin);
}

test('the gallery’s own code, listener: pasted as it stands', async ({ page, baseURL, room }) => {
  await page.goto('./embeds/');
  const pasted = await code(page, baseURL!, 'sites', 'listener');
  const embed = await openIn(page, room, pasted, 660);
  await fits(page, embed, 660);
  for (const width of [1200, 320]) {
    await widen(page, width);
    await fits(page, embed, width, PASSING);
  }
  await changes(page, embed, 320);
});

test('the gallery’s own code, twice on a page: each frame has its own height, and a stranger has none', async ({
  page,
  baseURL,
  room
}) => {
  await page.goto('./embeds/');
  const both: string[] = [];
  for (const scene of ['sites', 'plan-2030'])
    both.push(await code(page, baseURL!, scene, 'listener'));
  // A frame of somebody else's that speaks as ours do.
  const stranger = `<iframe name="stranger" height="77" srcdoc="<script>for (const height of [5, 9e9])
    parent.postMessage({ type: 'embed-size', height }, '*')</script>"></iframe>`;
  await page.goto(room.show(both.join('') + stranger, 480));
  for (const [i, scene] of ['sites', 'plan-2030'].entries()) {
    const element = page.locator('iframe').nth(i);
    const embed = page.frameLocator('iframe').nth(i);
    await element.scrollIntoViewIfNeeded();
    await expect(embed.locator(`[data-stage="${scene}"][data-settled="true"]`)).toBeVisible();
    await expect
      .poll(async () => {
        const inner = await embed
          .locator('html')
          .evaluate((root) => root.getBoundingClientRect().height);
        return Math.abs((await element.boundingBox())!.height - inner);
      })
      .toBeLessThanOrEqual(2);
  }
  const [a, b] = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
  expect(a).not.toBe(b);
  expect(await page.locator('[name=stranger]').getAttribute('height')).toBe('77');
  expect(await page.locator('[name=stranger]').getAttribute('style')).toBeNull();
});

test('the gallery’s own code, frame alone: the browser or a listener for Datawrapper’s charts sizes it', async ({
  page,
  baseURL,
  room
}) => {
  await page.goto('./embeds/');
  const pasted = await code(page, baseURL!, 'sites', 'frame');
  for (const width of WIDTHS) {
    const embed = await openIn(page, room, pasted, width);
    await fits(page, embed, width, PASSING);
  }
  // A page that listens to a chart of theirs: nobody has told it of us.
  const script = /<script>[^]*<\/script>/.exec(hosts['Datawrapper']!(''))![0];
  const embed = await openIn(page, room, pasted + script, 1200);
  await fits(page, embed, 1200, PASSING);
  await widen(page, 320);
  await fits(page, embed, 320);
});

test('the gallery’s own code, frame alone: as high as the frame shown beside it', async ({
  page,
  baseURL,
  room
}) => {
  await page.goto('./embeds/');
  const panel = page.locator('[data-panel="sites"]');
  await panel.scrollIntoViewIfNeeded();
  await expect(panel.frameLocator('iframe').locator('[data-settled="true"]')).toBeVisible();
  const heights = new Set<number>();
  for (const width of [660, 480, 320]) {
    await panel.locator('[data-width]').fill(String(width));
    await expect(panel.locator('[data-width-shown]')).toHaveText(`${width} px`);
    let height = 0;
    await expect
      .poll(async () => {
        height = (await panel.locator('iframe').boundingBox())!.height;
        return (await code(page, baseURL!, 'sites', 'frame')).includes(`height="${height}"`);
      })
      .toBe(true);
    heights.add(height);
    // A browser that cannot size a frame by its content: the height stands, and nothing scrolls.
    const pasted = (await code(page, baseURL!, 'sites', 'frame')).replace(
      /height:if.*?content-height"/,
      '"'
    );
    const other = await page.context().newPage();
    const embed = await openIn(other, room, pasted, width);
    await settledIn(embed);
    const inner = await content(embed);
    expect(Math.abs(inner.height - height), `content at ${width} px`).toBeLessThanOrEqual(2);
    expect(inner.bar).toBe(0);
    await other.close();
  }
  expect(heights.size).toBe(3);
});

test('@full every scene at every width, with our own line', async ({ page, baseURL, room }) => {
  test.slow();
  await page.goto('./embeds/');
  const scenes = await page
    .locator('[data-panel]')
    .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-panel')!));
  expect(scenes.length).toBeGreaterThan(6);
  const codes: string[] = [];
  for (const scene of scenes) codes.push(await code(page, baseURL!, scene, 'listener'));
  for (const pasted of codes)
    for (const width of WIDTHS) {
      const embed = await openIn(page, room, pasted, width);
      await settledIn(embed);
      await fits(page, embed, width, PASSING);
    }
});
