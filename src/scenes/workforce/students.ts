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
  const { grid, zone, across } = stage;
  const to = made.box;
  const aspect = to.width / to.height;
  // As many dots of the crowd as they are: in the shape the block will have, but no broader than their band.
  const own = Math.max(1, Math.floor((zone.to - zone.from) / grid.pitch)) * grid.pitch;
  const area = (data.students / stage.each) * grid.pitch ** 2;
  const broad = Math.min(Math.sqrt(across ? area / aspect : area * aspect), own);
  const [w, h] = across ? [area / broad, broad] : [broad, area / broad];
  // On the cells of the crowd: a student comes out of a place in the ranks.
  const within = (room: number): number => Math.floor(room / 2 / grid.pitch) * grid.pitch;
  const from: Point = [
    zone.box.x + within((across ? zone.box.width : own) - w) + w / 2,
    zone.box.y + within((across ? own : zone.box.height) - h) + h / 2
  ];
  const k = soft(t, 3.06, 3.72);
  const ratio = across ? to.height / h : to.width / w;
  const zoom = ratio ** k;
  // A straight camera: the point it holds still does not wander while the scale grows.
  const way = (zoom - 1) / (ratio - 1);
  const centre: Point = [
    from[0] + (to.x + to.width / 2 - from[0]) * way,
    from[1] + (to.y + to.height / 2 - from[1]) * way
  ];
  const [width, height] = [w * (to.width / w) ** k, h * (to.height / h) ** k];
  return {
    box: { x: centre[0] - width / 2, y: centre[1] - height / 2, width, height },
    camera: { from, to: centre, zoom }
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
