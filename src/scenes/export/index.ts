/** Sheet 6, «Экспорт»: from the rings of Moscow to the whole disc, one centre, one projection. */
import type { Scene } from '../scene.ts';
import { art } from './art.ts';
import { exportData, type ExportData } from './data.ts';
import { describe } from './describe.ts';
import { drawn, facts } from './facts.ts';
import Figure from './Figure.svelte';
import { layout } from './layout.ts';

/** Why marks of the map may move faster than the eye follows. */
const zoom = 'the camera draws back from Moscow over three powers of ten';

export const scene: Scene<ExportData> = {
  id: 'export',
  sheet: 6,
  steps: ['departure', 'markets', 'saudi', 'world'],
  poster: 'world',
  facts,
  drawn,
  cuts: { 'ring-': zoom, land: zoom, sea: zoom, outline: zoom, axes: zoom, ticks: zoom },
  data: exportData,
  layout,
  describe,
  art,
  Figure
};
