/** Sheet 4, «Площадки»: ten sites, two works, growth by dates, terms, the plan to 2030. */
import type { Scene } from '../scene.ts';
import { art } from './art.ts';
import { sitesData, type SitesData } from './data.ts';
import { describe } from './describe.ts';
import { drawn, facts } from './facts.ts';
import Figure from './Figure.svelte';
import { layout } from './layout.ts';

/** Why marks of the map may leave faster than the eye follows. */
const dive = 'the camera dives from the whole map to one site';

export const scene: Scene<SitesData> = {
  id: 'sites',
  sheet: 4,
  steps: ['map', 'history', 'growth', 'terms', 'plan'],
  poster: 'map',
  facts,
  drawn,
  cuts: {
    'ring-': dive,
    ticks: dive,
    meridians: dive,
    kremlin: dive,
    'site-': dive,
    'error-': dive,
    'axis-0': 'the edge of a growing circle straightens into the axis'
  },
  data: sitesData,
  layout,
  describe,
  art,
  Figure
};
