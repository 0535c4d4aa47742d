import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { centre, EARTH, fromKremlin } from './projection.ts';

describe('fromKremlin', () => {
  it('puts the Kremlin in the middle, north up and east to the right', () => {
    const { x, y } = fromKremlin(centre);
    expect(Math.hypot(x, y)).toBeLessThan(1e-6);
    expect(fromKremlin({ lat: centre.lat + 1, lon: centre.lon }).y).toBeLessThan(-100);
    expect(fromKremlin({ lat: centre.lat, lon: centre.lon + 1 }).x).toBeGreaterThan(50);
  });

  it.each([
    { lat: 55.4303, lon: 37.2725 },
    { lat: 56.0132, lon: 37.1919 },
    { lat: 24.7136, lon: 46.6753 },
    { lat: 19.7633, lon: 96.0785 }
  ])('keeps the great-circle distance to $lat, $lon', (place) => {
    const { x, y } = fromKremlin(place);
    const distance = geoDistance([centre.lon, centre.lat], [place.lon, place.lat]) * EARTH;
    expect(Math.hypot(x, y)).toBeCloseTo(distance, 3);
  });
});
