/**
 * One centre, one projection for every map of the set: azimuthal equidistant about the Kremlin, in
 * kilometres, so that bearing and distance from the centre are true and a zoom is pure scale.
 * Build side only: what reaches the browser is kilometres.
 */
import { geoAzimuthalEquidistant, type GeoProjection } from 'd3-geo';

/** The Kremlin, degrees. */
export const centre = { lat: 55.752, lon: 37.6175 } as const;
/** Mean radius of the Earth, km. */
export const EARTH = 6371.0088;

const inKilometres = (): GeoProjection =>
  geoAzimuthalEquidistant().rotate([-centre.lon, -centre.lat]).scale(EARTH).translate([0, 0]);

const projection = inKilometres();

/** The same projection for outlines: clipped `radius` km from the Kremlin, no points added between given ones. */
export const discAround = (radius: number): GeoProjection =>
  inKilometres()
    .clipAngle((radius / EARTH) * (180 / Math.PI))
    .precision(0);

/** Kilometres east and south of the Kremlin. Throws for a point without a place on the map. */
export function fromKremlin({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  const point = projection([lon, lat]);
  if (point === null || !point.every(Number.isFinite))
    throw new Error(`no place for ${lat}, ${lon}`);
  return { x: point[0], y: point[1] };
}
