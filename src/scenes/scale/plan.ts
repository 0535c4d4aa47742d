/** Where the four fields of dots stand, as samples and over the rule. Long because a lying and a standing rule are two designs. */
import { measure } from '#drawing/text.ts';
import type { Frame } from '../scene.ts';
import { axis, leftColumn, type Axis } from './axis.ts';
import { names, type Name, type ScaleData } from './data.ts';
import { fieldOf, type Field } from './fields.ts';

/** Top left corner of a field, px. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One arrangement: the same pitch for all four. */
interface Arrangement {
  readonly pitch: number;
  readonly spots: Readonly<Record<Name, Spot>>;
}

export interface Plan {
  readonly axis: Axis;
  readonly fields: Readonly<Record<Name, Field>>;
  readonly samples: Arrangement;
  readonly rule: Arrangement;
  /** Sizes of the numbers, and of the words beside them, px. */
  readonly sizes: Readonly<Record<Name, number>>;
  readonly word: number;
  /** The line all samples of a lying sheet stand on, px. */
  readonly ground: number;
}

/** Weight of the large numbers. */
export const LIGHT = 200;
/** From the baseline of a word up to the baseline of its number, px: signs like «>» reach below the line. */
export const lift = (word: number, size: number): number => word * 0.8 + size * 0.2 + 2;
/** Gap between the dots and the pointers of the rule, px. */
export const POINTER = 22;

/** Dots fall on whole pixels where they are large, on halves and quarters where they are not, so that they never beat. */
const snap = (pitch: number, kind: Frame['kind']): number => {
  const steps = pitch >= 2 && kind === 'wide' ? 1 : pitch > 1.5 && kind === 'wide' ? 2 : 4;
  return Math.max(1 / steps, Math.floor(pitch * steps) / steps);
};

const fields = (data: ScaleData, aspect: number) => ({
  industries: fieldOf(data.quantities.industries.count, 1.25),
  technoparks: fieldOf(data.quantities.technoparks.count, 1),
  productions: fieldOf(data.quantities.productions.count, aspect)
});

/** Width of a quantity's lettering: number over word, px. */
const wide = (data: ScaleData, name: Name, size: number, word: number): number =>
  Math.max(
    measure(data.quantities[name].figure, size, LIGHT),
    measure(data.quantities[name].word, word)
  );

/** The plan of a frame. */
export function plan(data: ScaleData, frame: Frame): Plan {
  const made = axis(data, frame);
  return made.upright ? standing(data, frame, made) : lying(data, frame, made);
}

/** Samples on one ground line, left to right; later over a rule that lies. */
function lying(data: ScaleData, { kind, width: W, height: H }: Frame, made: Axis): Plan {
  const roomy = W >= 560;
  const big = Math.min(66, Math.max(27, Math.min(W * 0.068, H * 0.094)));
  const sizes = {
    industries: big * 0.66,
    technoparks: big * 0.66,
    productions: big * 0.8,
    people: big
  };
  const word = W >= 700 ? 16 : roomy ? 14 : 12;
  // Slender, so that a low sheet is filled to its height; both make whole rows today.
  const three = fields(data, W / H > 1.4 ? 0.54 : 0.46);
  const { productions } = three;
  const gap = roomy ? 22 : 12;
  const first = wide(data, 'industries', sizes.industries, word);
  const second = wide(data, 'technoparks', sizes.technoparks, word);
  const left = 8 + first + gap + second + gap + (roomy ? 40 : 0);
  const head = big * 0.8 + lift(word, big) + 22;
  const between = roomy ? 44 : 18;
  const named = wide(data, 'productions', sizes.productions, word);
  // Room below for the note and the dimension.
  const free = H - (roomy ? 54 : 26) - head;
  // The crowd needs two thirds of the columns of the field beside it, or it would not read as a crowd.
  const pitch = snap(
    Math.min(free / productions.rows, (W - 8 - left - between) / (productions.columns * 1.66)),
    kind
  );
  const crowd = left + Math.max(productions.columns * pitch, named) + between;
  const columns = Math.floor((W - 10 - crowd) / pitch);
  const [x0, y0] = made.at(0, 0);
  const foot = y0 - POINTER;
  const small = snap(
    Math.min(
      pitch * 0.75,
      (foot - head) / productions.rows,
      (W - 10 - x0 - made.of(data.quantities.productions.count) - 24) /
        (columns + productions.columns / 2)
    ),
    kind
  );
  // The crowd is as high as both arrangements allow.
  const rows = Math.floor(Math.min(free / pitch, (foot - head) / small));
  const ground = head + Math.round((free + Math.max(rows, productions.rows) * pitch) / 2);
  const all = { ...three, people: { count: columns * rows, columns, rows } };
  const over = (name: Name, p: number, middle: number, base: number): Spot => ({
    x: Math.round(middle - (all[name].columns * p) / 2),
    y: Math.round(base - all[name].rows * p)
  });
  const placeOf = (name: Name): number => x0 + made.of(data.quantities[name].count);
  return {
    axis: made,
    fields: all,
    sizes,
    word,
    ground,
    samples: {
      pitch,
      spots: {
        industries: over('industries', pitch, 8 + first / 2, ground),
        technoparks: over('technoparks', pitch, 8 + first + gap + second / 2, ground),
        productions: {
          x: Math.round(left + Math.max(0, named - productions.columns * pitch) / 2),
          y: Math.round(ground - productions.rows * pitch)
        },
        people: { x: Math.round(crowd), y: Math.round(ground - rows * pitch) }
      }
    },
    rule: {
      pitch: small,
      spots: {
        industries: over('industries', small, placeOf('industries'), foot),
        technoparks: over('technoparks', small, placeOf('technoparks'), foot),
        productions: over('productions', small, placeOf('productions'), foot),
        people: { x: Math.round(W - 10 - columns * small), y: Math.round(foot - rows * small) }
      }
    }
  };
}

/** Samples one below another, the greatest first, as their marks come on a rule that stands. */
function standing(data: ScaleData, frame: Frame, made: Axis): Plan {
  const { width: W, height: H } = frame;
  const small = W < 340;
  const left = leftColumn(frame);
  const sizes = small
    ? { industries: 16.5, technoparks: 16.5, productions: 16.5, people: 16.5 }
    : { industries: 20, technoparks: 20, productions: 21, people: 21 };
  const three = fields(data, 2.17);
  const { productions } = three;
  const pitch = snap(
    Math.min((W - left - 12) / productions.columns, (H - 170) / (productions.rows * 2.2)),
    frame.kind
  );
  const columns = Math.floor((W - left - 10) / pitch);
  const rows = Math.floor(productions.rows * 1.2);
  const all = { ...three, people: { count: columns * rows, columns, rows } };
  // Two rows of lettering are higher than the smallest samples.
  const need = (name: Name): number => Math.max(40, all[name].rows * pitch);
  const order = [...names].reverse();
  const gap = (H - 10 - order.reduce((sum, name) => sum + need(name), 0)) / order.length;
  let y = 10;
  const tops = Object.fromEntries(
    order.map((name) => {
      const top = y;
      y += need(name) + gap;
      return [name, { x: left + 2, y: Math.round(top) }];
    })
  ) as unknown as Record<Name, Spot>;
  const fine = snap(Math.min(1.2, (left - 16) / Math.max(columns, productions.columns)), 'tall');
  const markOf = (name: Name): number => made.at(made.of(data.quantities[name].count), 0)[1];
  const end = left - 13;
  const beside = (name: Name): Spot => ({
    x: Math.round(end - all[name].columns * fine),
    y: Math.round(markOf(name) - (all[name].rows * fine) / 2)
  });
  const below = (name: Name): Spot => ({
    x: Math.round(end + 1 - all[name].columns * fine),
    y: Math.round(markOf(name) + sizes[name] * 0.4 + 27)
  });
  return {
    axis: made,
    fields: all,
    sizes,
    word: 12,
    ground: H,
    samples: { pitch, spots: tops },
    rule: {
      pitch: fine,
      spots: {
        industries: beside('industries'),
        technoparks: beside('technoparks'),
        productions: below('productions'),
        people: below('people')
      }
    }
  };
}
