/** Sheet 7, «План 2030»: today, the planned part of each measure, the clusters it is to be made of. */
import type { Scene } from '../scene.ts';
import { planData, type PlanData } from './data.ts';
import { describe } from './describe.ts';
import { drawn, facts } from './facts.ts';
import Figure from './Figure.svelte';
import { layout } from './layout.ts';

export const scene: Scene<PlanData> = {
  id: 'plan-2030',
  sheet: 7,
  steps: ['today', 'hatch', 'clusters'],
  poster: 'hatch',
  facts,
  drawn,
  data: planData,
  layout,
  describe,
  Figure
};
