/** Sheet 3 as a pure function of the playhead: five parts, each drawn by its own file, and their tabs. */
import { segment } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import type { Layout } from '../scene.ts';
import { aerospace } from './aerospace.ts';
import type { IndustriesData } from './data.ts';
import { electronics } from './electronics.ts';
import { ev } from './ev.ts';
import { medical } from './medical.ts';
import { glide, lane, type At } from './parts.ts';
import { pharma } from './pharma.ts';
import { tabRow } from './tabs.ts';

/** The axis along which one part leaves and the next one comes: drawn from the middle, gone at rest. */
function way({ frame, t }: At): Shape[] {
  const drawn = glide(Math.abs(t - Math.round(t)), 0.14, 0.42);
  if (drawn === 0) return [];
  const [middle, half] = [frame.width / 2, (frame.width / 2 - 8) * drawn];
  const y = lane(frame);
  return [{ id: 'way', d: segment(middle - half, y, middle + half, y), line: 'axis' }];
}

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
    shapes: [...way(at), ...all.flatMap((part) => part.shapes)],
    leaders: all.flatMap((part) => part.leaders),
    dimensions: all.flatMap((part) => part.dimensions),
    labels: all.flatMap((part) => part.labels),
    marks: all.flatMap((part) => part.marks)
  };
};
