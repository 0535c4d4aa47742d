/** Boxes and rectangles out of path data, and the lines of a hatch. */
import { describe, expect, it } from 'vitest';
import { circle, contains, rectangle } from '#drawing/geometry.ts';
import { boxOf, hatchLines, rectangleOf } from './outline.ts';

describe('boxOf', () => {
  it.each([
    ['M10,20L30,5', { x: 10, y: 5, width: 20, height: 15 }],
    ['M10,20l5,5h-20V0Z m40 40l1 1', { x: -5, y: 0, width: 56, height: 61 }],
    ['M0,0C-5,1 9,30 4,4', { x: -5, y: 0, width: 14, height: 30 }]
  ])('%s', (d, box) => {
    expect(boxOf(d)).toEqual(box);
  });

  it('holds arcs', () => {
    expect(contains(boxOf(circle(50, 60, 9)), { x: 41, y: 51, width: 18, height: 18 })).toBe(true);
  });

  it.each(['M1', 'M0,0L1,1,1', 'M0,0X3', 'M0,0A1,1 0 1 0'])('refuses %s', (d) => {
    expect(() => boxOf(d)).toThrow('no path data');
  });
});

describe('rectangleOf', () => {
  const box = { x: 9, y: 20, width: 81, height: 30 };
  it.each([
    'M9,50L90,50L90,20L9,20Z',
    'M90,20H9V50H90Z',
    rectangle(9, 20, 81, 30),
    'M9,50H90V20H9V50Z'
  ])('%s is one', (d) => {
    expect(rectangleOf(d)).toEqual(box);
  });
  it.each([
    ['open', 'M9,50L90,50L90,20L9,20'],
    ['slanted', 'M9,50L90,50L95,20L14,20Z'],
    ['round', circle(9, 9, 9)],
    ['crossed', 'M9,50L90,20L90,50L9,20Z'],
    ['one of two', rectangle(0, 0, 9, 9) + rectangle(20, 0, 9, 9)]
  ])('%s is none', (_, d) => {
    expect(rectangleOf(d)).toBeNull();
  });
});

it('a hatch stands still: its lines do not move with the box', () => {
  const sums = (x: number): number[] =>
    [...hatchLines({ x, y: 0, width: 40, height: 40 }, 7, 2).matchAll(/M([-\d.]+),([-\d.]+)/g)].map(
      ([, a, b]) => Math.round((Number(a) + Number(b)) * 10) / 10
    );
  const [here, there] = [sums(0), sums(13)];
  expect(here.length).toBeGreaterThan(6);
  expect(there.filter((sum) => here.includes(sum)).length).toBeGreaterThan(5);
  // Px between neighbours, measured along the x axis.
  expect(here[2]! - here[1]!).toBeCloseTo(7 * Math.SQRT2, 0);
});
