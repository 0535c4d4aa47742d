/** The blister of step `pharma`: a sheet with one pocket for each company of the cluster, its foil peeled off. */
import { polyline, round, type Point } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { MAJOR, MINOR } from './iso.ts';

/** Pitch of pockets along and across, corner of the sheet, radii of a pocket at its foot and top, its height. */
const [ALONG, ACROSS, CORNER, FOOT, TOP, HIGH] = [47, 56, 12, 17, 15, 10] as const;
const ROWS = 2;

/** Length and breadth of a blister of so many pockets, units. */
export const size = (pockets: number): readonly [number, number] => [
  Math.ceil(pockets / ROWS) * ALONG,
  ROWS * ACROSS
];

/** Path of a rounded rectangle lying flat. */
function sheet(w: number, d: number, at: (x: number, y: number) => Point, m: number): string {
  const r = CORNER;
  const p = ([x, y]: Point): string => `${round(x)},${round(y)}`;
  const arc = (to: Point): string =>
    `A${round(r * MAJOR * m)},${round(r * MINOR * m)} 0 0 1 ${p(to)}`;
  return (
    `M${p(at(r, 0))}L${p(at(w - r, 0))}${arc(at(w, r))}L${p(at(w, d - r))}${arc(at(w - r, d))}` +
    `L${p(at(r, d))}${arc(at(0, d - r))}L${p(at(0, r))}${arc(at(r, 0))}Z`
  );
}
const oval = ([x, y]: Point, a: number, b: number): string =>
  `M${round(x - a)},${round(y)}a${round(a)},${round(b)} 0 1 0 ${round(2 * a)},0a${round(a)},${round(b)} 0 1 0 ${round(-2 * a)},0Z`;

/** Where and how large the blister lies now. */
interface Lying {
  /** Pockets. */
  readonly companies: number;
  /** A point of the sheet, frame px. */
  readonly point: (x: number, y: number, z: number) => Point;
  /** Px per unit. */
  readonly M: number;
  /** Height of the sheet and of the foil, units. */
  readonly lift: number;
  readonly down: number;
  readonly faded: { readonly opacity?: number };
}

/** Foil, sheet and pockets as shapes, painted first to last. */
export function blister({ companies, point, M, lift, down, faded }: Lying): Shape[] {
  const [w, d] = size(companies);
  const columns = Math.ceil(companies / ROWS);
  const level = (z: number) => (x: number, y: number) => point(x, y, z);
  const back: Shape[] = [
    { id: 'blister-foil', d: sheet(w, d, level(down), M), line: 'outline', fill: 'tint', ...faded },
    {
      id: 'blister-axes',
      d: [
        [CORNER, d - CORNER],
        [w - CORNER, d - CORNER],
        [w - CORNER, CORNER]
      ]
        .map(([x, y]) => polyline([point(x!, y!, down), point(x!, y!, lift)]))
        .join(''),
      line: 'axis',
      ...faded
    },
    {
      id: 'blister-edge',
      d: sheet(w, d, level(lift - 4), M),
      line: 'contour',
      fill: 'sheet',
      ...faded
    },
    {
      id: 'blister-sheet',
      d: sheet(w, d, level(lift), M),
      line: 'outline',
      fill: 'paper',
      ...faded
    },
    {
      id: 'blister-score',
      d:
        Array.from({ length: columns - 1 }, (_, i) =>
          polyline([point((i + 1) * ALONG, 0, lift), point((i + 1) * ALONG, d, lift)])
        ).join('') + polyline([point(0, d / 2, lift), point(w, d / 2, lift)]),
      line: 'texture',
      ...faded
    }
  ];
  const pockets = Array.from({ length: companies }, (_, i): Point => [
    (Math.floor(i / ROWS) + 0.5) * ALONG,
    ((i % ROWS) + 0.5) * ACROSS
  ]);
  const [fa, fb, ta, tb] = [FOOT * MAJOR * M, FOOT * MINOR * M, TOP * MAJOR * M, TOP * MINOR * M];
  return [
    ...back,
    {
      id: 'blister-pockets',
      d: pockets
        .map(([x, y]) => {
          const [foot, top] = [point(x, y, lift), point(x, y, lift + HIGH)];
          return (
            `M${round(foot[0] - fa)},${round(foot[1])}A${round(fa)},${round(fb)} 0 0 0 ${round(foot[0] + fa)},${round(foot[1])}` +
            `L${round(top[0] + ta)},${round(top[1])}A${round(ta)},${round(tb)} 0 0 0 ${round(top[0] - ta)},${round(top[1])}Z`
          );
        })
        .join(''),
      line: 'signal',
      fill: 'sheet',
      ...faded
    },
    {
      id: 'blister-domes',
      d: pockets.map(([x, y]) => oval(point(x, y, lift + HIGH), ta, tb)).join(''),
      line: 'signal',
      fill: 'sheet',
      ...faded
    },
    {
      id: 'blister-tablets',
      d: pockets
        .map(([x, y]) => oval(point(x, y, lift + HIGH), 9 * MAJOR * M, 9 * MINOR * M))
        .join(''),
      fill: 'signal',
      ...faded
    }
  ];
}
