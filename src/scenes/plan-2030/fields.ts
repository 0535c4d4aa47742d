/** Step `clusters`: the jobs of the construction and food clusters as hollow dots in two fields of one pitch. */
import { clamp, round, span } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { even, label, measure } from '#drawing/text.ts';
import type { Line } from '#drawing/shape.ts';
import type { PlanData } from './data.ts';
import { hotCluster } from './list.ts';
import { listPlan, type ListPlan } from './list-plan.ts';
import { asked, hit, parts, type At, type Parts } from './parts.ts';

/** Dots farther apart than this stop reading as one field, px. */
const PITCH_MAX = 11;

interface Heading {
  /** Size and baseline of the number, px. */
  readonly hero: number;
  readonly baseline: number;
  readonly lines: readonly string[];
  readonly size: number;
  /** Baseline of the first line of words, px. */
  readonly y: number;
  /** Upper edge of the dots; the dimension line above them, 0 for none. */
  readonly top: number;
  readonly line: number;
}

/** Weight of the number: a small one is drawn heavier. */
const weight = ({ roomy }: ListPlan): number => (roomy ? 200 : 300);

/** The number and the words under it over each field. */
function headings(plan: ListPlan, fields: PlanData['fields']): Heading[] {
  const { roomy } = plan;
  const box = plan.fields[0] ?? { x: 0, y: 0, width: 1, height: 1 };
  const size = roomy ? (box.width > 420 ? 17 : box.width > 300 ? 15 : 13) : 12;
  const step = Math.round(size * 1.28);
  const widest = Math.max(...fields.map(({ figure }) => measure(figure, 1, weight(plan))));
  const hero = roomy
    ? Math.min(60, box.height * 0.19, (box.width * 0.6) / widest)
    : Math.min(box.height > 125 ? 24 : 20, box.width / widest);
  const words = fields.map(({ about }) => even(about, box.width, size));
  return words.map((lines, i) => {
    const { y: upper } = plan.fields[i] ?? box;
    // Fields side by side begin at one height, however many lines stand over one of them.
    const most = Math.max(
      ...words.map((other, n) => (plan.fields[n]?.y === upper ? other.length : 0))
    );
    const baseline = upper + hero * 0.76;
    const y = baseline + step + (roomy ? 4 : 2);
    const under = y + (most - 1) * step;
    const line = roomy ? under + 18 : 0;
    return { hero, baseline, lines, size, y, top: roomy ? line + 14 : under + 8, line };
  });
}

interface Grid {
  readonly cols: number;
  readonly pitch: number;
}

/** The widest pitch at which the largest field fits every box; one for all, so that counts compare. */
function dotGrid(fields: PlanData['fields'], width: number, height: number): Grid {
  const most = Math.max(1, ...fields.map((field) => field.dots));
  let cols = Math.max(1, Math.ceil(width / PITCH_MAX));
  while (Math.ceil(most / cols) * (width / cols) > height && cols < most) cols++;
  return { cols, pitch: width / cols };
}

/** `count` hollow dots in rows of `cols`, each drawn from where the last one ended: short path data. */
function dots(x: number, y: number, count: number, { cols, pitch }: Grid): string {
  const r = round(pitch * 0.32);
  const ring = `a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
  let d = '';
  for (let i = 0; i < count; i++) {
    const [col, row] = [i % cols, Math.floor(i / cols)];
    const left = round(x + (col + 0.5) * pitch - r);
    d += `M${left},${round(y + (row + 0.5) * pitch)}${ring}`;
  }
  return d;
}

/** Closer than this the dots are drawn with the finest pens, so that they stay hollow, px. */
const CLOSE = 5.8;

/** The pen of the dots; the signal is never the lighter of the two. */
const pen = (pitch: number, signal: boolean): Line =>
  pitch < CLOSE ? (signal ? 'signal-fine' : 'texture') : signal ? 'signal' : 'detail';

/** Draws the fields from 1.6 on. */
export function fields(at: At): Parts {
  const out = parts();
  const { data, frame, t } = at;
  if (t < 1.6) return out;
  const plan = listPlan(data, frame);
  const hot = hotCluster(at);
  const heads = headings(plan, data.fields);
  const high = Math.min(
    ...heads.map((head, i) => plan.fields[i]!.y + plan.fields[i]!.height - head.top)
  );
  const grid = dotGrid(data.fields, plan.fields[0]?.width ?? 1, high);
  // The number is written while its dots are being counted in.
  const opacity = clamp((t - 1.6) / 0.08);
  for (const [i, field] of data.fields.entries()) {
    const [box, head] = [plan.fields[i]!, heads[i]!];
    const signal = field.id === hot;
    const tone = signal ? ('signal' as const) : ('ink' as const);
    const line = pen(grid.pitch, signal);
    const d = dots(box.x, head.top, Math.round(field.dots * span(t, 1.62, 1.96)), grid);
    if (d !== '') out.shapes.push({ id: `jobs-${field.id}`, d, line });
    const drawn = span(t, 1.66, 1.9);
    if (head.line > 0 && drawn > 0)
      out.dimensions.push(
        dimension(`across-${field.id}`, [box.x, head.line], [box.x + box.width, head.line], {
          tone,
          extension: 8,
          grown: drawn,
          opacity: clamp(drawn * 6)
        })
      );
    if (opacity > 0)
      out.labels.push(
        label(`jobs-${field.id}-hero`, field.figure, box.x, head.baseline, head.hero, {
          weight: weight(plan),
          slanted: false,
          tone,
          opacity
        }),
        ...head.lines.map((text, n) =>
          label(
            `jobs-${field.id}-about-${n}`,
            text,
            box.x,
            head.y + n * Math.round(head.size * 1.28),
            head.size,
            { tone, opacity }
          )
        )
      );
    if (asked(t, 2))
      out.marks.push({
        id: `field-${field.id}`,
        label: `${field.figure} ${field.about}`,
        box: hit(frame, box.x, box.y, box.width, box.height),
        facts: field.facts
      });
  }
  return out;
}
