/** The written facts of `growth` in three groups: money at one scale, counts, a tick for each year of a rating. */
import { clamp, rectangle, segment, span } from '#drawing/geometry.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import type { Row } from './data.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import type { GrowthPlan } from './time.ts';

/** Where a group of rows stands, px; `bottom` is as far as it may reach. */
interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/** Side of a tick of a rating, distance between ticks, height of a bar, px. */
const [TICK, PITCH, BAR] = [9, 13, 5] as const;
/** Group of each kind of row, in order. */
const KINDS = ['length', 'plain', 'years'] as const;

/** Draws as many rows of each group as its place has room for, the first ones first. */
export function rows(at: At, plan: GrowthPlan, out: Parts): void {
  const { data, frame, t } = at;
  const drawn = span(t, 1.36, 1.6) * (1 - span(t, 2.1, 2.3));
  const { x, y, width, height, columns } = plan.rows;
  const groups = KINDS.map((kind) =>
    data.growth.rows.map((row, i) => ({ row, i })).filter(({ row }) => row.kind === kind)
  );
  const bottom = Math.min(frame.height - 2, y + height);
  if (columns === 1 && frame.width < 560) {
    group(at, groups.flat(), { x, top: y, width, bottom }, out);
    return;
  }
  let rules = '';
  groups.slice(0, Math.max(columns, columns === 1 ? KINDS.length : 0)).forEach((set, n) => {
    const gap = 20;
    const column = (width - gap * (columns - 1)) / columns;
    // Beside the plots each group stands at the height of a plot; under them, in a column of its own.
    const place =
      columns === 1
        ? {
            x,
            width,
            top: plan.y - plan.band * (3 - n) + 14,
            bottom: plan.y - plan.band * (2 - n) + (n === 2 ? 28 : 0)
          }
        : { x: x + n * (column + gap), width: column, top: y, bottom };
    if (columns === 1 && n > 0)
      rules += segment(x, place.top - 14, x + width * drawn, place.top - 14);
    if (columns > 1 && frame.width >= 560)
      rules += segment(place.x, y - 12, place.x + column * drawn, y - 12);
    group(at, set, place, out);
  });
  if (rules !== '') out.shapes.push({ id: 'row-rules', d: rules, line: 'rule' });
}

/** One group: its rows share the height of their place, but do not drift apart. */
function group(
  at: At,
  set: readonly { readonly row: Row; readonly i: number }[],
  { x, top, width, bottom }: Place,
  out: Parts
): void {
  const { data, frame, t, focus } = at;
  const small = frame.width < 560;
  const about = small ? 12 : 13;
  const step = Math.round(about * 1.25);
  const table = width >= 270;
  const most = Math.max(
    ...data.growth.rows.filter((row) => row.kind === 'length').map((row) => row.value)
  );
  // Words of the table begin after its longest number.
  const numbers = Math.max(...set.map(({ row }) => measure(row.text, clamp(width / 12, 16, 22))));
  const laid = set.map(({ row, i }) => {
    const size = small
      ? 14
      : row.kind === 'length'
        ? clamp(width / 8, 20, 38)
        : clamp(width / 12, 16, 22);
    // A broad place sets a plain number and its words on one line.
    const beside = table && row.kind === 'plain';
    const lines = wrap(row.about, beside ? width - numbers - 14 : width, about);
    const line = row.kind === 'length' ? BAR + 7 : 4;
    const under = size * 0.8 + line + lines.length * step + 2;
    return {
      row,
      i,
      size,
      lines,
      line,
      beside,
      height: beside ? Math.max(size, lines.length * step) : under
    };
  });
  const total = laid.reduce((sum, { height }) => sum + height, 0);
  const gap = clamp(
    (bottom - top - total) / laid.length,
    small ? 5 : 8,
    small ? 10 : table ? 26 : 18
  );
  const opacity = told(t, 2);
  let y = top;
  for (const { row, i, size, lines, line, beside, height } of laid) {
    if (y + height > bottom) break;
    const base = y + size * 0.8;
    let from = x;
    if (row.kind === 'years') {
      let ticks = '';
      const inked = Math.round(row.value * span(t, 1.44, 1.8) * (1 - span(t, 2.06, 2.2)));
      for (let n = 0; n < inked; n++) ticks += rectangle(x + n * PITCH, base - TICK, TICK, TICK);
      from += row.value * PITCH + 5;
      // A column too narrow for both keeps the words.
      if (from + measure(row.text, size) > x + width + 4) from = x;
      else if (ticks !== '') out.shapes.push({ id: `row-${i}-ticks`, d: ticks, fill: 'ink' });
    }
    if (row.kind === 'length') {
      const grown = span(t, 1.38, 1.74) * (1 - span(t, 2.06, 2.24));
      if (grown > 0)
        out.shapes.push({
          id: `row-${i}-bar`,
          d: rectangle(x, base + 7, ((width * row.value) / most) * grown, BAR),
          fill: 'ink'
        });
    }
    const thin = size > 24;
    const words = [
      label(`row-${i}`, row.text, from, base, size, {
        weight: thin ? 200 : small ? 500 : 400,
        slanted: !thin,
        opacity
      }),
      ...lines.map((text, n) =>
        label(
          `row-${i}-${n}`,
          text,
          beside ? x + numbers + 14 : x,
          (beside ? y + about * 0.9 : base + line + about) + n * step,
          about,
          { tone: 'ink-2', opacity }
        )
      )
    ];
    if (opacity > 0) out.labels.push(...words);
    if (focus === `row-${i}`)
      out.shapes.push({
        id: 'row-focus',
        d: segment(x, y + height + 2, x + width, y + height + 2),
        line: 'signal'
      });
    if (asked(t, 2))
      out.marks.push({
        id: `row-${i}`,
        label: `${row.text}: ${row.about}`,
        box: hit(frame, x, y, width, height),
        facts: row.facts
      });
    y += height + gap;
  }
}
