/** Step `students`: one dot a person; the block comes out of the zone's band and folds into the professions. */
import { clamp, span, type Box, type Point } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import type { Camera } from './crowd.ts';
import type { WorkforceData } from './data.ts';
import { cells, dots, placed } from './grid.ts';
import { buildings, network } from './network.ts';
import { soft } from './one.ts';
import type { Part } from './part.ts';
import type { School } from './school.ts';
import type { Stage } from './stage.ts';
import { dimensions, labels, marks } from './students-text.ts';

/** The block of students at `t`, on its way out of the zone's band, and the camera that follows it. */
export function block(
  data: WorkforceData,
  stage: Stage,
  made: School,
  t: number
): { box: Box; camera: Camera } {
  const { grid, zone } = stage;
  const to = made.box;
  // As many dots of the crowd as they are, in the shape the block will have.
  const cellsWide = Math.sqrt(((data.students / stage.each) * to.width) / to.height);
  const [w, h] = [cellsWide * grid.pitch, (cellsWide * grid.pitch * to.height) / to.width];
  // On the cells of the crowd: a student comes out of a place in the ranks.
  const snap = (n: number, origin: number): number =>
    origin + Math.round((n - origin) / grid.pitch) * grid.pitch;
  const from: Box = {
    x: snap(zone.from + zone.box.width / 2 - w / 2, grid.x),
    y: snap(zone.box.y + (zone.box.height - h) / 2, grid.y),
    width: w,
    height: h
  };
  const k = soft(t, 3.06, 3.72);
  const zoom = (to.width / from.width) ** k;
  // A straight camera: the point it holds still does not wander while the scale grows.
  const way = (zoom - 1) / (to.width / from.width - 1);
  const middle = (box: Box): Point => [box.x + box.width / 2, box.y + box.height / 2];
  const [a, b] = [middle(from), middle(to)];
  const centre: Point = [a[0] + (b[0] - a[0]) * way, a[1] + (b[1] - a[1]) * way];
  return {
    box: {
      x: centre[0] - (w * zoom) / 2,
      y: centre[1] - (h * zoom) / 2,
      width: w * zoom,
      height: h * zoom
    },
    camera: { from: a, to: centre, zoom }
  };
}

/** The step and its ways in and out; `flat` is how far the block has folded towards the professions. */
export function students(
  data: WorkforceData,
  stage: Stage,
  made: School,
  t: number,
  focus: string | null
): Part {
  if (t <= 3.06 || t > 4.5) return {};
  const { box } = block(data, stage, made, t);
  const flat = 1 - span(t, 4.12, 4.46);
  const { columns, rows } = made.grid;
  const high = box.height * flat;
  const pace = clamp((t - 3.66) / 0.28) * (1 - clamp((t - 4.04) / 0.24));
  const mass: Shape = {
    id: 'students',
    d: dots(cells(made.grid)),
    fill: 'signal',
    opacity: soft(t, 3.06, 3.2) * soft(flat, 0, 0.15),
    transform: placed(box.x, box.y + (box.height - high) / 2, box.width / columns, high / rows)
  };
  return {
    shapes: [mass, ...(pace > 0 ? [...network(made, pace), ...buildings(made, pace)] : [])],
    dimensions: dimensions(made, pace),
    labels: pace > 0.6 ? labels(data, made, (pace - 0.6) / 0.4, focus, stage.frame) : [],
    marks: t > 3.5 && t < 4.5 ? marks(data, made) : []
  };
}
