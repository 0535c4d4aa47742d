/**
 * Boxes a coordinate must lie in, so that a swapped or mistyped number is caught. They are generous
 * (whole districts and countries, mainland only) and serve for checking, never for drawing.
 */

/** Degrees: the southern, western, northern and eastern edge. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

const box = (south: number, west: number, north: number, east: number): Box => ({
  south,
  west,
  north,
  east
});

/** Moscow with the lands that joined it in 2012. */
export const moscow = box(55.1, 36.75, 56.1, 38.05);

/** Administrative districts of Moscow, by their usual abbreviation. */
export const regions: ReadonlyMap<string, Box> = new Map([
  ['cao', box(55.7, 37.5, 55.8, 37.72)],
  ['sao', box(55.76, 37.36, 55.97, 37.62)],
  ['svao', box(55.77, 37.54, 55.97, 37.75)],
  ['vao', box(55.69, 37.66, 55.87, 38.0)],
  ['yuvao', box(55.62, 37.63, 55.77, 37.95)],
  ['yuao', box(55.54, 37.52, 55.73, 37.8)],
  ['yuzao', box(55.49, 37.4, 55.73, 37.63)],
  ['zao', box(55.58, 37.2, 55.8, 37.6)],
  ['szao', box(55.75, 37.28, 55.92, 37.53)],
  ['zelao', box(55.93, 37.08, 56.06, 37.27)],
  ['nao', box(55.42, 37.0, 55.72, 37.65)],
  ['tao', box(55.12, 36.78, 55.52, 37.5)]
]);

/** Countries by ISO 3166-1 alpha-3. */
export const countryBoxes: ReadonlyMap<string, Box> = new Map([
  ['ARE', box(22.5, 51, 26.5, 56.6)],
  ['AZE', box(38.3, 44.7, 42, 50.7)],
  ['BLR', box(51.2, 23.1, 56.2, 32.8)],
  ['CHN', box(18, 73.4, 53.6, 134.8)],
  ['EGY', box(21.9, 24.6, 31.8, 37)],
  ['IND', box(6.7, 68, 35.7, 97.5)],
  ['KAZ', box(40.5, 46.4, 55.5, 87.4)],
  ['KGZ', box(39.1, 69.2, 43.3, 80.3)],
  ['MMR', box(9.5, 92, 28.6, 101.3)],
  ['RUS', box(41, 19, 82, 180)],
  ['SAU', box(16, 34.4, 32.3, 55.8)],
  ['SRB', box(42.2, 18.8, 46.2, 23.1)],
  ['TUR', box(35.8, 25.6, 42.2, 44.9)],
  ['UZB', box(37.1, 55.9, 45.7, 73.2)]
]);

/** Whether a point, in degrees, lies in a box, its edges included. */
export const inside = (at: { lat: number; lon: number }, within: Box): boolean =>
  at.lat >= within.south &&
  at.lat <= within.north &&
  at.lon >= within.west &&
  at.lon <= within.east;

const EARTH_RADIUS = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance of two points given in degrees, m, along the great circle. */
export function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const x = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const y = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const across = x + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * y;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(across));
}
