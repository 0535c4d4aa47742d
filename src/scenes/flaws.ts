/** What a finished picture may not have, as sentences: the referee of every scene at rest. */
import { contains, crosses, grow, overlaps, type Box, type Point } from '#drawing/geometry.ts';
import { inkBox, type Label } from '#drawing/text.ts';
import type { View } from './scene.ts';

/** Text smaller than this is not text, px. */
const SMALLEST = 12;
/** Fainter than this is not there. */
const FAINT = 0.05;

interface Line {
  readonly id: string;
  readonly owner: string;
  readonly a: Point;
  readonly b: Point;
}

/** Every label of a view, those of leaders and dimensions included, with the id of its owner. */
export function lettering(view: View): { label: Label; owner: string }[] {
  return [
    ...view.labels.map((label) => ({ label, owner: label.id })),
    ...view.leaders.flatMap((leader) =>
      leader.labels.map((label) => ({ label, owner: leader.id }))
    ),
    ...view.dimensions.flatMap((dimension) =>
      dimension.labels.map((label) => ({ label, owner: dimension.id }))
    )
  ].filter(({ label }) => label.opacity > FAINT);
}

function linework(view: View): Line[] {
  return [
    ...view.leaders
      .filter((leader) => leader.opacity > FAINT)
      .flatMap(({ id, points: [part, knee, end] }) => [
        { id: `${id} (leader)`, owner: id, a: part, b: knee },
        { id: `${id} (shelf)`, owner: `${id} shelf`, a: knee, b: end }
      ]),
    ...view.dimensions
      .filter((dimension) => dimension.opacity > FAINT)
      .map(({ id, from, to }) => ({ id: `${id} (dimension)`, owner: id, a: from, b: to }))
  ];
}

/** Flaws of one picture at rest; an empty list is a picture fit to print. */
export function flaws(view: View): string[] {
  const found: string[] = [...endless(view, 'view')];
  const texts = lettering(view).map((item) => ({ ...item, box: grow(inkBox(item.label), -0.5) }));
  const sheet: Box = { x: 0, y: 0, width: view.frame.width, height: view.frame.height };
  const covered = laidOver(view.frame);
  const ids = new Set<string>();
  for (const item of [...view.shapes, ...view.leaders, ...view.dimensions]) {
    if (ids.has(item.id)) found.push(`id "${item.id}" is used twice`);
    ids.add(item.id);
  }
  for (const [i, { label, box, owner }] of texts.entries()) {
    const name = `"${label.text}" (${label.id})`;
    if (ids.has(label.id)) found.push(`id "${label.id}" is used twice`);
    ids.add(label.id);
    if (label.size < SMALLEST) found.push(`${name} is set at ${label.size} px`);
    if (covered.some((part) => overlaps(part, box)))
      found.push(`${name} stands under the cards or the title block`);
    if (!contains(sheet, box)) found.push(`${name} leaves the frame: ${JSON.stringify(box)}`);
    for (const other of texts.slice(i + 1))
      if (overlaps(box, other.box))
        found.push(`${name} lies over "${other.label.text}" (${other.label.id})`);
    for (const line of linework(view))
      // A number stands on its own dimension line and a name on its own shelf.
      if (
        line.owner !== `${owner} shelf` &&
        !(line.owner === owner && line.id.endsWith('(dimension)'))
      )
        if (crosses(line.a, line.b, box)) found.push(`${line.id} crosses ${name}`);
  }
  for (const mark of view.marks) {
    if (mark.box.width < 24 || mark.box.height < 24) found.push(`mark ${mark.id} is under 24 px`);
    if (!contains(sheet, mark.box, 0.5)) found.push(`mark ${mark.id} leaves the frame`);
  }
  if (view.spot && !contains(sheet, view.spot.box, 0.5)) found.push('the spot leaves the frame');
  return found;
}

/** What lies on a full-bleed figure: the column of its cards, the title block. */
function laidOver({ width, height, over }: View['frame']): Box[] {
  if (over === undefined) return [];
  return [
    { x: 0, y: 0, width: over.column - 1, height },
    { x: width - over.title, y: height - over.foot + 6, width: over.title, height: over.foot }
  ];
}

/** Paths of numbers that are not finite, in plain data and inside path strings. */
function endless(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string')
    return /NaN|Infinity|undefined/.test(value) ? [`${path}: ${value.slice(0, 60)}`] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => endless(item, `${path}[${i}]`));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => endless(item, `${path}.${key}`));
  return [];
}
