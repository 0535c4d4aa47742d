/** The crowd's canvas in the tests: how to get to it, and what it was drawn from. */
import { expect, type Page } from '@playwright/test';
import type { WorkforceData } from '../src/scenes/workforce/data.ts';
import { at } from '../src/scenes/workforce/steps.ts';
import { frames, goTo } from './reader.ts';

export const STAGE = '[data-stage="workforce"]';
export const wide = { width: 1440, height: 900 };

/** Has the canvas drawn people in its middle? Where it cannot draw there is nothing to wait for. */
const lit = (page: Page): Promise<boolean> =>
  page.locator(`${STAGE} canvas`).evaluate((node) => {
    const canvas = node as HTMLCanvasElement;
    const gl = canvas.getContext('webgl2');
    if (gl === null) return true;
    const pixels = new Uint8Array(4 * 400);
    const [x, y] = [canvas.width >> 1, canvas.height >> 1];
    gl.readPixels(x, y, 20, 20, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    return pixels.some((value, i) => i % 4 === 3 && value > 0);
  });

/** Goes to a step of the scene and waits for its canvas, which draws once it is seen to be in sight. */
export const show = async (page: Page, step: keyof typeof at): Promise<void> => {
  await goTo(page, { scene: 'workforce', step, index: at[step] });
  await expect(page.locator(`${STAGE} canvas`)).toHaveCount(1);
  await expect.poll(() => lit(page)).toBe(true);
  await frames(page, 3);
};

/** What the figure is drawn from. */
export const dataOf = async (page: Page): Promise<WorkforceData> => {
  const file = await page.request.get('figures/ru/workforce/figure.json');
  return ((await file.json()) as { data: WorkforceData }).data;
};
