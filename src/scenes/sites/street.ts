/** Line art of what stands ready for a resident: shops, one window, a test range, a shared room. */
import { circle, polyline, rectangle, segment, type Point } from '#drawing/geometry.ts';

const path = (d: string, classes: string): string => `<path d="${d}" class="${classes}"/>`;
const each = (n: number, draw: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => draw(i)).join('');

/** A standing person seen from the front; feet at (x, y), height h. */
const person = (x: number, y: number, h: number): string =>
  path(
    circle(x, y - h * 0.86, h * 0.13) +
      polyline([
        [x - h * 0.17, y - h * 0.36],
        [x - h * 0.15, y - h * 0.64],
        [x, y - h * 0.71],
        [x + h * 0.15, y - h * 0.64],
        [x + h * 0.17, y - h * 0.36]
      ]) +
      segment(x - h * 0.07, y - h * 0.4, x - h * 0.07, y) +
      segment(x + h * 0.07, y - h * 0.4, x + h * 0.07, y),
    'ln-outline'
  );

function shops(): string {
  const teeth: Point[] = Array.from({ length: 3 }, (_, i): Point[] => [
    [-74 + i * 32, -40],
    [-68 + i * 32, -60],
    [-42 + i * 32, -40]
  ]).flat();
  return (
    path(polyline([[-74, 0], ...teeth, [22, 0]], true), 'ln-contour fl-sheet') +
    path(
      each(3, (i) => rectangle(-70 + i * 32, -33, 24, 13)) + rectangle(-30, -16, 22, 16),
      'ln-detail'
    ) +
    path(
      each(3, (i) => segment(-58 + i * 32, -33, -58 + i * 32, -20)) +
        each(3, (i) => segment(-30, -4 - i * 4, -8, -4 - i * 4)) +
        each(3, (i) => segment(-68 + i * 32, -60, -68 + i * 32, -40)),
      'ln-texture'
    ) +
    // The laboratory with its pipes: networks are already in.
    path(rectangle(26, -54, 48, 54), 'ln-contour fl-sheet') +
    path(
      each(2, (i) => rectangle(31, -47 + i * 20, 38, 10)) +
        rectangle(34, -66, 12, 12) +
        rectangle(54, -72, 5, 18),
      'ln-detail'
    ) +
    path(
      each(5, (i) => segment(38 + i * 6.4, -47, 38 + i * 6.4, -37)) +
        each(5, (i) => segment(38 + i * 6.4, -27, 38 + i * 6.4, -17)) +
        circle(40, -60, 4),
      'ln-texture'
    )
  );
}

const office = (): string =>
  path(rectangle(-38, -62, 76, 62), 'ln-contour fl-sheet') +
  path(rectangle(-44, -70, 88, 8), 'ln-contour fl-sheet') +
  path(rectangle(-22, -50, 44, 28), 'ln-outline fl-paper') +
  person(0, -6, 46) +
  path(rectangle(-21, -22, 42, 21), 'fl-sheet') +
  path(rectangle(-28, -24, 56, 4), 'ln-outline fl-ink') +
  path(rectangle(6, -33, 10, 8), 'ln-detail fl-paper') +
  path(
    segment(8, -30.5, 14, -30.5) +
      segment(8, -28, 14, -28) +
      each(3, (i) => segment(-33, -6 - i * 5, 33, -6 - i * 5)),
    'ln-texture'
  ) +
  person(-58, 0, 44) +
  person(58, 0, 44);

function range(): string {
  const drone = (x: number, y: number): string =>
    path(rectangle(x - 8, y - 3, 16, 6), 'ln-outline fl-sheet') +
    path(
      segment(x - 24, y - 4, x + 24, y - 4) +
        segment(x - 22, y - 8, x - 22, y - 1) +
        segment(x + 22, y - 8, x + 22, y - 1) +
        segment(x - 6, y + 3, x - 9, y + 9) +
        segment(x + 6, y + 3, x + 9, y + 9),
      'ln-detail'
    ) +
    path(
      segment(x - 34, y - 8, x - 10, y - 8) + segment(x + 10, y - 8, x + 34, y - 8),
      'ln-outline'
    );
  return (
    path(
      segment(-66, 0, -66, -74) +
        polyline([
          [-66, -72],
          [-50, -69],
          [-50, -63],
          [-66, -60]
        ]),
      'ln-outline'
    ) +
    drone(-16, -54) +
    path(rectangle(-36, -5, 40, 5), 'ln-outline fl-sheet') +
    path(
      each(6, (i) => segment(-32 + i * 6.5, -5, -32 + i * 6.5, 0)),
      'ln-texture'
    ) +
    path(
      polyline(
        [
          [18, 0],
          [44, -16],
          [74, -16],
          [74, 0]
        ],
        true
      ),
      'ln-contour fl-sheet'
    ) +
    path(
      polyline([
        [40, -20],
        [40, -27],
        [47, -28],
        [51, -35],
        [62, -35],
        [67, -28],
        [72, -26],
        [72, -20]
      ]),
      'ln-outline'
    ) +
    path(circle(47, -20, 4) + circle(65, -20, 4), 'ln-outline fl-paper') +
    path(segment(57, -35, 57, -28) + segment(47, -28, 67, -28), 'ln-texture')
  );
}

function room(): string {
  const desk = (x: number): string =>
    path(segment(x - 15, -20, x + 15, -20), 'ln-contour') +
    path(
      segment(x - 12, -20, x - 12, 0) +
        segment(x + 12, -20, x + 12, 0) +
        rectangle(x - 2, -33, 12, 9),
      'ln-detail'
    ) +
    path(segment(x + 4, -24, x + 4, -20), 'ln-detail') +
    path(
      circle(x - 11, -41, 4.4) +
        polyline([
          [x - 16, -13],
          [x - 15, -30],
          [x - 11, -35],
          [x - 7, -31],
          [x - 1, -24]
        ]),
      'ln-outline'
    );
  return (
    path(rectangle(-72, -62, 144, 62), 'ln-contour fl-sheet') +
    path(
      each(3, (i) => segment(-48 + i * 48, -62, -48 + i * 48, -54)) +
        each(3, (i) =>
          polyline(
            [
              [-54 + i * 48, -49],
              [-51 + i * 48, -54],
              [-45 + i * 48, -54],
              [-42 + i * 48, -49]
            ],
            true
          )
        ),
      'ln-detail'
    ) +
    desk(-46) +
    desk(2) +
    desk(50)
  );
}

/** Symbols of the street of step `terms`, origin mid-ground. */
export const street: Readonly<Record<string, string>> = {
  'ready-shops': shops(),
  'ready-window': office(),
  'ready-ranges': range(),
  'ready-coworking': room()
};
