/** The slide rule at any `t`: stock, slider, marks, cursor. It is drawn, works, and leaves along its axis. */
import { circle, clamp, lerp, polyline, segment, type Point } from '#drawing/geometry.ts';
import { label, measure } from '#drawing/text.ts';
import { breadth, type Axis } from './axis.ts';
import { names, type ScaleData } from './data.ts';
import { glide, type At, type Parts } from './parts.ts';
import type { Plan } from './plan.ts';
import { ticks } from './ticks.ts';

/** Marks and cursor stand out of the stock by so much, px. */
const PROUD = 10;

interface Pose {
  /** How far the stock is drawn, `a`. */
  readonly grown: number;
  /** Where the 1 of the slider stands, `a`. */
  readonly slider: number;
  /** Where the hairline stands, `a`. */
  readonly cursor: number;
  /** Opacity of the cursor, and share of its hairline in signal colour, 0…1. */
  readonly seen: number;
  readonly lit: number;
}

/** The rule's moving parts at `t`: first the slider comes under productions, then the cursor goes to people. */
function pose({ quantities }: Pick<ScaleData, 'quantities'>, axis: Axis, t: number): Pose {
  const [productions, people] = [quantities.productions, quantities.people].map(({ count }) =>
    axis.of(count)
  ) as [number, number];
  return {
    grown: lerp(axis.ends[0], axis.ends[1], clamp((t - 0.36) / 0.2)),
    slider: productions * glide(t, 0.56, 0.78),
    cursor: lerp(productions, people, glide(t, 0.74, 0.92)),
    seen: clamp((t - 0.56) / 0.05),
    lit: clamp((t - 0.9) / 0.06)
  };
}

/** Where the slider ends, `a` from its own 1: when set it stands out of the stock a little. */
function sliderEnds({ quantities }: Pick<ScaleData, 'quantities'>, axis: Axis): [number, number] {
  return [
    -Math.min(24, -axis.ends[0] - 4),
    axis.ends[1] + (axis.upright ? 5 : 9) - axis.of(quantities.productions.count)
  ];
}

/** Draws the rule moved by `away`, px. */
export function rule({ data, t, focus }: At, plan: Plan, away: Point, out: Parts): void {
  if (t <= 0.36) return;
  const { axis } = plan;
  const now = pose(data, axis, t);
  const transform = `translate(${away[0].toFixed(2)} ${away[1].toFixed(2)})`;
  const box = (a: number, b: number, c: number, d: number): string =>
    polyline([axis.at(a, c), axis.at(b, c), axis.at(b, d), axis.at(a, d)], true);
  const across = (a: number, c: number, d: number): string =>
    segment(...axis.at(a, c), ...axis.at(a, d));
  const [start] = axis.ends;
  const [under, rail] = [axis.stock + axis.slider, breadth(axis)];
  const { grown } = now;
  // Once the stock is whole nothing limits the slider, which stands out of it.
  const drawn = grown < axis.ends[1] ? grown : Infinity;
  const local = sliderEnds(data, axis);
  const [from, to] = [
    Math.min(drawn, now.slider + local[0]),
    Math.min(drawn, now.slider + local[1])
  ];
  out.shapes.push(
    { id: 'stock', d: box(start, grown, 0, rail), line: 'contour', fill: 'sheet', transform },
    {
      id: 'groove',
      d: box(start, grown, axis.stock, under),
      line: 'outline',
      fill: 'tint',
      transform
    },
    {
      id: 'slider',
      d: box(from, to, axis.stock, under),
      line: 'outline',
      fill: 'paper',
      transform
    },
    { id: 'ticks', d: ticks(axis, axis.ends[0], grown - 2, 'stock'), line: 'detail', transform }
  );
  if (axis.rail > 24)
    for (const [i, a] of [start + 13, axis.ends[1] - 13].entries())
      if (a < grown - 8) {
        const [x, y] = axis.at(a, under + axis.rail / 2);
        out.shapes.push({
          id: `screw-${i}`,
          d: circle(x, y, 4.5) + segment(x - 3, y + 2, x + 3, y - 2),
          line: 'detail',
          transform
        });
      }
  const sliding = axis.at(now.slider, 0);
  const home = axis.at(0, 0);
  out.shapes.push({
    id: 'slider-ticks',
    d: ticks(axis, local[0], Math.min(local[1] - 3, drawn - now.slider - 2), 'slider'),
    line: 'detail',
    transform: `translate(${(away[0] + sliding[0] - home[0]).toFixed(2)} ${(away[1] + sliding[1] - home[1]).toFixed(2)})`
  });
  for (const name of names) {
    const a = axis.of(data.quantities[name].count);
    if (a > grown) continue;
    const line = focus === name ? 'signal' : 'outline';
    out.shapes.push(
      { id: `mark-${name}`, d: across(a, -PROUD, axis.stock), line, transform },
      {
        id: `pointer-${name}`,
        d: polyline([axis.at(a - 5, -PROUD), axis.at(a + 5, -PROUD), axis.at(a, 0)], true),
        fill: focus === name ? 'signal' : 'ink',
        transform
      }
    );
  }
  lettering(data, axis, now, away, out);
  if (now.seen === 0) return;
  const [a, half] = [now.cursor, axis.cursor];
  // Beside a standing rule the numbers leave no room for more.
  const [top, end] = [axis.upright ? -3 : -PROUD - 4, rail + PROUD];
  out.shapes.push(
    {
      id: 'cursor',
      d:
        box(a - half, a + half, top, end) +
        box(a - half, a + half, top, top + 7) +
        box(a - half, a + half, end - 7, end),
      line: 'outline',
      transform,
      opacity: now.seen
    },
    { id: 'hairline', d: across(a, top + 7, end - 7), line: 'detail', transform, opacity: now.seen }
  );
  if (now.lit > 0)
    out.shapes.push({
      id: 'hairline-lit',
      d: across(a, top + 7, lerp(top + 7, end - 7, now.lit)),
      line: 'signal',
      transform
    });
}

/** Numbers of both scales. A number that would meet a mark or the cursor at rest is left out. */
function lettering(data: ScaleData, axis: Axis, now: Pose, [dx, dy]: Point, out: Parts): void {
  const small = axis.stock < 46;
  const size = small ? 12 : 14;
  const rotate = axis.upright ? -90 : 0;
  const marks = names.map((name) => axis.of(data.quantities[name].count));
  const reading = axis.of(data.quantities.people.count);
  const half = (text: string): number => measure(text, size) / 2;
  const write = (
    id: string,
    text: string,
    a: number,
    c: number,
    weight: number,
    anchor: 'middle' | 'start'
  ): void => {
    const opacity = now.grown < axis.ends[1] ? clamp((now.grown - a - 6) / 20) : 1;
    if (opacity === 0) return;
    const [x, y] = axis.at(a, c);
    out.labels.push(
      label(id, text, x + dx, y + dy, size, { anchor, rotate, slanted: false, weight, opacity })
    );
  };
  data.decades.forEach((text, i) => {
    const a = i * axis.decade;
    const last = i === data.decades.length - 1;
    const c = axis.stock < 36 ? 12 : axis.stock * (small ? 0.4 : 0.38);
    const free = marks.every((mark) => Math.abs(mark - a) > half(text) + 3);
    if (!last && free) write(`decade-${i}`, text, a, c, 400, 'middle');
    // The end of the scale is named outside the cursor.
    const beside = Math.max(a + 5, reading + axis.cursor + 5);
    if (last && beside + measure(data.million, size) < axis.ends[1] - 3)
      write(`decade-${i}`, data.million, beside, c, 400, 'start');
  });
  if (axis.rail > 24) {
    const [x, y] = axis.at(8, axis.stock + axis.slider + axis.rail / 2 + 4.5);
    const opacity = clamp((now.grown - 200) / 40);
    out.labels.push(
      label('rule-name', data.texts.rule, x + dx, y + dy, 13, { tone: 'ink-2', opacity })
    );
  }
  const local = sliderEnds(data, axis);
  const quotient = reading - axis.of(data.quantities.productions.count);
  for (const { value, text } of data.slider) {
    const a = Math.log10(value) * axis.decade;
    const room = half(text);
    if (axis.decade < 62 && /^2/.test(text)) continue;
    if (a + room > local[1] - 4 || Math.abs(a - quotient) < room + axis.cursor + 2) continue;
    const c = axis.stock + axis.slider - (small ? 5 : 8);
    write(`slider-${value}`, text, now.slider + a, c, value === 1 ? 600 : 400, 'middle');
  }
}
