/** Sheet 3, «Отрасли»: five parts, exploded or in section, each out of its own tab. */
import type { Scene } from '../scene.ts';
import { art } from './art.ts';
import { industriesData, type IndustriesData } from './data.ts';
import { describe } from './describe.ts';
import { drawn, facts } from './facts.ts';
import Figure from './Figure.svelte';
import { layout } from './layout.ts';
import { steps } from './parts.ts';

export const scene: Scene<IndustriesData> = {
  id: 'industries',
  sheet: 3,
  steps,
  poster: 'ev',
  facts,
  drawn,
  data: industriesData,
  layout,
  describe,
  art,
  Figure
};
