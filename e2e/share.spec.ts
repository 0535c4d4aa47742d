/** What leaves the site: a scene's own page, its files, its links. */
import AxeBuilder from '@axe-core/playwright';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { listen } from './reader.ts';

const scenes = readdirSync('build/scenes');

interface Story {
  chapters: { scene: string; heading: string; steps: { id: string; heading: string }[] }[];
}
const story = JSON.parse(readFileSync('data/story.ru.json', 'utf8')) as Story;

test('every sheet has a page of its own', () => {
  expect(scenes.length).toBeGreaterThan(0);
  for (const scene of scenes) expect(story.chapters.map(({ scene: id }) => id)).toContain(scene);
});

for (const scene of scenes)
  test(`${scene}: words, numbers, picture and files are there, and every link leads somewhere`, async ({
    page
  }) => {
    const heard = listen(page);
    await page.goto(`./scenes/${scene}/`);
    await expect(page.locator('h1')).toHaveCount(1);
    const chapter = story.chapters.find((candidate) => candidate.scene === scene)!;
    await expect(page.locator('article')).toHaveCount(chapter.steps.length);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(2);
    const image = page.locator('picture img');
    await expect(image).toBeVisible();
    expect(
      await image.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth > 0)
    ).toBe(true);
    for (const block of await page.locator('script[type="application/ld+json"]').all())
      expect(JSON.parse((await block.textContent()) ?? '')).toHaveProperty('@context');

    const links = await page.locator('main a').evaluateAll((anchors) =>
      anchors.map((anchor) => {
        const { pathname, hash, origin } = anchor as HTMLAnchorElement;
        return { pathname, hash, own: origin === location.origin };
      })
    );
    const own = links.filter((link) => link.own);
    expect(own.length).toBeGreaterThan(10);
    for (const { pathname, hash } of own) {
      const file = `build${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
      expect(existsSync(file), file).toBe(true);
      if (hash !== '')
        expect(readFileSync(file, 'utf8'), `${file}${hash}`).toContain(
          `id="${decodeURIComponent(hash.slice(1))}"`
        );
    }
    expect(heard).toEqual({ messages: [], strangers: [] });
  });

for (const theme of ['light', 'dark'] as const)
  test(`a scene's page passes axe, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`./scenes/${scenes[0]}/`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

for (const width of [320, 390, 768, 1440])
  test(`a scene's page does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./scenes/${scenes[0]}/`);
    const { inner, client } = await page.evaluate(() => ({
      inner: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth
    }));
    expect(inner).toBeLessThanOrEqual(client);
  });

test('a number is shared as a sentence with its source, its date and the link to its step', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./scenes/workforce/');
  const row = page.locator('[id="number-workforce.specialists"]');
  await row.locator('[data-share]').click();
  await expect(row.getByRole('status')).toHaveText('Скопировано');
  const plain = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();
  const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
  const part = async (name: string) => plain((await row.locator(name).textContent()) ?? '');
  expect(text).toContain(
    `${await part('th')} — больше ${(await part('.value')).replace(/^>\s/, '')}`
  );
  expect(text).toMatch(/Источник: .*Москва 24, /);
  expect(text).toContain(await part('.date'));
  expect(text).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#workforce\/one$/);
});

test('without JavaScript the page is whole, and no button pretends to work', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}scenes/${scenes[0]}/`);
  await expect(page.locator('picture img')).toBeVisible();
  await expect(page.locator('[data-share]').first()).toBeHidden();
  await context.close();
});

test('cards are of the size messengers want and not heavy', () => {
  const cards = readdirSync('build/cards', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.png')
  );
  expect(cards.sort()).toEqual(
    ['en', 'ru'].flatMap((lang) => ['story', ...scenes].map((name) => `${lang}/${name}.png`)).sort()
  );
  for (const card of cards) {
    const bytes = readFileSync(`build/cards/${card}`);
    // Width and height stand at fixed places of a PNG.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630]);
    expect(statSync(`build/cards/${card}`).size, card).toBeLessThanOrEqual(200_000);
  }
});

test('stills of every step stand by themselves', async ({ page }) => {
  for (const scene of scenes) {
    const chapter = story.chapters.find((candidate) => candidate.scene === scene)!;
    for (const { id } of chapter.steps)
      for (const still of ['ru', 'en'].flatMap((lang) =>
        ['wide', 'tall'].map((kind) => `${lang}/${scene}/${id}.${kind}.svg`)
      )) {
        const svg = readFileSync(`build/figures/${still}`, 'utf8');
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
        expect(svg).not.toMatch(/<text|<style|<use|class=|var\(/);
      }
  }
  // A browser shows one as it is.
  const [first] = story.chapters;
  await page.goto(`./figures/ru/${first!.scene}/${first!.steps[0]!.id}.wide.svg`);
  expect(await page.evaluate(() => document.documentElement.tagName)).toBe('svg');
});

test('on a phone every number, its date and its button are inside the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('./scenes/plan-2030/');
  for (const row of await page.locator('tbody tr').all())
    for (const part of ['th', '.value', '.date', '.status', 'button']) {
      const box = (await row.locator(part).boundingBox())!;
      expect(box.x, part).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, part).toBeLessThanOrEqual(390);
    }
  // Still a table for who cannot see it.
  await expect(page.getByRole('row')).toHaveCount((await page.locator('tbody tr').count()) + 1);
});

test('files weigh what their links say', async ({ page }) => {
  for (const scene of scenes) {
    await page.goto(`./scenes/${scene}/`);
    const links = await page
      .locator('a[download]')
      .evaluateAll((all) =>
        all.map((link) => [(link as HTMLAnchorElement).pathname, link.textContent] as const)
      );
    expect(links.length).toBeGreaterThan(8);
    for (const [path, text] of links) {
      const said = Number(/([\d ]+) кБ$/.exec(text)?.[1]?.replace(/\s/g, ''));
      const { size } = statSync(`build${path}`);
      expect(said, `${path}: ${text}`).toBe(Math.max(1, Math.round(size / 1000)));
    }
  }
});
