/** Where the parts list of the clusters and the fields of jobs stand: side by side, or one above the other. */
import { clamp, type Box } from '#drawing/geometry.ts';
import { measure } from '#drawing/text.ts';
import type { Frame } from '../scene.ts';
import type { PlanData } from './data.ts';
import { fitting } from './parts.ts';

export interface ListPlan {
  readonly roomy: boolean;
  /** One cell a cluster, in the order of the data, px. */
  readonly cells: readonly Box[];
  /** Headings of the two groups over the first cell of each; empty where there is no room. */
  readonly groups: readonly { readonly y: number; readonly plan: boolean }[];
  /** The spare cell that holds the key, if there is one. */
  readonly key: Box | null;
  /** Columns of the list: left edge, width, top and bottom, px. */
  readonly columns: readonly Box[];
  readonly swatch: number;
  /** From the left edge of a cell to its name, and to its place, px. */
  readonly indent: number;
  readonly placed: number;
  /** Width of the column of states; 0 where there is no room. */
  readonly states: number;
  /** Font sizes, px. */
  readonly name: number;
  readonly small: number;
  /** Short names and places. */
  readonly brief: boolean;
  /** A box for each field of jobs. */
  readonly fields: readonly Box[];
}

/** A dash and its gap, px: squares of whole dashes look alike on all sides. */
const DASH = 12;
const swatchSide = (room: number): number => DASH * clamp(Math.floor(room / DASH), 1, 3);

/** Where the words of a row begin: the place under the name, or under the swatch where a short row needs the room. */
function indents(
  { clusters }: PlanData,
  width: number,
  swatch: number,
  small: number,
  roomy: boolean
): Pick<ListPlan, 'swatch' | 'indent' | 'placed' | 'small'> {
  const indent = swatch + (roomy ? 16 : 7);
  const room = width - indent;
  const under = clusters.every(
    ({ places }) => measure(fitting(places, room, small), small) <= room
  );
  return { swatch, indent, placed: roomy || under ? indent : 0, small };
}

/** The list at the left, its rows in two groups, the fields at the right. */
function beside(data: PlanData, { width: W, height: H }: Frame): ListPlan {
  const { clusters, fields } = data;
  const roomy = W >= 560;
  const grouped = roomy;
  const heading = grouped ? clamp(H * 0.045, 22, 32) : 0;
  // Clear of the frame above and of the title block below.
  const [upper, lower] = roomy ? [H > 560 ? 16 : 8, H > 560 ? 14 : 5] : [2, 2];
  const row = Math.min(92, (H - upper - lower - 2 * heading) / clusters.length);
  const width = Math.round(W * (roomy ? (W > 700 ? 0.56 : 0.54) : 0.5));
  const edge = roomy ? 0 : 4;
  const first = clusters.findIndex((cluster) => cluster.plan);
  const cells = clusters.map((cluster, i) => ({
    x: edge,
    y: upper + i * row + (cluster.plan ? 2 : 1) * heading,
    width: width - edge,
    height: row
  }));
  const height = 2 * heading + row * clusters.length;
  const gap = roomy ? Math.max(28, W * 0.055) : 18;
  const between = roomy ? 30 : 12;
  const high = (height - between * (fields.length - 1)) / fields.length;
  return {
    roomy,
    cells,
    groups: grouped
      ? [
          { y: upper, plan: false },
          ...(first < 0 ? [] : [{ y: upper + first * row + heading, plan: true }])
        ]
      : [],
    key: null,
    columns: [{ x: edge, y: upper, width: width - edge, height }],
    ...indents(data, width - edge, swatchSide(row - 18), roomy ? (W >= 1100 ? 15 : 13) : 12, roomy),
    states: W >= 860 ? width * (W >= 940 ? 0.31 : 0.35) : 0,
    name: roomy ? (W >= 1100 ? 19 : W >= 940 ? 17 : 15) : 12,
    brief: !roomy,
    fields: fields.map((_, i) => ({
      x: width + gap,
      y: upper + i * (high + between),
      width: W - width - gap - 3,
      height: high
    }))
  };
}

/** The list in two columns of short rows, the fields under them. */
function stacked(data: PlanData, { width: W, height: H }: Frame): ListPlan {
  const { clusters, fields } = data;
  const roomy = W >= 560;
  const rows = Math.ceil(clusters.length / 2);
  const gap = roomy ? 32 : 12;
  const edge = roomy ? 2 : 6;
  const width = (W - 2 * edge - gap) / 2;
  const upper = roomy ? 12 : H > 350 ? 6 : 3;
  const row = clamp((H * (roomy ? 0.5 : 0.47)) / rows, 31, 60);
  const cell = (i: number): Box => ({
    x: edge + Math.floor(i / rows) * (width + gap),
    y: upper + (i % rows) * row,
    width,
    height: row
  });
  const foot = upper + rows * row + (roomy ? 34 : H > 350 ? 16 : 10);
  return {
    roomy,
    cells: clusters.map((_, i) => cell(i)),
    groups: [],
    key: clusters.length < 2 * rows ? cell(clusters.length) : null,
    columns: [0, rows].map((i) => ({ ...cell(i), height: rows * row })),
    ...indents(data, width, roomy ? swatchSide(row - 18) : DASH, roomy ? 14 : 12, roomy),
    states: 0,
    name: roomy ? 17 : W > 340 ? 13 : 12,
    brief: !roomy,
    fields: fields.map((_, i) => ({
      x: edge + i * (width + gap),
      y: foot,
      width,
      height: H - foot - 4
    }))
  };
}

/** The plan of the list in a frame. */
export const listPlan = (data: PlanData, frame: Frame): ListPlan =>
  frame.kind === 'wide' || frame.width / frame.height > 1.4
    ? beside(data, frame)
    : stacked(data, frame);
