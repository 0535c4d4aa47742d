/** The crowd's canvas in the tests: how to get to it, and what it was drawn from. */
import { expect, type Page } from '@playwright/test';
import type { WorkforceData } from '../src/scenes/workforce/data.ts';
import { at } from '../src/scenes/workforce/steps.ts';
import { frames, goTo } from './reader.ts';

export const STAGE = '[data-stage="workforce"]';
export const wide = { width: 1440, height: 900 };

/** Goes to a step of the scene and waits for its canvas. */
export const show = async (page: Page, step: keyof typeof at): Promise<void> => {
  await goTo(page, { scene: 'workforce', step, index: at[step] });
  await expect(page.locator(`${STAGE} canvas`)).toHaveCount(1);
  await frames(page, 3);
};

/** What the figure is drawn from. */
export const dataOf = async (page: Page): Promise<WorkforceData> => {
  const file = await page.request.get('figures/ru/workforce/figure.json');
  return ((await file.json()) as { data: WorkforceData }).data;
};
