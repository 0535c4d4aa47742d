/**
 * Rasters of every scene × step × frame against those kept in `baseline/`: what the eye would see
 * change, and no browser in it. `npm run baseline` draws them anew; a difference is left in
 * test-results/stills for the eye.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { keptData, renew } from '#scenes/kept.ts';
import { scenes } from '#scenes/registry.ts';
import type { Frame } from '#scenes/scene.ts';
import { stillFrames } from './frames.ts';
import { setter } from './glyphs.ts';
import { png } from './raster.ts';
import { still } from './svg.ts';

const KEPT = 'src/stills/baseline';
const DIFFERENT = 'test-results/stills';
/** Device pixels to a px: enough to see a label move, small enough to keep. */
const ZOOM = 0.5;
/** Share of pixels that may differ: another processor rounds another way. */
const SLACK = 0.0002;

const set = await setter();

describe.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (id, scene) => {
  const data = keptData(scene);
  const cases = scene.steps.flatMap((step, t) =>
    (['wide', 'tall'] as const).map((kind): [string, Frame['kind'], number] => [step, kind, t])
  );

  it.each(cases)('%s, %s', (step, kind, t) => {
    const view = scene.layout({ data, frame: stillFrames[kind], t, focus: null });
    const drawn = png(still(scene, view, 'light', set, { title: step, description: step }), ZOOM);
    const name = `${id}.${step}.${kind}.png`;
    if (renew) {
      mkdirSync(KEPT, { recursive: true });
      writeFileSync(`${KEPT}/${name}`, drawn);
    }
    expect(existsSync(`${KEPT}/${name}`), `${KEPT}/${name}: draw it by npm run baseline`).toBe(
      true
    );
    const kept = PNG.sync.read(readFileSync(`${KEPT}/${name}`));
    const now = PNG.sync.read(Buffer.from(drawn));
    const size = ({ width, height }: PNG): string => `${width}×${height}`;
    expect(size(now)).toBe(size(kept));
    const marked = new PNG({ width: now.width, height: now.height });
    const different = pixelmatch(kept.data, now.data, marked.data, now.width, now.height);
    if (different > SLACK * now.width * now.height) {
      mkdirSync(DIFFERENT, { recursive: true });
      writeFileSync(`${DIFFERENT}/${name}`, drawn);
      writeFileSync(`${DIFFERENT}/${name.replace('.png', '.diff.png')}`, PNG.sync.write(marked));
    }
    expect(different, `pixels differ, see ${DIFFERENT}/${name}`).toBeLessThanOrEqual(
      SLACK * now.width * now.height
    );
  });
});
