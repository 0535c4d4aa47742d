/** Where colleges, students and companies stand in a frame: along a flow, lying or standing. */
import { clearBox } from '#drawing/frame.ts';
import { clamp, type Box, type Point } from '#drawing/geometry.ts';
import type { Frame } from '#scenes/scene.ts';
import type { WorkforceData } from './data.ts';
import { fit, type Grid } from './grid.ts';

/** Houses or sheds in a row along the flow and across it. */
export interface Group {
  readonly count: number;
  readonly deep: number;
  /** Centre of building `i`, px. */
  readonly centre: (i: number) => Point;
  /** Size of a building, px. */
  readonly size: number;
  readonly box: Box;
}

/** The flow runs to the right on lying frames and downwards on standing ones. */
export interface School {
  readonly lying: boolean;
  readonly grid: Grid;
  readonly box: Box;
  readonly colleges: Group;
  readonly companies: Group;
  /** Height of the dimension line over the block (lying frames), px. */
  readonly line: number;
  /** Sizes of the numbers of students and of their neighbours, px. */
  readonly hero: number;
  readonly side: number;
}

/** The school for a frame; the same for the same data and frame. */
export function school(data: WorkforceData, frame: Frame): School {
  const { x: west, y: north, width, height } = clearBox(frame);
  const lying = frame.kind === 'wide' || width > 1.2 * height;
  const hero = lying ? clamp(width / 15, 30, 60) : clamp(width / 11, 28, 60);
  const side = lying ? clamp(width / 21, 24, 46) : 24;
  const line = north + 0.74 * hero + 22;
  if (lying) {
    const pad = Math.max(8, width * 0.02);
    const [a, b] = [Math.max(62, width * 0.13), width * 0.2];
    const caption = width > 700 ? 56 : 50;
    const room = {
      x: west + pad + a + width * 0.125,
      y: line + 16,
      width: width - 2 * pad - a - b - width * 0.23,
      height: north + height - line - 16 - caption
    };
    const loose = fit(data.students, room);
    // The block is as high as its rows; the flow stands in the middle of the frame's free height.
    const drop = (room.height - loose.rows * loose.pitch) / 2;
    const grid = { ...loose, y: loose.y + drop };
    const box = boxOf(grid);
    return {
      lying,
      grid,
      box,
      line: line + drop,
      hero,
      side,
      colleges: group(
        data.colleges,
        3,
        { x: west + pad, y: box.y, width: a, height: box.height },
        true
      ),
      companies: group(
        data.companies,
        6,
        { x: west + width - pad - b, y: box.y, width: b, height: box.height },
        true
      )
    };
  }
  const [rows, gap] = [height > 360 ? 17 : 15, height * 0.085];
  const top = 36;
  const sheds = Math.ceil(data.companies / 3);
  const left = hero + 34;
  const bottom = height - 36 - 3 * rows;
  const room = {
    x: left,
    y: top + 2 * rows + gap,
    width: width - left - 14,
    height: bottom - gap - (top + 2 * rows + gap)
  };
  const grid = fit(data.students, room);
  const span = { x: 10, width: width - 20 };
  return {
    lying,
    grid,
    box: boxOf(grid),
    line,
    hero,
    side,
    colleges: group(data.colleges, 2, { ...span, y: top, height: 2 * rows }, false),
    companies: group(
      sheds * 3 >= data.companies ? data.companies : sheds,
      3,
      { ...span, y: bottom, height: 3 * rows },
      false
    )
  };
}

const boxOf = (grid: Grid): Box => ({
  x: grid.x,
  y: grid.y,
  width: grid.columns * grid.pitch,
  height: grid.rows * grid.pitch
});

/** `deep` buildings along the flow in each rank; ranks spread over the box. */
function group(count: number, deep: number, box: Box, lying: boolean): Group {
  const ranks = Math.ceil(count / deep);
  const [along, across] = lying ? [box.width, box.height] : [box.height, box.width];
  const [step, rank] = [along / deep, across / ranks];
  return {
    count,
    deep,
    size: Math.min(18, step * (lying ? 0.6 : 0.72), rank * (lying ? 0.5 : 0.66)),
    box,
    centre: (i) => {
      const u = ((i % deep) + 0.5) * step;
      const v = (Math.floor(i / deep) + 0.5) * rank;
      return lying ? [box.x + u, box.y + v] : [box.x + v, box.y + u];
    }
  };
}
