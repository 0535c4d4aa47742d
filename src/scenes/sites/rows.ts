/** The written facts of `growth` in three groups: money at one scale, counts, a tick for each year of a rating. */
import { clamp, rectangle, segment, span } from '#drawing/geometry.ts';
import { even, label, measure } from '#drawing/text.ts';
import type { Row } from './data.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import type { GrowthPlan } from './time.ts';

/** A row and its place among all of them. */
interface Numbered {
  readonly row: Row;
  readonly i: number;
}

/** Where a group of rows stands, px; `bottom` is as far as it may reach. */
interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/** Side of a tick of a rating and distance between ticks, px; the smaller ones on phones. */
const TICKS = { large: [9, 13], small: [6, 8] } as const;
/** Height of a bar, px. */
const BAR = 5;
/** What the sentence of the step is about. */
const SPOKEN_OF = 'sez.invested';
/** Group of each kind of row, in order. */
const KINDS = ['length', 'plain', 'years'] as const;

/** Size of a plain number or of a rating's words, px. */
const sizeIn = (width: number, small: boolean): number => (small ? 14 : clamp(width / 12, 16, 22));

/** Whether the words of some rating are too long for a column `width` px wide: then all have the brief ones. */
function cramped(ratings: readonly Numbered[], width: number, small: boolean): boolean {
  const pitch = TICKS[small ? 'small' : 'large'][1];
  return ratings.some(
    ({ row }) =>
      row.value * pitch + 5 + measure(row.text[0] ?? '', sizeIn(width, small), 500) > width + 4
  );
}

/** Draws as many rows of each group as its place has room for, the first ones first. */
export function rows(at: At, plan: GrowthPlan, out: Parts): void {
  const { data, frame, t } = at;
  const drawn = span(t, 1.36, 1.6) * (1 - span(t, 2.1, 2.3));
  const { x, y, width, height, columns } = plan.rows;
  const [money, counts, ratings] = KINDS.map((kind) =>
    data.growth.rows.map((row, i) => ({ row, i })).filter(({ row }) => row.kind === kind)
  ) as [Numbered[], Numbered[], Numbered[]];
  const groups = [money, counts, ratings];
  const bottom = Math.min(frame.height - 2, y + height);
  const gap = 20;
  const column = (width - gap * (columns - 1)) / columns;
  if (frame.width < 560) {
    if (columns === 1) {
      const brief = cramped(ratings, width, true);
      group(at, [...money, ...ratings, ...counts], { x, top: y, width, bottom }, brief, out);
      return;
    }
    // A phone has the ratings side by side under the other two groups; the right words are the longer.
    const foot = bottom - plan.rows.foot;
    const right = Math.max(column, 148);
    const left = width - right - (width < 300 ? 8 : gap);
    const brief = cramped(ratings, Math.min(left, right), true);
    [
      { x, width: left },
      { x: x + width - right, width: right }
    ].forEach((place, n) => {
      group(at, n === 0 ? money : counts, { ...place, top: y, bottom: foot - 4 }, brief, out);
      group(at, ratings.slice(n, n + 1), { ...place, top: foot, bottom }, brief, out);
    });
    return;
  }
  let rules = '';
  groups.forEach((set, n) => {
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
    if (columns > 1 || n > 0) {
      const above = place.top - (columns > 1 ? 12 : 14);
      rules += segment(place.x, above, place.x + place.width * drawn, above);
    }
    group(at, set, place, cramped(ratings, place.width, false), out);
  });
  if (rules !== '') out.shapes.push({ id: 'row-rules', d: rules, line: 'rule' });
}

/** One group: its rows share the height of their place, but do not drift apart. */
function group(
  at: At,
  set: readonly Numbered[],
  { x, top, width, bottom }: Place,
  brief: boolean,
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
  const numbers = Math.max(
    ...set.map(({ row }) => measure(row.text[0] ?? '', sizeIn(width, false)))
  );
  const [tick, pitch] = TICKS[small ? 'small' : 'large'];
  const laid = set.map(({ row, i }) => {
    const size = !small && row.kind === 'length' ? clamp(width / 8, 20, 38) : sizeIn(width, small);
    // A broad place sets a plain number and its words on one line.
    const beside = table && row.kind === 'plain';
    const [full, brief] = row.about.map((words) =>
      even(words, beside ? width - numbers - 14 : width, about)
    );
    // A phone has the brief words where they save a line.
    const saves = small && brief !== undefined && brief.length < full!.length;
    const lines = saves ? brief : full!;
    const line = row.kind === 'length' ? BAR + 7 : 4;
    const under = size * 0.8 + line + lines.length * step + 2;
    return {
      row,
      i,
      text: row.text[0] ?? '',
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
  for (const { row, i, text: whole, size, lines, line, beside, height } of laid) {
    let text = whole;
    if (y + height > bottom) break;
    const base = y + size * 0.8;
    let from = x;
    if (row.kind === 'years') {
      let ticks = '';
      const inked = Math.round(row.value * span(t, 1.44, 1.8) * (1 - span(t, 2.06, 2.2)));
      for (let n = 0; n < inked; n++) ticks += rectangle(x + n * pitch, base - tick, tick, tick);
      from += row.value * pitch + 5;
      if (brief) text = row.text[1] ?? text;
      if (ticks !== '') out.shapes.push({ id: `row-${i}-ticks`, d: ticks, fill: 'ink' });
    }
    const tone = row.facts.includes(SPOKEN_OF) ? ('signal' as const) : ('ink' as const);
    if (row.kind === 'length') {
      const grown = span(t, 1.38, 1.74) * (1 - span(t, 2.06, 2.24));
      if (grown > 0)
        out.shapes.push({
          id: `row-${i}-bar`,
          d: rectangle(x, base + 7, ((width * row.value) / most) * grown, BAR),
          fill: tone
        });
    }
    const thin = size > 24;
    const words = [
      label(`row-${i}`, text, from, base, size, {
        tone,
        weight: thin ? 200 : small ? 500 : 400,
        slanted: !thin,
        opacity
      }),
      ...lines.map((words, n) =>
        label(
          `row-${i}-${n}`,
          words,
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
        label: `${whole}: ${row.about[0]}`,
        box: hit(frame, x, y, width, height),
        facts: row.facts
      });
    y += height + gap;
  }
}
