/** The sheet at rest at each step: told chains in rows, the one being told at large, the coming ones as axes. */
import type { Box } from '#drawing/geometry.ts';
import type { Frame } from '../scene.ts';
import { joint, type Arrangement } from './arrange.ts';
import type { CooperationData } from './data.ts';
import { decks } from './decks.ts';
import { fork } from './fork.ts';
import { sizes, type Sizes } from './parts.ts';
import { balance, named, row } from './row.ts';

export interface StepPlan {
  readonly chains: readonly Arrangement[];
  /** Room for the members of the clusters, on the last step. */
  readonly members: Box;
}

/** A row high enough for any lettering, px. */
const ROW = 240;
/** Least air between two rows, px. */
const AIR = 12;

/** Height of the row of members with its words, px. */
const membersHeight = (frame: Frame, size: Sizes): number =>
  size.roomy ? 62 : frame.height < 300 ? 38 : 42;

/** An arrangement that begins at a height, px. */
type Made = (y: number) => Arrangement;

/** The plan of step `k`. */
export function stepPlan(data: CooperationData, frame: Frame, k: number): StepPlan {
  const size = sizes(frame);
  const last = data.chains.length - 1;
  const bottom = membersHeight(frame, size);
  const members: Box = {
    x: size.margin,
    y: frame.height - bottom,
    width: frame.width - 2 * size.margin,
    height: bottom
  };
  const head = size.roomy ? 14 : 6;
  const coming = size.roomy ? Math.max(36, frame.height * 0.075) : 28;
  const free = frame.height - head - (k === last ? bottom + 4 : 4) - (last - k) * coming;
  const shares = common(data, frame, size);
  const across = (y: number, height: number): Box => ({
    x: size.margin,
    y,
    width: members.width,
    height
  });
  const level = (i: number, height: number) => (y: number) =>
    row(data.chains[i]!, across(y, height), shares[i]!, size, size.roomy && height > 130);
  const high = (rows: readonly Made[]): number =>
    rows.map((made) => made(0)).reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  let rows: Made[];
  if (k === last) {
    // All rows leave the same height to their pictures, whatever their words take.
    // The words of a row may take fewer lines once its pictures have changed, hence twice.
    const heights = data.chains.map(() => free / data.chains.length);
    for (let pass = 0; pass < 2; pass++) {
      const words = heights.map((height, i) => level(i, height)(0).words);
      const rest = (free - words.reduce((sum, each) => sum + each, 0)) / data.chains.length;
      words.forEach((each, i) => (heights[i] = rest + each));
    }
    rows = heights.map((height, i) => level(i, height - AIR));
  } else {
    // What has been told takes what it needs and no more.
    rows = data.chains
      .slice(0, k)
      .map((_, i) => level(i, (size.roomy ? 0.36 : 0.26) * (free + coming)));
    const height = free - high(rows) - (size.roomy ? 20 : AIR) * k;
    const chain = data.chains[k]!;
    rows.push(
      [
        level(k, height),
        (y: number) => decks(chain, across(y, height), size),
        // Axes of their own would lay apart what one caption holds together.
        ...(chain.captions.length < chain.parts.length
          ? [(y: number) => fork(chain, across(y, height), size)]
          : [])
      ].reduce((best, each) => (largeness(each(0)) > largeness(best(0)) ? each : best))
    );
  }
  // What is left stands between the rows, and half of it above and below them.
  const gap = (free - high(rows)) / rows.length;
  let y = head + gap / 2;
  const chains = data.chains.map((_, i) => {
    // A chain to come is only its axis yet: everything waits on it, without words.
    const made = rows[i] ?? level(i, ROW);
    const { top, bottom, axes } = made(0);
    if (i > k) return { ...made(head + free + (i - k - 0.5) * coming - axes[0]![0][1]), lines: [] };
    const at = y - top;
    y += bottom - top + gap;
    return made(at);
  });
  return { chains, members };
}

/**
 * The share of each row that its parts take. On a broad sheet rows lean to a common one, so that signs
 * and products stand in columns; elsewhere width is too dear.
 */
function common({ chains }: CooperationData, frame: Frame, size: Sizes): number[] {
  const inner = frame.width - 2 * size.margin;
  if (frame.width < 860)
    return chains.map((chain) => named(chain, inner, frame.height / chains.length, size));
  const own = chains.map(balance);
  const taken = (share: number, i: number): number =>
    (share * (inner - joint(size) * chains[i]!.parts.length)) / inner;
  const mean = own.reduce((sum, share, i) => sum + taken(share, i), 0) / own.length + 0.06;
  return own.map((share) => Math.max(mean, share - 0.04));
}

/** How large an arrangement draws its pictures: the smallest of them counts most. */
const largeness = ({ parts, product }: Arrangement): number =>
  product.k * Math.min(product.k, ...parts.map(({ k }) => k)) ** 2;
