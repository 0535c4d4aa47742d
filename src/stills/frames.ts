/** The two windows a still is drawn for: a desktop's and a phone's. */
import { frameFor } from '#drawing/frame.ts';
import type { Frame } from '#scenes/scene.ts';

export const stillFrames: Readonly<Record<Frame['kind'], Frame>> = {
  wide: frameFor({ width: 1440, height: 900 }),
  tall: frameFor({ width: 390, height: 664 })
};
