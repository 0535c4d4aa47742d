/** Step `clusters`: the clusters as a parts list, solid what works, hatched what is planned, each with its place. */
import { clamp, polyline, rectangle, segment, span, type Box } from '#drawing/geometry.ts';
import { even, label, measure } from '#drawing/text.ts';
import type { ClusterRow } from './data.ts';
import { listPlan, type ListPlan } from './list-plan.ts';
import { asked, fitting, hit, parts, told, type At, type Parts } from './parts.ts';

/** The cluster the sentence is about. */
const SPOKEN_OF = 'construction';

/** The cluster in signal colour: the one pointed at, else the one of the sentence. */
export const hotCluster = ({ data, focus }: At): string =>
  data.clusters.find(({ id }) => focus === `cluster-${id}` || focus === `field-${id}`)?.id ??
  SPOKEN_OF;

/** A part as the list shows it: solid when it works, hatched and dashed when it is a plan; wiped in by `share`. */
function swatch(
  id: string,
  { x, y }: { x: number; y: number },
  side: number,
  planned: boolean,
  hot: boolean,
  share: number,
  out: Parts
): void {
  const width = side * share;
  const d = rectangle(x, y, width, side);
  if (!planned) {
    out.shapes.push({ id, d, fill: 'tint', line: hot ? 'signal' : 'outline' });
    return;
  }
  // From a quarter of a dash along, so that the dashes stand alike on all four sides.
  const start = Math.min(2, width);
  const contour = polyline([
    [x + start, y],
    [x + width, y],
    [x + width, y + side],
    [x, y + side],
    [x, y],
    [x + start, y]
  ]);
  out.shapes.push(
    { id: `${id}-fill`, d, fill: hot ? 'hatch-signal' : 'hatch-fine' },
    { id, d: contour, line: hot ? 'signal' : side < 24 ? 'detail' : 'outline', plan: true }
  );
}

/** From one line of small lettering to the next, px; short rows set it close. */
const lineStep = ({ small, roomy }: ListPlan): number => Math.round(small * (roomy ? 1.28 : 1.17));

/** Name, place and state of a row. */
function words(
  plan: ListPlan,
  cell: Box,
  row: ClusterRow,
  hot: boolean,
  opacity: number,
  out: Parts
): void {
  const { name, small } = plan;
  const beside = cell.x + plan.indent;
  const step = lineStep(plan);
  const tone = hot ? ('signal' as const) : ('ink' as const);
  const right = cell.x + cell.width - (plan.states > 0 ? plan.states + 20 : 0);
  const at = cell.x + plan.placed;
  const full = measure(row.name, name, 500) <= right - beside;
  const title = plan.brief || !full ? row.brief : row.name;
  const set = even(row.place, right - at, small);
  const room = Math.max(1, Math.floor((cell.height - name - 10) / step));
  const place = plan.brief || set.length > room ? [fitting(row.places, right - at, small)] : set;
  const block = name + place.length * step;
  const first = cell.y + (cell.height - block) / 2 + name * 0.82;
  out.labels.push(
    label(`cluster-${row.id}-name`, title, beside, first, name, { weight: 500, tone, opacity }),
    ...place.map((line, n) =>
      label(`cluster-${row.id}-place-${n}`, line, at, first + (n + 1) * step, small, {
        tone: 'ink-2',
        opacity
      })
    )
  );
  if (plan.states === 0) return;
  const states = even(row.state, plan.states, small);
  const top = cell.y + (cell.height - states.length * step) / 2 + small * 0.9;
  out.labels.push(
    ...states.map((line, n) =>
      label(`cluster-${row.id}-state-${n}`, line, right + 20, top + n * step, small, { opacity })
    )
  );
}

/** Rules of the list, one after another from the top; the upper edge of each group is heavier. */
function rules(plan: ListPlan, t: number, out: Parts): void {
  const heads = plan.groups.length > 0 ? plan.groups.map(({ y }) => y) : [];
  let [thin, heavy] = ['', ''];
  const along = (y: number): number => {
    const { y: top, height } = plan.columns[0] ?? { y: 0, height: 1 };
    const late = 0.24 * ((y - top) / height);
    return span(t, 1.22 + late, 1.46 + late);
  };
  for (const { x, y, width, height } of plan.columns) {
    const edges = heads.length > 0 ? heads : [y];
    for (const edge of [...edges, y + height])
      if (along(edge) > 0) heavy += segment(x, edge, x + width * along(edge), edge);
  }
  for (const { x, y, width } of plan.cells)
    if (along(y) > 0 && !heads.includes(y) && !plan.columns.some((column) => column.y === y))
      thin += segment(x, y, x + width * along(y), y);
  if (plan.key !== null && along(plan.key.y) > 0) {
    const { x, y, width } = plan.key;
    thin += segment(x, y, x + width * along(y), y);
  }
  if (thin !== '') out.shapes.push({ id: 'rules', d: thin, line: 'rule' });
  if (heavy !== '') out.shapes.push({ id: 'edges', d: heavy, line: 'outline' });
}

/** When row `i` of `count` is written, 0…1. */
const writtenAt = (t: number, i: number, count: number): number =>
  clamp((t - 1.4 - (0.42 * i) / count) / 0.08);

/** Draws the list from 1.2 on. */
export function list(at: At): Parts {
  const out = parts();
  const { data, frame, t } = at;
  const plan = listPlan(data, frame);
  const hot = hotCluster(at);
  rules(plan, t, out);
  for (const { y, plan: planned } of plan.groups) {
    const first = plan.cells.findIndex((_, i) => data.clusters[i]?.plan === planned);
    const opacity = writtenAt(t, first, data.clusters.length);
    const next = plan.cells[first]?.y ?? y;
    if (opacity > 0)
      out.labels.push(
        label(
          planned ? 'group-plan' : 'group-fact',
          planned ? data.text.planned : data.text.working,
          2,
          next - 8,
          plan.name - 3,
          { tone: 'ink-2', opacity }
        )
      );
  }
  for (const [i, row] of data.clusters.entries()) {
    const cell = plan.cells[i];
    const written = writtenAt(t, i, data.clusters.length);
    if (cell === undefined || written === 0) continue;
    const top = plan.roomy ? cell.y + (cell.height - plan.swatch) / 2 : swatchTop(plan, cell);
    swatch(
      `part-${row.id}`,
      { x: cell.x + 1, y: top },
      plan.swatch,
      row.plan,
      row.id === hot,
      written,
      out
    );
    words(plan, cell, row, row.id === hot, written, out);
    if (asked(t, 2))
      out.marks.push({
        id: `cluster-${row.id}`,
        label: `${row.name}: ${row.place}. ${row.state}`,
        box: hit(frame, cell.x, cell.y + 1, cell.width, cell.height - 2),
        facts: row.facts
      });
  }
  if (plan.key !== null && told(t, 2) > 0) key(at, plan, plan.key, out);
  return out;
}

/** A small swatch stands on the line of the name. */
const swatchTop = (plan: ListPlan, cell: Box): number => {
  const first = cell.y + (cell.height - plan.name - lineStep(plan)) / 2 + plan.name * 0.82;
  return first - plan.name * 0.36 - plan.swatch / 2;
};

/** What solid and hatch mean, in the cell left over. */
function key({ data, t }: At, plan: ListPlan, cell: Box, out: Parts): void {
  const opacity = told(t, 2);
  const side = 12;
  const level = cell.y + cell.height / 2 + plan.small * 0.36;
  let x = cell.x + 1;
  for (const [id, text, planned] of [
    ['key-fact', data.text.keyWorking, false],
    ['key-plan', data.text.keyPlanned, true]
  ] as const) {
    swatch(id, { x, y: cell.y + (cell.height - side) / 2 }, side, planned, false, opacity, out);
    out.labels.push(
      label(`${id}-text`, text, x + side + 6, level, plan.small, { tone: 'ink-2', opacity })
    );
    x += side + 6 + measure(text, plan.small) + 14;
  }
}
