/** Draws one chain at `t`: between two plans at rest, its parts sliding to the joint when it is told. */
import { clamp, lerp, lerpPoint, polyline, segment, span } from '#drawing/geometry.ts';
import { label } from '#drawing/text.ts';
import type { Arrangement, Placed } from './arrange.ts';
import type { ChainData, Item } from './data.ts';
import { drafted, picture } from './drafted.ts';
import { MET, sign } from './sign.ts';
import { asked, glide, hit, sizes, told, type At, type Parts } from './parts.ts';

/** How far the picture under the reader's pointer rises, px. */
const LIFT = 8;

/** How a chain stands now. */
interface Now extends Omit<Arrangement, 'lines' | 'words' | 'top' | 'bottom'> {
  /** Progress of telling it, −1 … 0 on the way, 0 and more once it stands. */
  readonly u: number;
  /** How much the sentence is about it, 0…1. */
  readonly hot: number;
}

/** How far rows have come to their places in the next plan. */
const moving = (t: number): number => glide(t - Math.floor(t), 0.14, 0.5);

const between = (a: Placed, b: Placed, e: number): Placed => ({
  x: lerp(a.x, b.x, e),
  y: lerp(a.y, b.y, e),
  k: lerp(a.k, b.k, e)
});

/** Chain `i` between its places in two plans. */
function now(at: At, i: number, from: Arrangement, to: Arrangement): Now {
  const e = moving(at.t);
  const u = at.t - i;
  return {
    axes: to.axes.map(([a, b, c], j) => {
      const [p, q, r] = from.axes[j] ?? [a, b, c];
      return [lerpPoint(p, a, e), lerpPoint(q, b, e), lerpPoint(r, c, e)];
    }),
    branch: [
      lerpPoint(from.branch[0], to.branch[0], e),
      lerpPoint(from.branch[1], to.branch[1], e)
    ],
    below: to.below,
    // A chain that is on its way comes straight to where it will stand.
    parts: to.parts.map((part, j) => (u > 0 ? between(from.parts[j] ?? part, part, e) : part)),
    product: u > 0 ? between(from.product, to.product, e) : to.product,
    plus: to.plus.map((sign, j) => lerpPoint(from.plus[j] ?? sign, sign, e)),
    equals: lerpPoint(from.equals, to.equals, e),
    u,
    // Signal returns to ink before anything moves, and comes when the parts have met.
    hot: u > 0 ? 1 - span(u, 0.04, 0.2) : span(u, -0.06, 0)
  };
}

/** Where the parts are on their way along their axes, from outside the sheet to their places. */
function slid({ frame }: At, chain: ChainData, { parts, axes, below, u }: Now): Placed[] {
  const way = 1 - glide(u, -0.8, -0.3);
  const edges = parts.map(({ x, k }, j) => chain.parts[j]!.extent.map((edge) => x + edge * k));
  // Parts come as a train, so that none has to pass another; where the product is below, from both sides.
  const whole = Math.max(...edges.map(([, , right]) => right!));
  return parts.map((place, j) => {
    const [left, , right] = edges[j]!;
    const away = !below ? -whole : j < parts.length / 2 ? -right! : frame.width + 8 - left!;
    // They ride on their axes while the rows still make room.
    return { ...place, x: place.x + (away - 4) * way, y: u > 0 ? place.y : axes[j]![0][1] };
  });
}

/** Adds chain `i` to the view: axes, pictures, signs; words, and marks while a step stands. */
export function drawChain(
  at: At,
  i: number,
  chain: ChainData,
  plans: readonly [Arrangement, Arrangement],
  out: Parts
): void {
  const it = now(at, i, ...plans);
  const { sign: r } = sizes(at.frame);
  // Parts of a row share one axis.
  const axes = new Set(it.axes.map((points) => polyline(points)));
  out.shapes.push({ id: `axis-${chain.id}`, d: [...axes].join(''), line: 'axis' });
  const [[x0, y0], [x1, y1]] = it.branch;
  if (Math.hypot(x1 - x0, y1 - y0) > 1)
    out.shapes.push({ id: `branch-${chain.id}`, d: segment(x0, y0, x1, y1), line: 'axis' });
  const signs = [
    ...it.plus.flatMap((point, j) => sign(`sign-${chain.id}-${j}`, point, r, true, it)),
    ...sign(`sign-${chain.id}-equals`, it.equals, r, false, it)
  ];
  // Parts pass over the rings that wait for them.
  if (it.u < MET) out.shapes.push(...signs);
  const lifted = (item: Item, place: Placed): Placed =>
    at.focus === item.id ? { ...place, y: place.y - LIFT } : place;
  if (it.u > -0.8) {
    slid(at, chain, it).forEach((place, j) => {
      const item = chain.parts[j]!;
      out.shapes.push(...picture(item, lifted(item, place), it.hot));
    });
    out.shapes.push(...drafted(chain.product, lifted(chain.product, it.product), it));
  }
  if (it.u >= MET) out.shapes.push(...signs);
  words(at, i, plans, out);
  const step = Math.round(at.t);
  if (asked(at.t, step) && i <= step) marks(at, chain, plans[step > at.t ? 1 : 0], out);
}

/** The names a chain has now: those of a told one travel with it, or leave and return where they stand elsewhere. */
function words(
  at: At,
  i: number,
  [from, to]: readonly [Arrangement, Arrangement],
  out: Parts
): void {
  const { t, focus } = at;
  const k = Math.floor(t);
  const size = sizes(at.frame);
  const write = ({ lines }: Arrangement, opacity: number, e = 0): void => {
    if (opacity > 0)
      lines.forEach(({ id, text, x, y, name }, j) => {
        const end = to.lines[j];
        const pointed = focus !== null && id.startsWith(`${focus}-line`);
        out.labels.push(
          label(
            id,
            text,
            lerp(x, end?.x ?? x, e),
            lerp(y, end?.y ?? y, e),
            name ? size.name : size.detail,
            {
              anchor: 'middle',
              weight: name ? 500 : 400,
              tone: pointed ? 'signal' : name ? 'ink' : 'ink-2',
              halo: 'paper',
              opacity
            }
          )
        );
      });
  };
  const read = ({ lines }: Arrangement): string => lines.map(({ text }) => text).join();
  if (i > k) write(to, told(t, k + 1));
  else if (!from.below && read(from) === read(to)) write(from, 1, moving(t));
  else {
    write(from, told(t, k));
    write(to, clamp((t - k - 0.44) / 0.06));
  }
}

/** What may be asked about the pictures of a chain. */
function marks(at: At, chain: ChainData, plan: Arrangement, out: Parts): void {
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
