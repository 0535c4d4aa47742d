/** Sheet 4 as a pure function of the playhead: five steps, each drawn by its own file. */
import type { Layout } from '../scene.ts';
import { scaleText } from './camera.ts';
import type { SitesData } from './data.ts';
import { growth } from './growth.ts';
import { history } from './history.ts';
import { map } from './map.ts';
import { plan } from './plan.ts';
import { terms } from './terms.ts';

/** The picture at `t` in 0…4; every step contributes only while it is on the sheet. */
export const layout: Layout<SitesData> = (at) => {
  const { data, frame, t } = at;
  const all = [map(at), history(at), growth(at), terms(at), plan(at)];
  const scales = [data.history.scale, data.growth.scale, data.terms.scale, data.plan.scale];
  return {
    frame,
    scale: t < 0.5 ? scaleText(at) : (scales[Math.min(3, Math.round(t) - 1)] ?? ''),
    shapes: all.flatMap((part) => part.shapes),
    leaders: all.flatMap((part) => part.leaders),
    dimensions: all.flatMap((part) => part.dimensions),
    labels: all.flatMap((part) => part.labels),
    marks: all.flatMap((part) => part.marks)
  };
};
