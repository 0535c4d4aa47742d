/** Labels: lettering of the drawing, with the box it will take, predicted without a DOM. */
import { advances, chars } from './advances.ts';
import { round, type Box } from './geometry.ts';

export type Tone = 'ink' | 'ink-2' | 'signal' | 'on-signal' | 'on-ink';

export interface Label {
  /** Unique in its view and stable over `t`. */
  readonly id: string;
  readonly text: string;
  /** Anchor point: baseline, start / middle / end. */
  readonly x: number;
  readonly y: number;
  /** Font size, px; 12 at the least. */
  readonly size: number;
  /** 150…600. */
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Slanted lettering (annotations); headings and numbers over 40 px stand upright. */
  readonly slanted: boolean;
  readonly tone: Tone;
  /** Degrees about the anchor point; 0 when level. */
  readonly rotate: number;
  /** Colour of the outline that lifts the text off lines below it. */
  readonly halo: 'paper' | 'tint' | 'sheet' | null;
  readonly opacity: number;
  /** Width of the text set level, px: given to the browser as textLength, so every font fits. */
  readonly length: number;
  /** Predicted bounding box in frame px, rotation included. */
  readonly box: Box;
}

/** Font metrics of Geologica over its em: what getBBox reports. */
export const ASCENT = 0.975;
export const DESCENT = 0.275;
/** Where ink really is, over the em: capitals with their accents, and descenders. */
const INK_TOP = 0.76;
const INK_BOTTOM = 0.2;

const tables = new Map<number, Map<string, number>>(
  Object.entries(advances).map(([weight, row]) => [
    Number(weight),
    new Map(row.split(' ').map((n, i) => [Array.from(chars)[i] ?? '', Number(n) / 1000]))
  ])
);

/** Width of `text` in Geologica at `size` px and `weight`, px. */
export function measure(text: string, size: number, weight = 400): number {
  const [low, high] = weight <= 400 ? [200, 400] : [400, 600];
  const k = (Math.min(600, Math.max(low, weight)) - low) / (high - low);
  let width = 0;
  for (const char of text) {
    const a = tables.get(low)?.get(char) ?? 0.6;
    const b = tables.get(high)?.get(char) ?? 0.6;
    width += a + (b - a) * k;
  }
  return width * size;
}

type LabelOptions = Partial<
  Pick<Label, 'weight' | 'anchor' | 'slanted' | 'tone' | 'rotate' | 'halo' | 'opacity'>
>;

/** A label with its predicted box. Size in px; `rotate` in degrees about (x, y). */
export function label(
  id: string,
  text: string,
  x: number,
  y: number,
  size: number,
  options: LabelOptions = {}
): Label {
  const weight = options.weight ?? 400;
  const anchor = options.anchor ?? 'start';
  const rotate = options.rotate ?? 0;
  const length = round(measure(text, size, weight));
  const left = anchor === 'start' ? 0 : anchor === 'middle' ? -length / 2 : -length;
  return {
    id,
    text,
    x: round(x),
    y: round(y),
    size: round(size),
    weight,
    anchor,
    slanted: options.slanted ?? size <= 40,
    tone: options.tone ?? 'ink',
    rotate,
    halo: options.halo ?? null,
    opacity: options.opacity ?? 1,
    length,
    box: turned(x, y, left, -ASCENT * size, length, (ASCENT + DESCENT) * size, rotate)
  };
}

/** The box of the ink itself: what must not meet other ink. */
export function inkBox(of: Label): Box {
  const left = of.anchor === 'start' ? 0 : of.anchor === 'middle' ? -of.length / 2 : -of.length;
  return turned(
    of.x,
    of.y,
    left,
    -INK_TOP * of.size,
    of.length,
    (INK_TOP + INK_BOTTOM) * of.size,
    of.rotate
  );
}

/** Axis-aligned box of a rectangle given relative to (x, y) and turned about it. */
function turned(
  x: number,
  y: number,
  left: number,
  top: number,
  width: number,
  height: number,
  degrees: number
): Box {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const corners = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height]
  ].map(([u, v]) => [x + u! * c - v! * s, y + u! * s + v! * c] as const);
  const xs = corners.map((p) => p[0]);
  const ys = corners.map((p) => p[1]);
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: round(x0),
    y: round(y0),
    width: round(Math.max(...xs) - x0),
    height: round(Math.max(...ys) - y0)
  };
}

/** A line that ends with a word which belongs to the next. */
const HANGING = /^(.+) (в|во|к|о|об|с|со|у|и|а|не|на|по|за|до|из|от)$/iu;

/**
 * Breaks `text` at spaces so that no line is wider than `width` px (a single longer word stays whole).
 * Where the next line has room, no line ends with a preposition, and a short word left alone on the
 * last line takes the word before it along.
 */
export function wrap(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  const wide = (line: string): number => measure(line, size, weight);
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && wide(joined) <= width) {
      lines[lines.length - 1] = joined;
      continue;
    }
    const [, before, short] = HANGING.exec(last ?? '') ?? [];
    const led = `${short} ${word}`;
    if (before !== undefined && wide(led) <= width) {
      lines[lines.length - 1] = before;
      lines.push(led);
    } else lines.push(word);
  }
  if (lines.length < 2) return lines;
  const [above = '', last = ''] = lines.slice(-2);
  const cut = above.lastIndexOf(' ');
  const [left, taken] = [above.slice(0, cut), `${above.slice(cut + 1)} ${last}`];
  const alone = cut > 0 && !/\s/.test(last) && wide(last) * 2 < wide(above);
  if (alone && wide(taken) <= width && !HANGING.test(left)) lines.splice(-2, 2, left, taken);
  return lines;
}

/** As few lines as `wrap` needs, as even as the words allow: no last word stands alone. */
export function even(text: string, width: number, size: number, weight = 400): string[] {
  let lines = wrap(text, width, size, weight);
  if (lines.length < 2) return lines;
  for (let narrower = width - 6; narrower > 40; narrower -= 6) {
    const next = wrap(text, narrower, size, weight);
    const worse = next.some(
      (line, i) =>
        measure(line, size, weight) > narrower || (i < next.length - 1 && HANGING.test(line))
    );
    if (next.length > lines.length || worse) break;
    lines = next;
  }
  return lines;
}
