/** The crowd's canvas draws when it must and at no other time, weighs little, and does without WebGL 2. */
import { expect, test, type Page } from '@playwright/test';
import { at } from '../src/scenes/workforce/steps.ts';
import { dataOf, show, STAGE, wide } from './crowd.ts';
import { frames, goTo, settled } from './reader.ts';

test.describe('work', () => {
  test.use({ viewport: wide });

  test('is done when the picture changes and the canvas is in sight, and at no other time', async ({
    page
  }) => {
    await page.addInitScript(() => {
      const drawn = { count: 0 };
      Object.assign(window, { drawn });
      const { prototype } = WebGL2RenderingContext;
      // Called with its own context below.
      // eslint-disable-next-line @typescript-eslint/unbound-method
      const draw = prototype.drawArrays;
      prototype.drawArrays = function (...args) {
        drawn.count++;
        draw.apply(this, args);
      };
    });
    const drawn = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { drawn: { count: number } }).drawn.count);
    await page.goto('./');
    await show(page, 'crowd');
    const shown = await drawn();
    expect(shown).toBeGreaterThan(0);
    await page.locator(`${STAGE} [role="slider"]`).focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await frames(page, 10);
    expect(await drawn(), 'the lens moves over a picture that stays').toBe(shown);

    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await settled(page, 'workforce', at.professions);
    await frames(page, 20);
    const left = await drawn();
    await page.emulateMedia({ colorScheme: 'dark' });
    await frames(page, 10);
    expect(await drawn(), 'nothing off screen').toBe(left);
    await show(page, 'crowd');
    await expect.poll(drawn).toBeGreaterThan(left);
  });

  test('its own code weighs four kilobytes at most', async ({ page }) => {
    const sizes: number[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        void response.text().then(async (text) => {
          if (text.includes('#version 300 es'))
            sizes.push((await response.request().sizes()).responseBodySize);
        });
    });
    await page.goto('./');
    await show(page, 'crowd');
    await expect.poll(() => sizes.length).toBe(1);
    console.log(`the crowd's own code: ${sizes[0]} bytes`);
    expect(sizes[0]).toBeLessThanOrEqual(4000);
  });
});

test.describe('without the canvas', () => {
  test.use({ viewport: wide });

  const dots = (page: Page): Promise<number> =>
    page
      .locator(
        `${STAGE} [data-id="crowd"], ${STAGE} [data-id="crowd-zone"], ${STAGE} [data-id="crowd-technoparks"]`
      )
      .evaluateAll((all) =>
        all.reduce((sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0), 0)
      );

  test('no WebGL 2: the drawing has a dot for every thousand and says so', async ({ page }) => {
    await page.addInitScript(() => {
      // Called with its own canvas below.
      // eslint-disable-next-line @typescript-eslint/unbound-method
      const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...args: unknown[]
      ) {
        return args[0] === 'webgl2'
          ? null
          : (get as (...all: unknown[]) => unknown).apply(this, args);
      } as typeof get;
    });
    await page.goto('./');
    await show(page, 'crowd');
    const data = await dataOf(page);
    expect(await dots(page)).toBe(data.people / data.dot);
    await expect(page.locator(`${STAGE} .scale`)).toContainText(data.scaleDot);
    await expect(page.locator(`${STAGE} [role="slider"]`)).toHaveCount(0);
  });

  test('its code cannot be had: the drawing does without, and nobody is troubled', async ({
    page
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    let refused = 0;
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      if (!(await response.text()).includes('#version 300 es')) return route.fulfill({ response });
      refused++;
      return route.abort();
    });
    await page.goto('./');
    await goTo(page, { scene: 'workforce', step: 'crowd', index: at.crowd });
    // A browser may ask again for what it could not preload.
    expect(refused).toBeGreaterThan(0);
    const data = await dataOf(page);
    expect(await dots(page)).toBe(data.people / data.dot);
    await expect(page.locator(`${STAGE} canvas`)).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test('a lost context falls back to the drawing, a restored one comes back', async ({ page }) => {
    await page.goto('./');
    await show(page, 'crowd');
    const data = await dataOf(page);
    expect(await dots(page)).toBe(0);
    const context = page.locator(`${STAGE} canvas`);
    await context.evaluate((canvas) => {
      const lose = (canvas as HTMLCanvasElement)
        .getContext('webgl2')!
        .getExtension('WEBGL_lose_context')!;
      Object.assign(window, { lose });
      lose.loseContext();
    });
    await expect.poll(() => dots(page)).toBe(data.people / data.dot);
    await expect(page.locator(`${STAGE} .scale`)).toContainText(data.scaleDot);
    await page.evaluate(() =>
      (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext()
    );
    await expect.poll(() => dots(page)).toBe(0);
    await expect(page.locator(`${STAGE} .scale`)).toContainText(data.scalePerson);
    const lit = await context.evaluate((node) => {
      const gl = (node as HTMLCanvasElement).getContext('webgl2')!;
      const pixel = new Uint8Array(4);
      gl.readPixels(
        gl.drawingBufferWidth >> 1,
        gl.drawingBufferHeight >> 1,
        1,
        1,
        gl.RGBA,
        gl.UNSIGNED_BYTE,
        pixel
      );
      return pixel[3]!;
    });
    expect(lit).toBeGreaterThan(0);
  });

  test('on paper it is the drawing', async ({ page }) => {
    await page.goto('./');
    await show(page, 'crowd');
    const data = await dataOf(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => dots(page)).toBe(data.people / data.dot);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => dots(page)).toBe(0);
  });
});
