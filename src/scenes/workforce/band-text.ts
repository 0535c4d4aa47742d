/** Lettering of the two bands: breadth dimensioned, number and name over a column, or on a plate beside a row. */
import { rectangle, span } from '#drawing/geometry.ts';
import { dimension, type Dimension } from '#drawing/dimension.ts';
import type { Shape } from '#drawing/shape.ts';
import { label, measure, type Label } from '#drawing/text.ts';
import type { WorkforceData } from './data.ts';
import { lift, lines } from './part.ts';
import type { Stage } from './stage.ts';

type BandId = 'technoparks' | 'zone';

/** Between the edge of a plate and its words, px. */
const PAD = 9;

/** Labels of a step: there at its plateau, gone at a third of the way. */
export const shown = (t: number, from: number, to: number): number =>
  span(t, from - 0.14, from - 0.02) * (1 - span(t, to + 0.04, to + 0.22));

/** The true breadth of the crowd or of a band: over the crowd, or beside it where bands are rows. */
export function breadth(
  stage: Stage,
  id: BandId | 'crowd',
  grown: number,
  signal: boolean
): Dimension[] {
  if (grown < 0.01) return [];
  const { box, line } = stage;
  const of = id === 'crowd' ? { from: box.x, to: box.x + box.width } : stage[id];
  const beside = stage.across && id !== 'crowd';
  const x = box.x + box.width + 9;
  return [
    dimension(
      `${id}-width`,
      beside ? [x, of.to] : [of.from, line],
      beside ? [x, of.from] : [of.to, line],
      {
        grown,
        tone: signal ? 'signal' : 'ink',
        extension: beside ? -9 : box.y - line
      }
    )
  ];
}

/** The numbers of the bands with their names, and the plates they stand on. */
export function bandNumbers(
  data: WorkforceData,
  stage: Stage,
  t: number,
  focus: string | null
): { shapes: Shape[]; labels: Label[] } {
  const { across, box, figure, frame, grid, plate, stacked } = stage;
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  // Whole cells lie under a plate, so that no dot is cut.
  const cells = (length: number): number => Math.ceil(length / grid.pitch) * grid.pitch;
  const level = stage.line - lift(figure);
  const number = (id: BandId, hot: boolean, opacity: number): void => {
    const { from, to, box: band } = stage[id];
    const name = data.texts[`in-${id}`];
    const tone = hot || focus === id ? 'signal' : 'ink';
    const wide = measure(data.figures[id], figure, 200);
    const size = stacked ? 13 : 16;
    const anchor = stacked && !across ? 'middle' : 'start';
    let [x, y] = [(from + to - wide) / 2, level];
    let [nameX, nameY] = stacked ? [(from + to) / 2, y - figure * 0.74 - 9] : [x + wide + 12, y];
    if (across) {
      const width = cells(wide + measure(name, size) + 2 * PAD + 8);
      const height = cells(plate);
      const left = box.x + box.width - width;
      const top = id === 'zone' ? band.y + band.height : band.y - height;
      shapes.push({
        id: `${id}-plate`,
        d: rectangle(left, top + 1, width - 1, height - 2),
        fill: 'paper',
        opacity
      });
      x = left + PAD;
      nameX = x + wide + 8;
      y = nameY = top + height / 2 + figure * 0.36;
    }
    labels.push(
      label(`${id}-number`, data.figures[id], x, y, figure, {
        weight: 200,
        slanted: false,
        tone,
        opacity
      }),
      label(`${id}-name`, name, nameX, nameY, size, { anchor, tone, opacity })
    );
  };
  number('technoparks', t < 2.4, shown(t, 2, 3));
  number('zone', true, shown(t, 3, 3));
  // What the technoparks are, beside their number, while they alone are told about.
  const { from, to } = stage.technoparks;
  const beside = (from + to + measure(data.figures.technoparks, figure, 200)) / 2;
  if (frame.kind === 'wide' && !stacked)
    labels.push(
      ...lines(
        'technoparks-detail',
        [data.texts['technoparks-places'], data.texts['technoparks-companies']],
        beside + 38 + measure(data.texts['in-technoparks'], 16),
        level - 20,
        14,
        { tone: 'ink-2', opacity: shown(t, 2, 2) },
        20
      )
    );
  return { shapes, labels };
}
