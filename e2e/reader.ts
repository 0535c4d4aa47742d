/** What a reader does in the tests: opens the story, goes to a step, waits until the picture has settled. */
import { expect, type Page } from '@playwright/test';

export interface StepAddress {
  readonly scene: string;
  readonly step: string;
  readonly index: number;
}

/** Every step of every scene that has a stage, in page order. */
export async function stepsOf(page: Page): Promise<StepAddress[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-scrolly]')].flatMap((scrolly) =>
      [...scrolly.querySelectorAll<HTMLElement>('[data-step]')].map((step, index) => ({
        scene: scrolly.dataset['scrolly'] ?? '',
        step: step.dataset['step'] ?? '',
        index
      }))
    )
  );
}

/** Which scenes span a wide sheet from frame to frame. */
export const bleeds = (page: Page): Promise<string[]> =>
  page
    .locator('.scrolly.bleed')
    .evaluateAll((all) => all.map((scrolly) => (scrolly as HTMLElement).dataset['scrolly'] ?? ''));

/** Does the figure of the scene have a canvas that works? */
export const hasCanvas = async (page: Page, scene: string): Promise<boolean> =>
  (await page.locator(`[data-stage="${scene}"] canvas`).count()) > 0;

/** Scrolls so that the step rests, as its anchor would land. */
async function scrollToStep(page: Page, { scene, step }: StepAddress): Promise<void> {
  await page.evaluate((id) => {
    const block = document.getElementById(id);
    if (block === null) throw new Error(`no step ${id}`);
    scrollTo({ top: block.getBoundingClientRect().top + scrollY, behavior: 'instant' });
  }, `${scene}/${step}`);
}

/** Waits until the scene says it shows exactly `t`, has come to rest, and no canvas is still to come. */
export async function settled(page: Page, scene: string, t: number): Promise<void> {
  const stage = page.locator(`[data-stage="${scene}"]`);
  await expect(stage).toHaveAttribute('data-t', String(t));
  await expect(stage).toHaveAttribute('data-settled', 'true');
  await expect(stage.locator('[data-coming]')).toHaveCount(0);
}

/** Goes to a step and waits for its picture. */
export async function goTo(page: Page, step: StepAddress): Promise<void> {
  await scrollToStep(page, step);
  await settled(page, step.scene, step.index);
}

/**
 * The drawing of a scene as text: equal text, equal picture. The order of attributes and the
 * framework's comments depend on how a node came to be, so they are left out.
 */
export const pictureOf = (page: Page, scene: string): Promise<string[]> =>
  page.locator(`[data-stage="${scene}"] svg.drawing`).evaluate((svg) =>
    [svg, ...svg.querySelectorAll('*')].map((node) => {
      const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`);
      const text = node.childElementCount === 0 ? node.textContent : '';
      return `${node.tagName} ${attributes.sort().join(' ')} ${text}`;
    })
  );

/** Lets `count` frames of the browser pass. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (left) =>
      new Promise<void>((resolve) => {
        const next = (n: number): void => {
          if (n === 0) resolve();
          else requestAnimationFrame(() => next(n - 1));
        };
        next(left);
      }),
    count
  );

/** Scrolls the whole page in small steps, one a frame. */
export async function scrollThrough(page: Page, share = 0.25): Promise<void> {
  await page.evaluate(
    (part) =>
      new Promise<void>((resolve) => {
        const next = (): void => {
          const end = document.documentElement.scrollHeight - innerHeight;
          if (scrollY >= end - 1) return resolve();
          scrollBy({ top: innerHeight * part, behavior: 'instant' });
          requestAnimationFrame(() => requestAnimationFrame(next));
        };
        next();
      }),
    share
  );
}

/** Collects what must never appear: console messages, page errors, requests to other hosts. */
export function listen(page: Page): { messages: string[]; strangers: string[] } {
  const heard = { messages: [] as string[], strangers: [] as string[] };
  page.on('console', (message) => {
    // A browser without a graphics card reads a canvas back to compose the page, and says so.
    if (message.text().includes('GPU stall due to ReadPixels')) return;
    heard.messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.messages.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1')
      heard.strangers.push(request.url());
  });
  return heard;
}

/** A finger that goes up from (x, y) by 120 px, one touch event a frame, and waits until the page has followed. */
export async function swipeUp(page: Page, x: number, y: number): Promise<void> {
  const before = await page.evaluate(() => scrollY);
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }]
    });
  await touch('touchStart', y);
  for (let way = 0; way <= 120; way += 10) {
    await touch('touchMove', y - way);
    await frames(page, 1);
  }
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
}
