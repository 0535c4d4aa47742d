/** Which picture stands for what, and the room it takes about its axis; build-side only. */

/** Left, top, right, bottom of a picture about its point on the axis, units. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number];

export const extents = {
  mill: [-95, -22, 95, 22],
  roller: [-58, -58, 58, 58],
  balancer: [-152, -38, 196, 86],
  gripper: [-55, -46, 55, 46],
  arm: [-79, -86, 79, 72],
  complex: [-175, -86, 159, 72],
  program: [-40, -54, 40, 54],
  controller: [-62, -58, 62, 58],
  ribbon: [-80, -46, 80, 30],
  plc: [-106, -58, 106, 58],
  part: [-50, -40, 50, 40]
} as const satisfies Record<string, Extent>;

export type PictureName = keyof typeof extents;

/** What a company brings to its chain. One without a picture of its own brings a plain part. */
export const byCompany: Readonly<Record<string, PictureName>> = {
  mikrobor: 'mill',
  ruslet: 'roller',
  electroprivod: 'controller',
  proeltech: 'program',
  spetskabel: 'ribbon'
};

/** What companies that answer together bring, along the axis: nobody's in particular. */
export const byChain: Readonly<Record<string, readonly PictureName[]>> = {
  robot: ['gripper', 'arm']
};

export const byProduct: Readonly<Record<string, PictureName>> = {
  'roller-housing': 'balancer',
  'marking-robot': 'complex',
  plc: 'plc'
};
