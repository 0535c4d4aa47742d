/** Sheet 6 as a pure function of the playhead: one map under one camera, and what each step says of it. */
import type { Layout } from '../scene.ts';
import { cameraAt, scaleText } from './camera.ts';
import type { ExportData } from './data.ts';
import { departure } from './departure.ts';
import { edges, ground, moscow } from './ground.ts';
import { markets } from './markets.ts';
import { parts } from './parts.ts';
import { rays } from './rays.ts';
import { saudi } from './saudi.ts';
import { world } from './world.ts';

/** The picture at `t` in 0…3. */
export const layout: Layout<ExportData> = (at) => {
  const cam = cameraAt(at);
  const map = parts();
  ground(at, cam, map);
  const outlined = saudi(at, cam);
  map.shapes.push(...outlined.onMap);
  rays(at, cam, map);
  moscow(at, cam, map);
  const first = departure(at, cam);
  const frame = parts();
  edges(at, frame);
  const all = [map, first, frame, markets(at, cam), outlined.beside, world(at)];
  return {
    frame: at.frame,
    scale: scaleText(at),
    shapes: all.flatMap((part) => part.shapes),
    leaders: all.flatMap((part) => part.leaders),
    dimensions: all.flatMap((part) => part.dimensions),
    labels: all.flatMap((part) => part.labels),
    marks: all.flatMap((part) => part.marks)
  };
};
