/** Sheet 3 as a pure function of the playhead: five parts, each drawn by its own file, and their tabs. */
import type { Layout } from '../scene.ts';
import { aerospace } from './aerospace.ts';
import type { IndustriesData } from './data.ts';
import { electronics } from './electronics.ts';
import { ev } from './ev.ts';
import { medical } from './medical.ts';
import { pharma } from './pharma.ts';
import { tabRow } from './tabs.ts';

/** The picture at `t` in 0…4; a part is on the sheet only while it is out of its tab. */
export const layout: Layout<IndustriesData> = (at) => {
  const all = [
    tabRow(at),
    ...[ev, medical, aerospace, pharma, electronics].flatMap((draw, k) =>
      Math.abs(at.t - k) < 1 ? [draw(at)] : []
    )
  ];
  return {
    frame: at.frame,
    scale: at.data.scale,
    shapes: all.flatMap((part) => part.shapes),
    leaders: all.flatMap((part) => part.leaders),
    dimensions: all.flatMap((part) => part.dimensions),
    labels: all.flatMap((part) => part.labels),
    marks: all.flatMap((part) => part.marks)
  };
};
