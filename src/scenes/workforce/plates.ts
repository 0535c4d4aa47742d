/** Numbers of bands that are rows: each on a plate on the crowd, beside its band, its height dimensioned at the edge. */
import { rectangle } from '#drawing/geometry.ts';
import { dimension, type Dimension } from '#drawing/dimension.ts';
import { label, measure } from '#drawing/text.ts';
import type { WorkforceData } from './data.ts';
import type { Part } from './part.ts';
import type { Stage } from './stage.ts';

const PAD = 9;
const NAME = 13;

/** A plate with number and name: over the technoparks, under the zone. Opacities of the two, 0…1. */
export function plates(
  data: WorkforceData,
  stage: Stage,
  [technoparks, zone]: readonly [number, number],
  hot: (id: 'technoparks' | 'zone') => boolean
): Required<Pick<Part, 'shapes' | 'labels'>> {
  const { box, figure, grid, plate } = stage;
  const one = (id: 'technoparks' | 'zone', name: string, opacity: number) => {
    const number = data.figures[id];
    const after = PAD + measure(number, figure, 200) + 8;
    // Whole cells are covered, so that no dot is cut.
    const cells = (length: number): number => Math.ceil(length / grid.pitch) * grid.pitch;
    const [width, height] = [cells(after + measure(name, NAME) + PAD), cells(plate)];
    const x = box.x + box.width - width;
    const band = stage[id].box;
    const y = id === 'zone' ? band.y + band.height : band.y - height;
    const base = y + height / 2 + figure * 0.36;
    const tone = hot(id) ? ('signal' as const) : ('ink' as const);
    return {
      shape: {
        id: `${id}-plate`,
        d: rectangle(x, y + 1, width - 1, height - 2),
        fill: 'paper' as const,
        opacity
      },
      labels: [
        label(`${id}-number`, number, x + PAD, base, figure, {
          weight: 200,
          slanted: false,
          tone,
          opacity
        }),
        label(`${id}-name`, name, x + after, base, NAME, { tone, opacity })
      ]
    };
  };
  const both = [
    one('technoparks', data.texts['in-technoparks'], technoparks),
    one('zone', data.texts['in-zone'], zone)
  ];
  return {
    shapes: both.map(({ shape }) => shape),
    labels: both.flatMap(({ labels }) => labels)
  };
}

/** The true height of a band of rows, dimensioned at the right of the crowd. */
export function heightOf(
  { box, ...stage }: Stage,
  id: 'technoparks' | 'zone',
  grown: number,
  signal: boolean
): Dimension[] {
  const x = box.x + box.width + 9;
  return grown < 0.01
    ? []
    : [
        dimension(`${id}-width`, [x, stage[id].to], [x, stage[id].from], {
          grown,
          tone: signal ? 'signal' : 'ink',
          extension: -9
        })
      ];
}
