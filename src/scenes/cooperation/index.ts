/** Sheet 5, «Связи»: three chains of companies, each assembled along its own axis. */
import type { Scene } from '../scene.ts';
import { art } from './art.ts';
import { cooperationData, type CooperationData } from './data.ts';
import { describe } from './describe.ts';
import { drawn, facts } from './facts.ts';
import Figure from './Figure.svelte';
import { layout } from './layout.ts';
import { steps } from './parts.ts';

export const scene: Scene<CooperationData> = {
  id: 'cooperation',
  sheet: 5,
  steps,
  poster: 'controller',
  facts,
  drawn,
  data: cooperationData,
  layout,
  describe,
  art,
  Figure
};
