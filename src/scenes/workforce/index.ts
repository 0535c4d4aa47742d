/** Sheet 1, «Люди»: one person, everyone, two bands of them, the students, five workplaces. */
import type { Scene } from '#scenes/scene.ts';
import { art } from './art.ts';
import { data, type WorkforceData } from './data.ts';
import { describe } from './describe.ts';
import { drawn, facts, poster, steps } from './steps.ts';
import Figure from './Figure.svelte';
import { layout } from './layout.ts';

export const scene: Scene<WorkforceData> = {
  id: 'workforce',
  sheet: 1,
  steps,
  poster,
  bleed: true,
  canvas: true,
  facts,
  drawn,
  data,
  layout,
  describe,
  Figure,
  art
};
