/** Draws one chain at `t`: between two plans at rest, its parts sliding to the joint when it is told. */
import { lerp, lerpPoint, round, segment, span, clamp, type Point } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { label } from '#drawing/text.ts';
import type { Arrangement, Placed } from './arrange.ts';
import type { ChainData, Item } from './data.ts';
import { MET, sign } from './sign.ts';
import { asked, glide, hit, sizes, told, type At, type Parts } from './parts.ts';

/** How far the picture under the reader's pointer rises, px. */
const LIFT = 8;

/** How a chain stands now. */
interface Now extends Omit<Arrangement, 'lines' | 'words'> {
  /** Progress of telling it, −1 … 0 on the way, 0 and more once it stands. */
  readonly u: number;
  /** How much the sentence is about it, 0…1. */
  readonly hot: number;
}

const between = (a: Placed, b: Placed, e: number): Placed => ({
  x: lerp(a.x, b.x, e),
  y: lerp(a.y, b.y, e),
  k: lerp(a.k, b.k, e)
});

/** Chain `i` between its places in two plans. */
function now(at: At, i: number, from: Arrangement, to: Arrangement): Now {
  const way = at.t - Math.floor(at.t);
  const e = glide(way, 0.14, 0.5);
  const line = (key: 'axis' | 'branch'): readonly [Point, Point] => [
    lerpPoint(from[key][0], to[key][0], e),
    lerpPoint(from[key][1], to[key][1], e)
  ];
  const u = at.t - i;
  return {
    axis: line('axis'),
    branch: line('branch'),
    // A chain that is on its way comes straight to where it will stand.
    parts: to.parts.map((part, j) => (u > 0 ? between(from.parts[j] ?? part, part, e) : part)),
    product: u > 0 ? between(from.product, to.product, e) : to.product,
    plus: to.plus.map((sign, j) => lerpPoint(from.plus[j] ?? sign, sign, e)),
    equals: lerpPoint(from.equals, to.equals, e),
    u,
    // Signal returns to ink before anything moves, and comes when the parts have met.
    hot: u > 0 ? 1 - span(u, 0.04, 0.2) : span(u, -0.2, -0.1)
  };
}

/** A picture in its layers: lines, finer lines where the scale allows, lines the sentence is about. */
function picture(item: Item, { x, y, k }: Placed, hot: number): Shape[] {
  if (k < 0.02) return [];
  const transform = `translate(${round(x)} ${round(y)}) scale(${Math.round(k * 1e4) / 1e4})`;
  const fine = clamp((k - 0.4) / 0.12);
  return [
    { id: `art-${item.id}`, art: item.art, transform },
    ...(item.fine && fine > 0
      ? [{ id: `art-${item.id}-fine`, art: `${item.art}-fine`, transform, opacity: round(fine) }]
      : []),
    ...(item.hot && hot > 0
      ? [{ id: `art-${item.id}-hot`, art: `${item.art}-hot`, transform, opacity: round(hot) }]
      : [])
  ];
}

/** Where part `j` is on its way along the axis: from outside the sheet to its place. */
function slid(at: At, chain: ChainData, j: number, { parts, axis, u }: Now): Placed | null {
  const place = parts[j];
  const item = chain.parts[j];
  if (place === undefined || item === undefined || u <= -0.78) return null;
  const n = parts.length;
  const left = j < n / 2;
  // The part nearest the joint comes first, so that none has to pass another.
  const rank = left ? Math.ceil(n / 2) - 1 - j : j - Math.ceil(n / 2);
  const e = glide(u, -0.78 + 0.06 * rank, -0.3 + 0.04 * rank);
  const away = left ? -item.extent[2] * place.k - 4 : at.frame.width - item.extent[0] * place.k + 4;
  // It rides on its axis while the rows still make room.
  return { ...place, x: lerp(away, place.x, e), y: u > 0 ? place.y : axis[0][1] };
}

/** The product comes out of its sign along the axis, growing to its size. */
function emerging(
  { extent: [left, top, right, bottom] }: Item,
  { product, equals, u }: Now
): Placed {
  const grown = glide(u, -0.2, -0.03);
  const [dx, dy] = [(left + right) / 2, (top + bottom) / 2];
  const centre = lerpPoint(equals, [product.x + dx * product.k, product.y + dy * product.k], grown);
  const k = product.k * grown;
  return { x: centre[0] - dx * k, y: centre[1] - dy * k, k };
}

/** Adds chain `i` to the view: axis, pictures, signs; words and marks while a step stands. */
export function drawChain(
  at: At,
  i: number,
  chain: ChainData,
  plans: readonly [Arrangement, Arrangement],
  out: Parts
): void {
  const it = now(at, i, ...plans);
  const { sign: r } = sizes(at.frame);
  const [axis, branch] = [it.axis, it.branch].map((ends) =>
    segment(ends[0][0], ends[0][1], ends[1][0], ends[1][1])
  ) as [string, string];
  out.shapes.push({ id: `axis-${chain.id}`, d: axis, line: 'axis' });
  if (Math.hypot(it.branch[1][0] - it.branch[0][0], it.branch[1][1] - it.branch[0][1]) > 1)
    out.shapes.push({ id: `branch-${chain.id}`, d: branch, line: 'axis' });
  const signs = [
    ...it.plus.flatMap((point, j) => sign(`sign-${chain.id}-${j}`, point, r, true, it)),
    ...sign(`sign-${chain.id}-equals`, it.equals, r, false, it)
  ];
  // Parts pass over the rings that wait for them.
  if (it.u < MET) out.shapes.push(...signs);
  const lifted = (item: Item, place: Placed): Placed =>
    at.focus === item.id ? { ...place, y: place.y - LIFT } : place;
  chain.parts.forEach((item, j) => {
    const place = slid(at, chain, j, it);
    if (place !== null) out.shapes.push(...picture(item, lifted(item, place), it.hot));
  });
  out.shapes.push(
    ...picture(chain.product, lifted(chain.product, emerging(chain.product, it)), it.hot)
  );
  if (it.u >= MET) out.shapes.push(...signs);
  words(at, i, chain, plans, out);
}

/** Names and marks of the step that stands. */
function words(
  at: At,
  i: number,
  chain: ChainData,
  plans: readonly [Arrangement, Arrangement],
  out: Parts
): void {
  const step = Math.round(at.t);
  if (i > step) return;
  const plan = plans[step === Math.floor(at.t) ? 0 : 1];
  const opacity = told(at.t, step);
  const size = sizes(at.frame);
  if (opacity > 0)
    for (const { id, text, x, y, name } of plan.lines) {
      const pointed = at.focus !== null && id.startsWith(`${at.focus}-line`);
      out.labels.push(
        label(id, text, x, y, name ? size.name : size.detail, {
          anchor: 'middle',
          weight: name ? 500 : 400,
          tone: pointed ? 'signal' : name ? 'ink' : 'ink-2',
          halo: 'paper',
          opacity
        })
      );
    }
  if (!asked(at.t, step)) return;
  [...chain.parts, chain.product].forEach((item, j) => {
    const place = j < chain.parts.length ? plan.parts[j] : plan.product;
    if (place === undefined) return;
    const [left, top, right, bottom] = item.extent;
    out.marks.push({
      id: item.id,
      label: item.spoken,
      box: hit(
        at.frame,
        place.x + left * place.k,
        place.y + top * place.k,
        (right - left) * place.k,
        (bottom - top) * place.k
      ),
      facts: chain.facts
    });
  });
}
