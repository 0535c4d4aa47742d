/** The isometric view all exploded parts share: units of the drawing to the plane, and its ellipses. */
import type { Point } from '#drawing/geometry.ts';

const COS30 = Math.sqrt(3) / 2;

/** A point of the part (x right and down, y left and down, z up; units) on the plane of the drawing. */
export const iso = (x: number, y: number, z = 0): Point => [(x - y) * COS30, (x + y) / 2 - z];

/** Half axes of the ellipse a circle of radius 1 becomes on any face of an isometric box. */
export const MAJOR = Math.sqrt(1.5);
export const MINOR = Math.SQRT1_2;
