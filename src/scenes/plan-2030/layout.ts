/** Sheet 7 as a pure function of the playhead: bars of today and plan, then the parts list of clusters. */
import type { Layout } from '../scene.ts';
import { bars } from './bars.ts';
import type { PlanData } from './data.ts';
import { fields } from './fields.ts';
import { list } from './list.ts';
import { ruler } from './ruler.ts';

/** The picture at `t` in 0…2; the list comes as the bars go. */
export const layout: Layout<PlanData> = (at) => {
  const { data, frame, t } = at;
  const all = [
    ...(t > 1.1 ? [list(at), fields(at)] : []),
    ...(t < 1.75 ? [ruler(at), bars(at)] : [])
  ];
  return {
    frame,
    scale: t < 1.5 ? data.scale : data.scaleDots,
    shapes: all.flatMap((part) => part.shapes),
    leaders: all.flatMap((part) => part.leaders),
    dimensions: all.flatMap((part) => part.dimensions),
    labels: all.flatMap((part) => part.labels),
    marks: all.flatMap((part) => part.marks)
  };
};
