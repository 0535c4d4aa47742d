/** An embed shows its first picture without the rest of the line art: at no width may it need more than the page has. */
import { expect, test } from 'vitest';
import { copyOf } from '#dataset/copies.ts';
import { embedFormats, embedFrame } from '#drawing/frame.ts';
import { scenes } from '#scenes/registry.ts';
import { eagerArt, prepareFigure } from '#story/prepare-figure.ts';

test.each(scenes)('$id: the poster of every width is drawn with the art of the page', (scene) => {
  const { figure } = prepareFigure(scene, copyOf('ru'), 'ru');
  const there = eagerArt(scene, figure);
  for (const width of [...embedFormats.map(({ from }) => Math.max(from, 320)), 1500])
    // Where a canvas works the picture over it may be another.
    for (const [canvas, dpr] of [
      [false, 1],
      ...(scene.canvas === true ? [1, 1.25, 1.5, 2, 2.5, 3].map((n) => [true, n] as const) : [])
    ] as const) {
      const { shapes } = scene.layout({
        data: figure.data,
        frame: embedFrame(width, dpr),
        t: figure.poster,
        focus: null,
        canvas
      });
      for (const shape of shapes)
        if ('art' in shape)
          expect(there, `${shape.art} at ${width} px`).toContain(
            `id="art-${scene.id}-${shape.art}"`
          );
    }
});
