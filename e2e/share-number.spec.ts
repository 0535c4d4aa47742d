/** One number leaves the story or an embed: its sentence, its source and the link to its step, whatever a browser allows. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { frames, goTo, settled } from './reader.ts';

/** The map of the sites and its mark of «Руднево», which has a dozen numbers. */
const map = { scene: 'sites', step: 'map', index: 0 };

interface Site {
  id: string;
  facts: { label: { ru: string }; status: string; unit: string }[];
}
const { sites } = JSON.parse(readFileSync('data/sites.json', 'utf8')) as { sites: Site[] };
const numbers = sites.find(({ id }) => id === 'rudnevo')!.facts;

/** Goes to the map in the story and opens the card of «Руднево». */
async function open(page: Page): Promise<void> {
  await page.goto('./');
  await goTo(page, map);
  await rudnevo(page).focus();
}

type Place = Page | FrameLocator;
const stage = (place: Place) => place.locator('[data-stage="sites"]');
const rudnevo = (place: Place) =>
  stage(place)
    .getByRole('button', { name: /^Руднево/ })
    .first();
const card = (place: Place) => stage(place).locator('.mark-card');
const shares = (place: Place) => card(place).locator('button');

/** What is shared of the first number of «Руднево», in its parts. */
function expectNumber(text: string): void {
  expect(text).toContain(`${numbers[0]!.label.ru} — `);
  expect(text).toContain('Что учтено: Площадка «Руднево»');
  expect(text).toMatch(/Источник: [^,]+, \d{4}/);
}

/** Refuses what the page asks of the browser. `navigator.share` is there and says no, as in a sandbox. */
const refuse = (page: Page, { clipboard, command }: { clipboard: boolean; command: boolean }) =>
  page.addInitScript(
    (refused) => {
      const no = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      navigator.share = no;
      if (refused.clipboard)
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: no } });
      if (refused.command) document.execCommand = () => false;
      else
        document.addEventListener('copy', () => {
          (window as unknown as { copied: string }).copied = String(getSelection()) || selected();
        });
      const selected = (): string => {
        const field = document.activeElement;
        return field instanceof HTMLTextAreaElement ? field.value : '';
      };
    },
    { clipboard, command }
  );

test.describe('on a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('by keyboard: Tab leads into the card, Enter copies, Escape leads back', async ({
    page,
    context
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await page.keyboard.press('Tab');
    await expect(shares(page).first()).toBeFocused();
    await expect(shares(page).first()).toHaveAccessibleName(`Поделиться: ${numbers[0]!.label.ru}`);
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('status')).toHaveText('Скопировано');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expectNumber(text);
    expect(text).toMatch(/\nhttp:\/\/127\.0\.0\.1:\d+\/#sites\/map$/);
    await expect(shares(page).first()).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(rudnevo(page)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(card(page)).not.toContainText('Руднево');
  });

  test('a card is one tab stop, whatever the numbers; arrows walk them', async ({ page }) => {
    await open(page);
    await expect(shares(page)).toHaveCount(numbers.length);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(shares(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(shares(page).last()).toBeFocused();
    // What the focus is on can be seen, and the card stays inside the drawing.
    await expect(shares(page).last()).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(card(page)).toHaveCount(0);
  });

  test('by mouse: the card stays while the pointer is in it, and closes behind it', async ({
    page,
    context
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./');
    await goTo(page, map);
    await rudnevo(page).hover();
    await shares(page).nth(1).click();
    await expect(card(page).getByRole('status')).toHaveText('Скопировано');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(numbers[1]!.label.ru);
    await page.mouse.move(700, 120);
    await expect(card(page)).toHaveCount(0);
  });

  test('everything refused: the words and the link are there, selected', async ({ page }) => {
    await refuse(page, { clipboard: true, command: true });
    await open(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const field = card(page).getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleName('Не скопировалось: текст выделен');
    await expect(card(page).getByRole('status')).toHaveText('Не скопировалось: текст выделен');
    const selected = await field.evaluate((area) => {
      const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expectNumber(selected);
    expect(selected).toMatch(/#sites\/map$/);
    // The pointer passes over other marks: a reader who copies keeps the card.
    await page.mouse.move(300, 300);
    await page.mouse.move(900, 500, { steps: 8 });
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(rudnevo(page)).toBeFocused();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in an open card, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page);
      await expect(card(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include('[data-stage="sites"]')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

  test('a status says what the card says, and no button stands in it', async ({ page }) => {
    await open(page);
    const status = stage(page).locator('.marks > [role=status]');
    await expect(status).toContainText((await rudnevo(page).getAttribute('aria-label'))!);
    for (const { label } of numbers) await expect(status).toContainText(label.ru);
    await expect(status.locator('button')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(status).toHaveText('');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

  test("the phone's own sheet gets sentence, source and link", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        (window as unknown as { shared: unknown }).shared = data;
        return Promise.resolve();
      };
    });
    await page.goto('./');
    await goTo(page, map);
    await rudnevo(page).tap();
    await shares(page).first().tap();
    const shared = () =>
      page.evaluate(() => (window as unknown as { shared?: { text: string; url: string } }).shared);
    await expect.poll(shared).toBeTruthy();
    const { text, url } = (await shared())!;
    expectNumber(text);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#sites\/map$/);
    await expect(card(page)).toBeVisible();
  });

  test('a reader who closes the sheet gets nothing copied', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = () => {
        document.documentElement.dataset['asked'] = '';
        return Promise.reject(new DOMException('closed', 'AbortError'));
      };
      const writeText = () => {
        document.documentElement.dataset['copied'] = '';
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await page.goto('./');
    await goTo(page, map);
    await rudnevo(page).tap();
    await shares(page).first().tap();
    await expect(page.locator('html')).toHaveAttribute('data-asked', '');
    await frames(page, 4);
    await expect(page.locator('html')).not.toHaveAttribute('data-copied');
    await expect(card(page).getByRole('status')).toHaveCount(0);
    await expect(card(page).getByRole('textbox')).toHaveCount(0);
  });

  test('a card of many numbers stays inside the drawing and scrolls', async ({ page }) => {
    await page.goto('./');
    await goTo(page, map);
    await stage(page)
      .getByRole('button', { name: /^Зеленоград/ })
      .first()
      .tap();
    const box = (await card(page).boundingBox())!;
    const drawing = (await stage(page).locator('.figure-box').boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(drawing.y + drawing.height + 1);
    expect(box.x).toBeGreaterThanOrEqual(drawing.x - 1);
    expect(box.x + box.width).toBeLessThanOrEqual(drawing.x + drawing.width + 1);
    expect(await shares(page).count()).toBeGreaterThan(10);
    await shares(page).last().scrollIntoViewIfNeeded();
    const last = (await shares(page).last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(box.y + box.height + 1);
  });
});

test.describe('in an embed', () => {
  test.use({ viewport: { width: 700, height: 1200 }, hasTouch: true, isMobile: true });

  test('in a sandbox, where sheet and clipboard are refused, the old command copies the link to the story', async ({
    page,
    baseURL
  }) => {
    await refuse(page, { clipboard: true, command: false });
    await page.setContent(
      `<iframe sandbox="allow-scripts" src="${baseURL}embed/sites/?step=map" style="width:660px;height:1100px;border:0"></iframe>`
    );
    const frame = page.frameLocator('iframe');
    await expect(stage(frame)).toHaveAttribute('data-settled', 'true');
    await rudnevo(frame).tap();
    await shares(frame).first().tap();
    await expect(card(frame).getByRole('status')).toHaveText('Скопировано');
    const text = await stage(frame).evaluate(
      () => (window as unknown as { copied?: string }).copied ?? ''
    );
    expectNumber(text);
    expect(text.trim().endsWith(`\n${baseURL}#sites/map`)).toBe(true);
  });

  test('everything refused: the words and the link are selected', async ({ page, baseURL }) => {
    await refuse(page, { clipboard: true, command: true });
    await page.goto(`${baseURL}embed/sites/?step=growth`);
    await settled(page, 'sites', 2);
    await stage(page).locator('.marks > button').first().tap();
    await shares(page).first().tap();
    const field = card(page).getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(new RegExp(`\\n${baseURL}#sites/growth$`));
  });
});
