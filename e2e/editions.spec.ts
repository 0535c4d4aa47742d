/** Two editions of one story: each speaks its own language alone, and the reader changes between them in place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { goTo, settled, stepsOf } from './reader.ts';

const scenes = readdirSync('build/scenes');
/** Every page that exists in both languages, under the folder of its edition. */
const pages = [
  '',
  'sources/',
  'embeds/',
  ...scenes.flatMap((scene) => [`scenes/${scene}/`, `embed/${scene}/`])
];
const folders = { ru: '', en: 'en/' } as const;

/** Every Russian letter or quotation mark, with what stands around it. */
const russian = (text: string): string[] =>
  text.match(/.{0,40}[\p{Script=Cyrillic}«»].{0,40}/gu) ?? [];

/** All a page tells its reader, texts and attributes, without what is marked as another language. */
const told = (page: Page, html: string): Promise<string[]> =>
  page.evaluate((markup) => {
    const { documentElement: root } = new DOMParser().parseFromString(markup, 'text/html');
    for (const other of root.querySelectorAll('[lang], script:not([type="application/ld+json"])'))
      if (other !== root) other.remove();
    const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
      ['content', 'title', 'alt', 'aria-label', 'placeholder', 'data-copied', 'data-failed'].map(
        (name) => element.getAttribute(name) ?? ''
      )
    );
    return [...(root.textContent ?? '').split('\n'), ...attributes]
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }, html);

test('both editions have the same pages, each said to be in its language', () => {
  for (const page of pages)
    for (const [lang, folder] of Object.entries(folders)) {
      const file = `build/${folder}${page}index.html`;
      expect(existsSync(file), file).toBe(true);
      const [, said] = /<html [^>]*\blang="(\w+)"/.exec(readFileSync(file, 'utf8')) ?? [];
      expect(said, file).toBe(lang);
    }
});

test('no page of the English edition has a Russian letter, nor its figures, numbers and answers', async ({
  page
}) => {
  for (const path of pages) {
    const texts = await told(page, readFileSync(`build/en/${path}index.html`, 'utf8'));
    expect(texts.length, path).toBeGreaterThan(10);
    expect(russian(texts.join('\n')), `en/${path}`).toEqual([]);
  }
  const files = [
    'en/site.webmanifest',
    ...scenes.flatMap((scene) => [
      `en/data/${scene}.csv`,
      `figures/en/${scene}/figure.json`,
      `figures/en/${scene}/rest.json`,
      `oembed/en/${scene}.json`
    ])
  ];
  for (const file of files)
    expect(russian(readFileSync(`build/${file}`, 'utf8')), file).toEqual([]);
});

for (const viewport of [
  { width: 390, height: 664 },
  { width: 1440, height: 900 }
])
  test(`the other edition opens at the reader's step, and the way leads back, at ${viewport.width} px`, async ({
    page
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./');
    const step = (await stepsOf(page)).find(
      ({ scene, step }) => scene === 'sites' && step === 'growth'
    )!;
    await goTo(page, step);
    await expect(page).toHaveURL(/\/#sites\/growth$/);
    for (const [lang, name, address] of [
      ['en', 'English', /\/en\/#sites\/growth$/],
      ['ru', 'Русский', /127\.0\.0\.1:\d+\/#sites\/growth$/]
    ] as const) {
      if (viewport.width < 1024) await page.locator('[data-menu] summary').click();
      await page.getByRole('link', { name }).click();
      await expect(page).toHaveURL(address);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await settled(page, step.scene, step.index);
    }
  });

test('a page of a scene leads to its own in the other language', async ({ page }) => {
  await page.goto('./scenes/export/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/scenes\/export\/$/);
  await page.locator('main a[href="../../#export/world"]').first().click();
  await expect(page).toHaveURL(/\/en\/#export\/world$/);
});
