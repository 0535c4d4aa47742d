/** Buildings and the buses between them and the students: no line joins a college to a company. */
import { clamp, polyline, type Point } from '#drawing/geometry.ts';
import type { Shape, Stroke } from '#drawing/shape.ts';
import type { Group, School } from './school.ts';

/** Buildings as one path each: a college has a gable, a company a saw-tooth roof. */
const house = ([x, y]: Point, w: number): string =>
  polyline(
    [
      [x - w / 2, y - w * 0.05],
      [x, y - w / 2],
      [x + w / 2, y - w * 0.05],
      [x + w / 2, y + w / 2],
      [x - w / 2, y + w / 2]
    ],
    true
  );
const shed = ([x, y]: Point, w: number): string => {
  const [l, t, b] = [x - w / 2, y - w * 0.3, y + w / 2];
  const teeth = [0, 1, 2].flatMap((i): Point[] => [
    [l + (i * w) / 3, t],
    [l + ((i + 1) * w) / 3, t + w * 0.3]
  ]);
  return polyline([[l, b], ...teeth, [l + w, b]], true);
};

/** Buildings put up one after another. */
export function buildings(made: School, pace: number): Shape[] {
  const built = (of: Group, draw: (at: Point, w: number) => string) =>
    Array.from({ length: Math.round(of.count * clamp(pace * 1.4 - 0.2)) }, (_, i) =>
      draw(of.centre(i), of.size)
    ).join('');
  return [
    { id: 'colleges', d: built(made.colleges, house), line: 'detail', fill: 'sheet' } as const,
    { id: 'companies', d: built(made.companies, shed), line: 'detail', fill: 'sheet' } as const
  ].filter((shape) => shape.d !== '');
}

/** Lines drawn from the students outwards: a fan to each bus, the bus, rungs to the buildings. */
export function network(made: School, pace: number): Shape[] {
  return [...harness('colleges', made, pace), ...harness('companies', made, pace)].filter(
    (shape) => shape.d !== ''
  );
}

/** Lines of one side; `u` runs along the flow, `v` across it. */
function harness(id: 'colleges' | 'companies', made: School, pace: number): Stroke[] {
  const { lying, box } = made;
  const of = made[id];
  const before = id === 'colleges';
  const turn = ([x, y]: Point): Point => (lying ? [x, y] : [y, x]);
  const [start, end] = [turn([box.x, box.y]), turn([box.x + box.width, box.y + box.height])];
  const corner = turn([of.box.x, of.box.y]);
  const far = turn([of.box.x + of.box.width, of.box.y + of.box.height]);
  const edge = before ? start[0] - 4 : end[0] + 4;
  const outer = before ? far[0] : corner[0];
  const bus = outer + (edge - outer) * 0.3;
  const line = (u1: number, u2: number, v: number) => polyline([turn([u1, v]), turn([u2, v])]);
  // The fan reaches the bus first, then the bus spreads, then the rungs leave it.
  const [fanned, spread, reached] = [pace * 2, pace * 2 - 0.4, pace * 2 - 0.8].map((k) => clamp(k));
  const fan = Array.from({ length: of.count }, (_, i) => {
    const v = start[1] + ((i + 0.5) / of.count) * (end[1] - start[1]);
    return line(edge, edge + (bus - edge) * (fanned ?? 0), v);
  });
  const rungs = Array.from({ length: Math.ceil(of.count / of.deep) }, (_, i) => {
    const last = Math.min(of.deep, of.count - i * of.deep) - 1;
    const [u, v] = turn(of.centre(i * of.deep + (before ? 0 : last)));
    // Lying, a rung runs on the floor of the buildings, not through their gables.
    return { v: v + (lying ? of.size * 0.2 : 0), u };
  });
  const vs = rungs.map(({ v }) => v);
  const [low, high] = [Math.min(start[1], ...vs), Math.max(end[1], ...vs)];
  const [middle, half] = [(low + high) / 2, ((high - low) / 2) * (spread ?? 0)];
  return [
    { id: `${id}-fan`, d: fan.join(''), line: 'texture' },
    {
      id: `${id}-rungs`,
      d: reached ? rungs.map(({ u, v }) => line(bus, bus + (u - bus) * reached, v)).join('') : '',
      line: 'texture'
    },
    {
      id: `${id}-bus`,
      d: half > 0 ? polyline([turn([bus, middle - half]), turn([bus, middle + half])]) : '',
      line: 'contour'
    }
  ];
}
