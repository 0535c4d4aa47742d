/** Sheet 2, «Масштаб»: four quantities at one dot pitch, on one slide rule, and three shares. */
import type { Scene } from '../scene.ts';
import { scaleData, type ScaleData } from './data.ts';
import { describe } from './describe.ts';
import { drawn, facts, poster, steps } from './facts.ts';
import Figure from './Figure.svelte';
import { layout } from './layout.ts';

export const scene: Scene<ScaleData> = {
  id: 'scale',
  sheet: 2,
  steps,
  poster,
  facts,
  drawn,
  data: scaleData,
  layout,
  describe,
  Figure
};
