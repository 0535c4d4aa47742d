/** The four fields of dots at any `t`, and what is measured and noted while they are samples. */
import { clamp, lerp, polyline, segment, span, type Box, type Point } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { names, type Name } from './data.ts';
import { dots, placed } from './fields.ts';
import { counted, glide, told, type At, type Parts } from './parts.ts';
import type { Plan } from './plan.ts';

/** Break lines stand off the last dots by so much and overshoot the corner by so much, px. */
const OFF = 4;
const OVER = 7;

/** A thin line with a zigzag in its middle: the figure continues beyond it. */
function breakLine([x1, y1]: Point, [x2, y2]: Point, amplitude: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const on = (along: number, across: number): Point => [
    (x1 + x2) / 2 + ux * along - uy * across,
    (y1 + y2) / 2 + uy * along + ux * across
  ];
  const a = amplitude;
  return polyline([
    [x1, y1],
    on(-1.4 * a, 0),
    on(-0.5 * a, a),
    on(0.5 * a, -a),
    on(1.4 * a, 0),
    [x2, y2]
  ]);
}

/** How far fields have come from their samples to the rule at `t`, 0…1. */
export const moved = (t: number): number => glide(t, 0.1, 0.5);

/** Box of a field at `t`, px, and the pitch all fields have then. */
export function fieldBox(
  { samples, rule, fields }: Plan,
  name: Name,
  t: number
): Box & { pitch: number } {
  const [a, b] = [samples.spots[name], rule.spots[name]];
  const k = moved(t);
  const pitch = lerp(samples.pitch, rule.pitch, k);
  const { columns, rows } = fields[name];
  return {
    x: lerp(a.x, b.x, k),
    y: lerp(a.y, b.y, k),
    width: columns * pitch,
    height: rows * pitch,
    pitch
  };
}

/** Room above the two smallest fields on a roomy sheet, px: the ring of the detail view passes there. */
export const RING = 12;

/** Draws the fields; `away` is how far they have left together with the rule, px. */
export function samples(at: At, plan: Plan, [dx, dy]: Point, out: Parts): void {
  const { t, focus } = at;
  for (const name of names) {
    const { x, y, pitch } = fieldBox(plan, name, t);
    const path = dots(plan.fields[name]);
    const transform = placed(x + dx, y + dy, pitch);
    out.shapes.push({ id: `dots-${name}`, d: path, fill: 'ink', transform });
    // What the sentence is about: the crowd while samples are compared, later what the reader points at.
    const lit = focus === name ? 1 : name === 'people' ? 1 - clamp((t - 0.02) / 0.12) : 0;
    if (lit > 0)
      out.shapes.push({ id: `dots-${name}-lit`, d: path, fill: 'signal', transform, opacity: lit });
  }
  const box = fieldBox(plan, 'people', t);
  const [x, y] = [box.x + dx, box.y + dy];
  const [right, bottom] = [x + box.width + OFF - 1, y + box.height];
  const zigzag = clamp(box.height / 30, 4, 9);
  out.shapes.push(
    {
      id: 'break-top',
      d: breakLine([x - OVER, y - OFF], [right + OVER, y - OFF], zigzag),
      line: 'detail'
    },
    {
      id: 'break-side',
      d: breakLine([right, y - OFF - OVER], [right, bottom + OVER], zigzag),
      line: 'detail'
    }
  );
  if (told(t, 0) > 0) lettering(at, plan, out);
}

/** How much of the crowd is drawn, in whole percent rounded up: the crowd is a lower bound, so the share is less. Our calculation. */
export const percentDrawn = (dotsDrawn: number, people: number): number =>
  Math.ceil((dotsDrawn / people) * 100);

function lettering(at: At, plan: Plan, out: Parts): void {
  const { frame, t } = at;
  const { upright } = plan.axis;
  const opacity = told(t, 0);
  const roomy = !upright && frame.width >= 560;
  note(at, plan, out, roomy, opacity);
  if (!upright)
    out.shapes.push({
      id: 'ground',
      d: segment(4, plan.ground + 2, frame.width - 4, plan.ground + 2),
      line: 'datum',
      drawn: 1 - span(t, 0.02, 0.14)
    });
  if (roomy) counts(at, plan, out, opacity);
}

/** What the break lines mean. */
function note({ data, frame }: At, plan: Plan, out: Parts, roomy: boolean, opacity: number): void {
  const box = fieldBox(plan, 'people', 0);
  const { upright } = plan.axis;
  const percent = percentDrawn(plan.fields.people.count, data.quantities.people.count);
  const size = roomy ? 14 : 12;
  const said = data.broken.replace('%n%', counted(percent, data.lang));
  // A note longer than its field is wide begins before it, as far as what stands below the next one lets it.
  const next = fieldBox(plan, 'productions', 0);
  const room = frame.width - 6 - (roomy ? next.x + next.width + 10 : 8);
  const noted = [said, ...(roomy ? [data.texts.sheet] : [])].flatMap((text) =>
    wrap(text, room, size)
  );
  const lines = noted.length > 2 ? wrap(said, room, size) : noted;
  const x = Math.min(
    box.x,
    frame.width - 6 - Math.max(...lines.map((line) => measure(line, size)))
  );
  const y = upright ? box.y + box.height + 15 : plan.ground + (roomy ? 24 : 18);
  out.labels.push(
    ...lines.map((text, i) =>
      label(`broken-${i}`, text, x, y + i * Math.round(size * 1.3), size, {
        tone: 'ink-2',
        opacity
      })
    )
  );
}

/** Columns and rows of the field of productions: the reader can multiply. */
function counts({ data }: At, plan: Plan, out: Parts, opacity: number): void {
  const box = fieldBox(plan, 'productions', 0);
  const { columns, rows } = plan.fields.productions;
  const [left, right] = [box.x, box.x + box.width];
  const line = plan.ground + 34;
  const category = new Intl.PluralRules(data.lang).select(rows);
  out.dimensions.push(
    dimension('columns', [left, line], [right, line], {
      text: data.columns.replace('%n%', counted(columns, data.lang)),
      size: 13,
      gap: 5,
      extension: plan.ground + 4 - line,
      opacity
    }),
    dimension('rows', [left - 20, plan.ground], [left - 20, box.y], {
      text: (data.rows[category] ?? '').replace('%n%', counted(rows, data.lang)),
      size: 13,
      gap: 5,
      extension: 18,
      opacity
    })
  );
}
