/**
 * Detail views of a lying sheet: a small circle on the part, a large one with what it holds, so many times larger.
 * «А» shows that a dot is one technopark, «Б» how the hairline reads the quotient.
 */
import { circle, clamp, lerp, segment } from '#drawing/geometry.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import type { Field } from './fields.ts';
import { counted, told, type At, type Parts } from './parts.ts';
import { LIGHT, lift, POINTER, type Plan } from './plan.ts';
import { fieldBox, RING } from './samples.ts';

interface Lens {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Its words stand above and below it, or at its left or right. */
  readonly words: 'about' | 'left' | 'right';
}

/** Below this radius a detail view shows nothing the sheet does not, px. */
const LEAST = 40;
/** Height kept free above the circle for its name and below for its caption, px. */
const [NAME, CAPTION] = [26, 26];
/** Width kept free for words at the left and at the right of the circle, px. */
const [LEFT, RIGHT] = [98, 112];

/** The largest circle in the free upper left corner, `right` and `bottom` its limits; null where there is no room. */
function lensIn(right: number, bottom: number): Lens | null {
  const high = bottom - 8;
  const about = Math.min(150, (right - 12) / 2, (high - NAME - CAPTION) / 2);
  const beside = Math.min(150, (right - 26 - RIGHT) / 2, (high - 4) / 2);
  if (Math.max(about, beside) < LEAST) return null;
  if (beside > about) return { x: 8 + beside, y: 8 + high / 2, r: beside, words: 'right' };
  const spare = high - NAME - CAPTION - 2 * about;
  return { x: 8 + (right - 8) / 2, y: 8 + NAME + about + spare * 0.6, r: about, words: 'about' };
}

/** Circle, name and caption of a detail view that enlarges `times`. */
function frameOf(
  id: string,
  { x, y, r, words }: Lens,
  name: string,
  caption: string,
  opacity: number,
  out: Parts
): void {
  out.shapes.push({ id: `${id}-lens`, d: circle(x, y, r), line: 'detail', fill: 'sheet', opacity });
  const size = words === 'left' || r < 75 ? 12 : 14;
  const side = words === 'about' ? 0 : words === 'left' ? -1 : 1;
  const anchor = (['end', 'middle', 'start'] as const)[side + 1]!;
  const at = x + side * (r + 12);
  const lines = side === 0 ? [caption] : wrap(caption, (side < 0 ? LEFT : RIGHT) - 12, size);
  out.labels.push(
    label(`${id}-name`, name, at, side === 0 ? y - r - 9 : y - 16, size + 2, { anchor, opacity }),
    ...lines.map((text, i) =>
      label(
        `${id}-caption-${i}`,
        text,
        at,
        (side === 0 ? y + r + 20 : y + 3) + i * Math.round(size * 1.25),
        size,
        { anchor, tone: 'ink-2', opacity }
      )
    )
  );
}

/** A field about the middle of a detail view, its dots large enough to be round. */
const round = ({ count, columns, rows }: Field, { x, y }: Lens, pitch: number): string =>
  Array.from({ length: count }, (_, i) =>
    circle(
      x + ((i % columns) - (columns - 1) / 2) * pitch,
      y + ((rows - 1) / 2 - Math.floor(i / columns)) * pitch,
      pitch * 0.32
    )
  ).join('');

/** Where detail «А» has room: over the smallest samples of a lying sheet, beside them on a standing one. */
function dotLens({ frame }: At, plan: Plan): Lens | null {
  const field = fieldBox(plan, 'technoparks', 0);
  const more = fieldBox(plan, 'productions', 0);
  if (!plan.axis.upright) {
    const size = plan.sizes.technoparks;
    const top = field.y - 12 - RING - lift(plan.word, size) - size * 0.8;
    return lensIn(more.x - (frame.width < 560 ? 12 : 50), top - 10);
  }
  const top = more.y + more.height + 14;
  const r = Math.min(
    90,
    (frame.width - 8 - field.x - field.width - LEFT) / 2,
    (frame.height - top - 8) / 2
  );
  if (r < LEAST) return null;
  return { x: frame.width - 8 - r, y: (top + frame.height - 8) / 2, r, words: 'left' };
}

/** Detail «А» of step `samples`. */
export function dotDetail(at: At, plan: Plan, out: Parts): void {
  const opacity = told(at.t, 0);
  const { data } = at;
  if (opacity === 0) return;
  const field = fieldBox(plan, 'technoparks', 0);
  const lens = dotLens(at, plan);
  const side = Math.max(field.width, field.height);
  const times = lens === null ? 0 : Math.floor((1.36 * lens.r) / side);
  if (lens === null || times < 2) return;
  const name = data.texts.detail
    .replace('%letter%', data.letters[0])
    .replace('%k%', counted(times, data.lang));
  frameOf('dot', lens, name, data.texts['detail-dot'], opacity, out);
  const [x, y] = [field.x + field.width / 2, field.y + field.height / 2];
  out.shapes.push(
    {
      id: 'dot-field',
      d: round(plan.fields.technoparks, lens, field.pitch * times),
      fill: 'ink',
      opacity
    },
    { id: 'dot-ring', d: circle(x, y, lens.r / times), line: 'detail', opacity }
  );
  out.labels.push(
    label('dot-letter', data.letters[0], x + lens.r / times + 5, y + 5, 14, { opacity })
  );
}

/** Detail «Б» of step `rule`: both scales under the hairline. */
export function hairDetail(at: At, plan: Plan, out: Parts): void {
  const { data, frame, t } = at;
  const { axis } = plan;
  const opacity = told(t, 1);
  if (axis.upright || frame.width < 560 || opacity === 0) return;
  const size = plan.sizes.technoparks;
  const field = fieldBox(plan, 'productions', 1);
  const named = measure(data.quantities.productions.figure, plan.sizes.productions, LIGHT) / 2;
  const right = Math.min(field.x, field.x + field.width / 2 - named) - 26;
  const small = fieldBox(plan, 'technoparks', 1);
  const top = axis.at(0, 0)[1] - POINTER - small.height - 12 - lift(plan.word, size) - size * 0.8;
  const lens = lensIn(right, top - 18);
  if (lens === null) return;
  const times = 4;
  const decade = axis.decade * times;
  const name = data.texts.detail
    .replace('%letter%', data.letters[1])
    .replace('%k%', counted(times, data.lang));
  frameOf('hair', lens, name, data.texts['detail-hair'], opacity, out);
  const { x, y, r } = lens;
  const chord = (off: number): number => Math.sqrt(Math.max(0, r * r - off * off));
  let marks = segment(x - r, y, x + r, y);
  const scale = (key: string, centre: number, up: 1 | -1): void => {
    const power = 10 ** Math.floor(Math.log10(centre));
    // The finest parts of the leading power whose divisions still stand apart.
    const parts = [20, 10, 5, 2].find((n) => Math.log10(1 + power / n / centre) * decade > 5) ?? 1;
    for (let n = parts; n <= 10 * parts; n++) {
      const off = Math.log10((n * power) / parts / centre) * decade;
      if (Math.abs(off) > r - 4) continue;
      const long = n % parts === 0 ? 0.26 : (2 * n) % parts === 0 ? 0.19 : 0.1;
      marks += segment(x + off, y, x + off, y - up * Math.min(long * r, chord(off)));
    }
    const height = 0.42 * r;
    let free = -Infinity;
    const [reads, length] = [up < 0, measure(data.quotientFigure, 14, 500)];
    if (reads)
      out.labels.push(
        label('hair-reading', data.quotientFigure, x + 6, y + height + 10, 14, {
          weight: 500,
          slanted: false,
          tone: 'signal',
          opacity
        })
      );
    for (const { value, text } of data.reading) {
      const off = Math.log10(value / centre) * decade;
      const half = measure(text, 13) / 2;
      const inside = Math.abs(off) + half < chord(height + 14) - 4;
      if (!inside || Math.abs(off) < half + 6 || off - half < free + 8) continue;
      if (reads && off > 0 && off - half < length + 12) continue;
      free = off + half;
      out.labels.push(
        label(`hair-${key}-${value}`, text, x + off, y - up * height + (up > 0 ? 0 : 10), 13, {
          anchor: 'middle',
          slanted: false,
          opacity
        })
      );
    }
  };
  scale('stock', data.quantities.people.count, 1);
  scale('slider', data.quotient, -1);
  const lit = clamp((t - 0.9) / 0.06);
  const [hx, hy] = axis.at(axis.of(data.quantities.people.count), axis.stock);
  const ring = r / times;
  out.shapes.push(
    { id: 'hair-marks', d: marks, line: 'detail', opacity },
    { id: 'hair-line', d: segment(x, y - r, x, lerp(y - r, y + r, lit)), line: 'signal', opacity },
    { id: 'hair-ring', d: circle(hx, hy, ring), line: 'detail', opacity }
  );
  // Above the rule, where no tick stands.
  out.labels.push(
    label('hair-letter', data.letters[1], hx + axis.cursor + 6, axis.at(0, -5)[1], 14, { opacity })
  );
}
