/** Line art that never changes shape: people from above in three caps and three poses, workplaces. */
import type { Point } from '#drawing/geometry.ts';
import { ink, ribbon, ring } from './pens.ts';
import { workplaces } from './workplaces.ts';

/** Half the breadth of an arm, in units of the person: shoulders are 24. */
const ARM = 2.2;
const hats = ['helmet', 'hair', 'cap'] as const;
const poses = ['stand', 'walk', 'carry'] as const;

/** Points of a quadratic curve. */
const bend = (a: Point, b: Point, c: Point): Point[] =>
  [0, 0.25, 0.5, 0.75, 1].map((k): Point => {
    const [p, q, r] = [(1 - k) ** 2, 2 * k * (1 - k), k ** 2];
    return [p * a[0] + q * b[0] + r * c[0], p * a[1] + q * b[1] + r * c[1]];
  });

function person(hat: (typeof hats)[number], pose: (typeof poses)[number], hot: boolean): string {
  const body = hot ? 'signal' : 'sheet';
  const limb = (points: readonly Point[]) => ink(ribbon(points, ARM), 'detail', body);
  const arms = {
    stand: [],
    walk: [
      limb([
        [-9.5, 1],
        [-9, -6.5]
      ]),
      limb([
        [9.5, 0],
        [10, 6.5]
      ])
    ],
    carry: [
      limb(bend([-9.5, 0], [-10, -6], [-5, -8.5])),
      limb(bend([9.5, 0], [10, -6], [5, -8.5])),
      ink('M-5.5,-13h11v6h-11Z', 'detail', 'sheet')
    ]
  }[pose];
  const shoulders = ink(
    'M-12,0C-12,-4 -7,-5.2 0,-5.2C7,-5.2 12,-4 12,0C12,3.6 8,4.6 5,4C2,3.4 -2,3.4 -5,4C-8,4.6 -12,3.6 -12,0Z',
    'detail',
    body
  );
  const shell = hot ? 'signal' : 'paper';
  const head = {
    helmet:
      ink('M-4.6,-3C-4.6,-9 4.6,-9 4.6,-3Z', 'detail', shell) +
      ring(0, -0.6, 5.2, 'detail', shell) +
      ink('M-1.3,-5.4V4.2M1.3,-5.4V4.2', hot ? 'gap' : 'texture'),
    hair: ring(0, -0.4, 4.8, 'detail', 'ink'),
    cap: ring(0, -0.4, 5, 'detail', 'tint') + ring(0, -0.4, 2.6, 'texture')
  }[hat];
  return [...arms, shoulders, head].join('');
}

const drawings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    hats.flatMap((hat) => poses.map((pose) => [`${hat}-${pose}`, person(hat, pose, false)]))
  ),
  'hot-helmet-walk': person('helmet', 'walk', true),
  'hot-helmet-stand': person('helmet', 'stand', true),
  'hot-hair-stand': person('hair', 'stand', true),
  'hot-hair-carry': person('hair', 'carry', true),
  'hot-cap-stand': person('cap', 'stand', true),
  ...workplaces
};

/** Symbols by name: `<hat>-<pose>`, the ones in signal colour `hot-<hat>-<pose>`, workplaces. */
export const art: Readonly<Record<string, string>> = drawings;
