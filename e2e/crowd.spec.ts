/** One dot, one person: the pixels of the crowd against the formulas, and the lens that goes over them: longer than most, for reading pixels is one idea. */
import { expect, test, type Page } from '@playwright/test';
import { frameFor } from '../src/drawing/frame.ts';
import type { Band } from '../src/scenes/workforce/bands.ts';
import type { Grid } from '../src/scenes/workforce/grid.ts';
import { layout } from '../src/scenes/workforce/layout.ts';
import { placeIn, toneOf } from '../src/scenes/workforce/person.ts';
import { stage } from '../src/scenes/workforce/stage.ts';
import { at } from '../src/scenes/workforce/steps.ts';
import { dataOf, show, STAGE, wide } from './crowd.ts';
import { swipeUp } from './reader.ts';

/** Cells of the crowd as the canvas shows them. */
interface Cells {
  /** Of the first pixel of each cell, row by row, the empty places of the last row too: 0…255. */
  readonly alpha: Uint8Array;
  /** Redder than blue: 1, else 0. */
  readonly warm: Uint8Array;
  /** Lit pixels outside the grid. */
  readonly stray: number;
}

/** Reads the canvas back: `seat` is corner and pitch in device px. */
async function read(
  page: Page,
  seat: readonly number[],
  columns: number,
  rows: number
): Promise<Cells> {
  const { text, stray } = await page.locator(`${STAGE} canvas`).evaluate(
    (node, [left, top, pitch, across, down]) => {
      const canvas = node as HTMLCanvasElement;
      const gl = canvas.getContext('webgl2')!;
      const { width, height } = canvas;
      const pixels = new Uint8Array(width * height * 4);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      const at = (x: number, y: number): number => ((height - 1 - y) * width + x) * 4;
      const size = across! * down!;
      const cells = new Uint8Array(2 * size);
      for (let r = 0; r < down!; r++)
        for (let c = 0; c < across!; c++) {
          const i = at(left! + c * pitch!, top! + r * pitch!);
          cells[r * across! + c] = pixels[i + 3]!;
          cells[size + r * across! + c] = Number(pixels[i]! > pixels[i + 2]!);
        }
      let stray = 0;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          if (
            (x < left! ||
              y < top! ||
              x >= left! + across! * pitch! ||
              y >= top! + down! * pitch!) &&
            pixels[at(x, y) + 3]! > 0
          )
            stray++;
      // As one string: a million numbers in a list take a minute to cross over.
      let text = '';
      for (let i = 0; i < cells.length; i += 8192)
        text += String.fromCharCode(...cells.subarray(i, i + 8192));
      return { text: btoa(text), stray };
    },
    [...seat.slice(0, 3).map(Math.round), columns, rows]
  );
  const cells = new Uint8Array(Buffer.from(text, 'base64'));
  const size = columns * rows;
  return { alpha: cells.subarray(0, size), warm: cells.subarray(size), stray };
}

/** How many cells of a picture are warm without being in the band, or in it without being warm. */
function misplaced(
  { warm }: Cells,
  { column, count }: Pick<Band, 'column' | 'count'>,
  grid: Grid
): number {
  let wrong = 0;
  for (const [n, hot] of warm.entries()) {
    const place = placeIn([n % grid.columns, Math.floor(n / grid.columns)], column, grid);
    if ((hot === 1) !== (place >= 0 && place < count)) wrong++;
  }
  return wrong;
}

const lit = (cells: Uint8Array): number => cells.reduce((sum, n) => sum + Number(n > 0), 0);

test.describe('pixels', () => {
  test.use({ viewport: wide, deviceScaleFactor: 2 });

  test('every person has one cell, of the tone the formula says, and bands are as many as the facts', async ({
    page
  }) => {
    test.slow();
    // Four million pixels a frame without a graphics card: straight to each step.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    const data = await dataOf(page);
    const frame = frameFor(wide, 2, true);
    const { grid, technoparks, zone, each } = stage(data, frame, true);
    expect(each).toBe(1);
    const seen = async (step: keyof typeof at): Promise<Cells> => {
      await show(page, step);
      const { raster } = layout({ data, frame, t: at[step], focus: null, canvas: true });
      expect(raster!['seat']![2]).toBeGreaterThanOrEqual(2);
      return read(page, raster!['seat']!, grid.columns, grid.rows);
    };
    const everyone = await seen('crowd');
    expect(everyone.stray).toBe(0);
    expect(lit(everyone.alpha)).toBe(data.people);
    expect(lit(everyone.warm)).toBe(0);
    let worst = 0;
    for (let n = 0; n < data.people; n++)
      worst = Math.max(worst, Math.abs(everyone.alpha[n]! - 255 * toneOf(n)));
    expect(worst).toBeLessThanOrEqual(1);

    for (const [step, of] of [
      ['technoparks', technoparks],
      ['zone', zone]
    ] as const) {
      const cells = await seen(step);
      expect(lit(cells.alpha)).toBe(data.people);
      expect(of.count).toBe(data[step]);
      expect(lit(cells.warm)).toBe(of.count);
      expect(misplaced(cells, of, grid)).toBe(0);
    }
  });

  test('another theme redraws it in the ink of that theme', async ({ page }) => {
    await page.goto('./');
    await show(page, 'crowd');
    const bright = (): Promise<number> =>
      page.locator(`${STAGE} canvas`).evaluate((node) => {
        const canvas = node as HTMLCanvasElement;
        const gl = canvas.getContext('webgl2')!;
        const pixels = new Uint8Array(4 * 400);
        gl.readPixels(
          canvas.width >> 1,
          canvas.height >> 1,
          20,
          20,
          gl.RGBA,
          gl.UNSIGNED_BYTE,
          pixels
        );
        const lit = [...pixels.keys()].filter((i) => i % 4 === 0 && pixels[i + 3]! > 0);
        return Math.max(-1, ...lit.map((i) => pixels[i]!));
      });
    // Before it is drawn there is nothing to see.
    await expect.poll(bright).toBeGreaterThanOrEqual(0);
    const light = await bright();
    expect(light).toBeLessThan(40);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(bright).toBeGreaterThan(150);
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
    await expect.poll(bright).toBe(light);
  });
});

test.describe('a phone', () => {
  test.use({
    viewport: { width: 390, height: 664 },
    deviceScaleFactor: 3,
    hasTouch: true,
    isMobile: true
  });

  test('has the bands as rows, each person of them in the cell the formula says', async ({
    page
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    const data = await dataOf(page);
    const frame = frameFor({ width: 390, height: 664 }, 3);
    const { across, grid, technoparks, zone } = stage(data, frame, true);
    expect(across).toBe(true);
    for (const [step, of] of [
      ['technoparks', technoparks],
      ['zone', zone]
    ] as const) {
      await show(page, step);
      const { raster } = layout({ data, frame, t: at[step], focus: null, canvas: true });
      const cells = await read(page, raster!['seat']!, grid.columns, grid.rows);
      expect(lit(cells.alpha)).toBe(data.people);
      expect(lit(cells.warm)).toBe(data[step]);
      expect(misplaced(cells, of, grid)).toBe(0);
    }
  });

  test('has one person a dot; the lens goes where a finger taps and lets it scroll', async ({
    page
  }) => {
    await page.goto('./');
    await show(page, 'crowd');
    const data = await dataOf(page);
    const frame = frameFor({ width: 390, height: 664 }, 3);
    const { grid, each, box } = stage(data, frame, true);
    expect(each).toBe(1);
    expect(grid.pitch * 3).toBeGreaterThanOrEqual(1);
    await expect(page.locator(`${STAGE} .scale`)).toContainText(data.scalePerson);

    const slider = page.locator(`${STAGE} [role="slider"]`);
    const at = (await slider.boundingBox())!;
    expect(Math.abs(at.width - box.width)).toBeLessThan(1);
    await page.touchscreen.tap(at.x + at.width * 0.25, at.y + at.height * 0.75);
    await expect
      .poll(async () => {
        const now = Number(await slider.getAttribute('aria-valuenow'));
        return Math.max(
          Math.abs((now % grid.columns) / grid.columns - 0.25),
          Math.abs(now / data.people - 0.75)
        );
      })
      .toBeLessThan(0.01);

    await swipeUp(page, at.x + at.width / 2, at.y + at.height - 10);
  });
});

test.describe('the lens', () => {
  test.use({ viewport: wide });

  test('is moved by keys, a person at a time, and says where it is', async ({ page }) => {
    await page.goto('./');
    await show(page, 'crowd');
    const { grid } = stage(await dataOf(page), frameFor(wide, 1, true), true);
    const slider = page.locator(`${STAGE} [role="slider"]`);
    await expect(slider).toHaveAttribute('aria-label', /.{10}/);
    await slider.focus();
    const now = async (): Promise<number> => Number(await slider.getAttribute('aria-valuenow'));
    const people = (): Promise<string> =>
      page
        .locator(`${STAGE} svg.drawing g use`)
        .evaluateAll((all) => all.map((use) => use.getAttribute('data-id')).join(' '));
    const [start, first] = [await now(), await people()];
    expect(first).toContain(`lens-${start - 1}`);
    await page.keyboard.press('ArrowRight');
    await expect.poll(now).toBe(start + 1);
    await expect.poll(people).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect.poll(now).toBe(start + 1 + grid.columns);
    const place = await page.locator(`${STAGE} [data-id="lens-place"]`).textContent();
    await expect(slider).toHaveAttribute('aria-valuetext', place!);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(now).toBe(start);
    await expect.poll(people).toBe(first);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await now()) % grid.columns).toBe(1);
  });
});
