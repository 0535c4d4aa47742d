/** Where everything of the crowd stands in a frame: the grid, the two bands, the camera's fixed point. */
import { clearBox } from '#drawing/frame.ts';
import { clamp, type Box, type Point } from '#drawing/geometry.ts';
import type { Frame } from '#scenes/scene.ts';
import { bandsIn, type Band } from './bands.ts';
import type { WorkforceData } from './data.ts';
import { DOT_RADIUS, type Cell, type Grid } from './grid.ts';
import { mass, spread } from './mass.ts';
import { field, type Field } from './thousand.ts';

export interface Stage {
  readonly frame: Frame;
  /** A canvas draws the dots, one person each if it can; else they are SVG, and stand for more. */
  readonly canvas: boolean;
  /** People a dot stands for. */
  readonly each: number;
  readonly grid: Grid;
  /** A cell for each person, where there is a canvas. */
  readonly people: Grid;
  /** Bands are rows of the crowd, numbered on plates over it: a standing frame. Else they are columns. */
  readonly across: boolean;
  /** The box of the whole grid, px. */
  readonly box: Box;
  /** The part of the sheet's width on which lettering may stand, px. */
  readonly left: number;
  readonly right: number;
  readonly technoparks: Band;
  readonly zone: Band;
  /** Height of the dimension line over the crowd, px. */
  readonly line: number;
  /** Size of «> 755 000», px. */
  readonly hero: number;
  /** Size of the numbers of the bands, px. */
  readonly figure: number;
  /** Names of the bands stand over their numbers, not beside them. */
  readonly stacked: boolean;
  /** Height of a plate with the number of a band that is rows, px. */
  readonly plate: number;
  /** Room for what is said under the crowd, px. */
  readonly foot: Box;
  readonly field: Field;
  /** Where the one person stands at every zoom, px. */
  readonly heart: Point;
  /** Cell of that person, or of the dot they belong to. */
  readonly cell: Cell;
  /** Pitch of people when one person fills the sheet, and in the crowd, px. */
  readonly near: number;
  readonly far: number;
}

/** Height of a plate over the height of its number, px. */
const PLATE = 14;
/** Where the one person stands, as shares of the open width and of the height. */
const HEART: Point = [0.44, 0.52];
/** Narrower than this the space beside the title block holds no sentence, px. */
const BESIDE = 240;

/** The stage for a frame; the same for the same data, frame and kind of drawing. */
export function stage(data: WorkforceData, frame: Frame, canvas: boolean): Stage {
  const { over } = frame;
  const wide = frame.kind === 'wide';
  const open = clearBox(frame);
  const stacked = open.width < 800;
  const low = open.width < 800 || open.height < 600;
  const across = !wide && open.width < 560 && open.height > 0.8 * open.width;
  const hero = wide ? (low ? 46 : 64) : open.width > 600 ? 52 : open.width < 340 ? 28 : 34;
  const figure = wide
    ? open.width < 800
      ? 34
      : low
        ? 36
        : 44
    : open.width > 600
      ? 38
      : across && open.width > 340
        ? 28
        : 24;
  const line = Math.max(10 + 0.74 * hero, stacked && !across ? 0.74 * figure + 30 : 0) + 10;
  const top = line + (wide ? 14 : 10);
  const left = over ? over.column : 0;
  // What is said of the bands stands beside the title block where that leaves room, else under the crowd.
  const beside = over ? frame.width - over.title - over.column - 24 : 0;
  const strip = wide ? 36 : 26;
  const bottom = frame.height - (over ? over.foot - 1 : 0) - (beside > BESIDE ? 3 : strip);
  // The ranks are dimensioned on the side where no card passes.
  const room: Box = over
    ? {
        x: canvas ? 24 : left,
        y: top,
        width: frame.width - 64 - (canvas ? 24 : left),
        height: bottom - top
      }
    : {
        x: wide ? 60 : 36,
        y: top,
        width: frame.width - (wide ? 72 : across ? 54 : 48),
        height: bottom - top
      };
  // Bands of columns are worth a grid in which they are whole ones.
  const parts = across ? [] : [data.technoparks, data.zone];
  const { each, dots, people } = canvas
    ? mass(data.people, parts, room, frame.dpr)
    : spread(data.people, parts, room, data.dot);
  const grid = placedGrid(dots, room, left, frame, canvas);
  const box = {
    x: grid.x,
    y: grid.y,
    width: grid.columns * grid.pitch,
    height: grid.rows * grid.pitch
  };
  const from = Math.max(left, box.x);
  const share = (k: number): number => (from - box.x + (box.x + box.width - from) * k) / grid.pitch;
  const plate = 0.74 * figure + PLATE;
  const [technoparks, zone] = bandsIn(data, {
    grid,
    each,
    across,
    figure,
    stacked,
    plate,
    left,
    share
  });
  const shared = {
    frame,
    canvas,
    each,
    across,
    plate,
    grid,
    people: { ...people, x: grid.x, y: grid.y },
    box,
    left: from,
    right: box.x + box.width,
    technoparks,
    zone,
    line: line + grid.y - top,
    hero,
    figure,
    stacked,
    foot:
      beside > BESIDE && over
        ? { x: left, y: frame.height - over.foot + 6, width: beside, height: over.foot - 6 }
        : { x: from, y: box.y + box.height, width: box.x + box.width - from, height: strip },
    field: field(data.dot),
    near: clamp(Math.sqrt((frame.width * frame.height) / 120), 52, 140)
  };
  return { ...shared, ...heartOf(shared, share(HEART[0])) };
}

/** The grid in the middle of the room's height; clear of the cards if it can be. */
function placedGrid(dots: Grid, room: Box, left: number, { dpr }: Frame, canvas: boolean): Grid {
  const drop = (room.height - dots.rows * dots.pitch) / 2;
  if (!canvas) return { ...dots, y: dots.y + drop };
  const snap = (n: number): number => Math.floor(n * dpr) / dpr;
  const free = room.x + room.width - Math.max(room.x, left) - dots.columns * dots.pitch;
  return { ...dots, x: dots.x - snap(Math.max(0, free / 2)), y: dots.y + snap(Math.max(0, drop)) };
}

/** Where the one person stands, in which cell, and how close the crowd's people are. */
function heartOf(
  { canvas, grid, people, field }: Pick<Stage, 'canvas' | 'grid' | 'people' | 'field'>,
  share: number
): Pick<Stage, 'heart' | 'cell' | 'far'> {
  const in_ = canvas ? people : grid;
  // An even row: the person stands in rank at every zoom.
  const cell: Cell = [
    Math.round((share * grid.pitch) / in_.pitch),
    canvas ? 2 * Math.round((HEART[1] * in_.rows) / 2) : Math.round(HEART[1] * in_.rows)
  ];
  const middle = [
    grid.x + (cell[0] + 0.5) * in_.pitch,
    grid.y + (cell[1] + 0.5) * in_.pitch
  ] as const;
  if (canvas) return { cell, far: people.pitch, heart: middle };
  const far = (DOT_RADIUS * grid.pitch) / field.radius;
  return { cell, far, heart: [middle[0] - field.x * far, middle[1] - field.y * far] };
}
