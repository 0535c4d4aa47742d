/** A reader scrolls the story: the same place always shows the same picture. */
import { expect, test } from '@playwright/test';
import { figureBox, viewports } from '../src/drawing/frame.ts';
import { bleeds, frames, goTo, pictureOf, settled, stepsOf } from './reader.ts';

const sizes = [
  { width: 390, height: 664 },
  { width: 1440, height: 900 }
];

for (const viewport of sizes)
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('down and up gives the same picture at the same step', async ({ page }) => {
      await page.goto('./');
      const steps = await stepsOf(page);
      expect(steps.length).toBeGreaterThanOrEqual(11);
      const seen = new Map<string, string[]>();
      for (const step of steps) {
        await goTo(page, step);
        const picture = await pictureOf(page, step.scene);
        for (const [other, drawn] of seen)
          expect(drawn, `${other} is drawn again at ${step.scene}/${step.step}`).not.toEqual(
            picture
          );
        seen.set(`${step.scene}/${step.step}`, picture);
      }
      for (const step of steps.toReversed()) {
        await goTo(page, step);
        expect(await pictureOf(page, step.scene), `${step.scene}/${step.step}`).toEqual(
          seen.get(`${step.scene}/${step.step}`)
        );
      }
    });

    test('half-way between steps the picture is between them', async ({ page }) => {
      await page.goto('./');
      const [first, second] = await stepsOf(page);
      await goTo(page, first!);
      await page.evaluate(
        ([a, b]) => {
          const top = (id: string): number =>
            document.getElementById(id)!.getBoundingClientRect().top + scrollY;
          scrollTo({ top: (top(a!) + top(b!)) / 2, behavior: 'instant' });
        },
        [`${first!.scene}/${first!.step}`, `${second!.scene}/${second!.step}`]
      );
      const stage = page.locator(`[data-stage="${first!.scene}"]`);
      // The stage is still at rest on the first step until the scroll has been seen: the fraction comes first.
      await expect(stage).toHaveAttribute('data-t', /^0\.\d+$/);
      await expect(stage).toHaveAttribute('data-settled', 'true');
      await expect(stage).toHaveAttribute('data-t', /^0\.\d+$/);
    });

    test('flinging to the end and back loses nothing', async ({ page }) => {
      await page.goto('./');
      const steps = await stepsOf(page);
      const first = steps[0]!;
      await goTo(page, first);
      const before = await pictureOf(page, first.scene);
      const last = steps.filter((step) => step.scene === first.scene).length - 1;
      for (let round = 0; round < 3; round++) {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        // Nobody saw the steps in between, and still the scene stands where its end has been passed.
        await settled(page, first.scene, last);
        await page.evaluate(() => scrollTo(0, 0));
        await frames(page, 2);
      }
      await goTo(page, first);
      expect(await pictureOf(page, first.scene)).toEqual(before);
      await goTo(page, steps[steps.length - 1]!);
    });

    test('a deep link and a reload land on their step without animation', async ({ page }) => {
      await page.addInitScript(() => {
        const shown: string[] = [];
        Object.assign(window, { shown });
        new MutationObserver((records) => {
          for (const { target } of records)
            if (target instanceof HTMLElement && target.dataset['t'] !== undefined)
              shown.push(`${target.dataset['stage']} ${target.dataset['t']}`);
        }).observe(document, { subtree: true, attributeFilter: ['data-t'] });
      });
      const onlyEnds = async (scene: string, index: number, count: number): Promise<void> => {
        // What the init script left on the window, which no type knows.
        const shown = await page.evaluate(() => (window as unknown as { shown: string[] }).shown);
        expect(shown).toContain(`${scene} ${index}`);
        // Neighbouring scenes may wake too; they stand at their first or last step, not on the way.
        for (const entry of shown)
          if (entry.startsWith(scene)) expect(entry).toBe(`${scene} ${index}`);
          else expect(Number(entry.split(' ')[1]) % 1, entry).toBe(0);
        expect(count).toBeGreaterThan(0);
      };
      await page.goto('./');
      const steps = await stepsOf(page);
      for (const target of [steps[1]!, steps[3]!, steps[steps.length - 2]!]) {
        await page.goto('about:blank');
        await page.goto(`./#${target.scene}/${target.step}`);
        await settled(page, target.scene, target.index);
        await onlyEnds(target.scene, target.index, steps.length);
        await page.reload();
        await settled(page, target.scene, target.index);
        await onlyEnds(target.scene, target.index, steps.length);
      }
    });

    test('the address follows the settled step', async ({ page }) => {
      await page.goto('./');
      const steps = await stepsOf(page);
      await goTo(page, steps[2]!);
      await expect(page).toHaveURL(new RegExp(`#${steps[2]!.scene}/${steps[2]!.step}$`));
    });

    test('60 px of height at equal width move nothing', async ({ page }) => {
      await page.goto('./');
      const steps = await stepsOf(page);
      const step = steps[2]!;
      await goTo(page, step);
      const state = async (): Promise<unknown> => ({
        picture: await pictureOf(page, step.scene),
        ...(await page.evaluate((id) => {
          const block = document.getElementById(id)!;
          const stage = block.closest('[data-scrolly]')!.querySelector('.figure-box')!;
          return {
            scroll: scrollY,
            card: block.querySelector('[data-card]')!.getBoundingClientRect().toJSON() as unknown,
            figure: stage.getBoundingClientRect().toJSON() as unknown
          };
        }, `${step.scene}/${step.step}`))
      });
      const before = await state();
      for (const by of [-60, 60, 0]) {
        await page.setViewportSize({ ...viewport, height: viewport.height + by });
        await frames(page, 3);
        await settled(page, step.scene, step.index);
        expect(await state()).toEqual(before);
      }
    });

    test('a new width redraws at once', async ({ page }) => {
      await page.goto('./');
      const steps = await stepsOf(page);
      const step = steps[1]!;
      await goTo(page, step);
      const width = viewport.width === 390 ? 768 : 1024;
      await page.setViewportSize({ width, height: 1024 });
      const { width: w, height: h } = figureBox(
        { width, height: 1024 },
        (await bleeds(page)).includes(step.scene)
      );
      await expect(page.locator(`[data-stage="${step.scene}"] svg.drawing`)).toHaveAttribute(
        'viewBox',
        `0 0 ${w} ${h}`
      );
    });

    test('an unknown fragment shows the top', async ({ page }) => {
      await page.goto('./#no-such/step');
      await expect(page.locator('h1')).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

for (const viewport of viewports)
  test(`the figure's box is the frame's at ${viewport.width}×${viewport.height}`, async ({
    page
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./');
    const steps = await stepsOf(page);
    const full = await bleeds(page);
    for (const step of steps) {
      await goTo(page, step);
      const stage = page.locator(`[data-stage="${step.scene}"]`);
      const box = await stage.locator('.figure-box').boundingBox();
      const frame = figureBox(viewport, full.includes(step.scene));
      expect(Math.abs(box!.width - frame.width)).toBeLessThanOrEqual(1);
      expect(Math.abs(box!.height - frame.height)).toBeLessThanOrEqual(1);
      // The stage stays while its cards pass.
      expect(Math.abs((await stage.boundingBox())!.y)).toBeLessThan(1);
    }
  });
