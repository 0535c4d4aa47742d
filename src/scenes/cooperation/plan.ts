/** The sheet at rest at each step: told chains in rows, the one being told at large, the coming ones as axes. */
import type { Box } from '#drawing/geometry.ts';
import type { Frame } from '../scene.ts';
import { joint, type Arrangement } from './arrange.ts';
import type { CooperationData } from './data.ts';
import { decks } from './decks.ts';
import { sizes, type Sizes } from './parts.ts';
import { balance, named, row } from './row.ts';

export interface StepPlan {
  readonly chains: readonly Arrangement[];
  /** Room for the members of the clusters, on the last step. */
  readonly members: Box;
}

/** A row high enough for any lettering, px. */
const ROW = 240;
/** What is told keeps a little air below it on a phone, px. */
const AIR = 8;

/** Height of the row of members with its words, px. */
const membersHeight = (frame: Frame, size: Sizes): number =>
  size.roomy ? 62 : frame.height < 300 ? 38 : 42;

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
  const free = frame.height - head - (k === last ? bottom + 4 : 4);
  const coming = size.roomy ? Math.max(36, frame.height * 0.075) : 28;
  const toldShare = size.roomy ? 0.36 : 0.26;
  const shares = common(data, frame, size);
  const across = { x: size.margin, width: members.width };
  const level = (i: number, y: number, height: number): Arrangement =>
    row(data.chains[i]!, { ...across, y, height }, shares[i]!, size, size.roomy && height > 130);
  const heights = data.chains.map((_, i) =>
    k === last
      ? free / data.chains.length
      : i > k
        ? coming
        : i < k
          ? free * toldShare
          : free - (last - k) * coming - k * free * toldShare
  );
  if (k === last) {
    // All rows leave the same height to their pictures, whatever their words take.
    // The words of a row may take fewer lines once its pictures have changed, hence twice.
    for (let pass = 0; pass < 2; pass++) {
      const words = heights.map((height, i) => level(i, 0, height).words);
      const rest = (free - words.reduce((sum, each) => sum + each, 0)) / data.chains.length;
      words.forEach((each, i) => (heights[i] = rest + each));
    }
  }
  let y = head;
  const chains = data.chains.map((chain, i) => {
    const height = heights[i] ?? 0;
    const top = y;
    y += height;
    // Where the joints wait does not depend on the height of the row.
    if (i > k) return bare(level(i, 0, ROW), top + height / 2);
    if (i !== k || k === last) return level(i, top, height - (i < k && !size.roomy ? AIR : 0));
    const [flat, deep] = [level(i, top, height), decks(chain, { ...across, y: top, height }, size)];
    return least(deep) > least(flat) ? deep : flat;
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

/** The least scale of an arrangement. */
const least = ({ parts, product }: Arrangement): number =>
  Math.min(product.k, ...parts.map(({ k }) => k));

/** A chain that is only its axis yet: everything waits on it, without words. */
function bare(whole: Arrangement, y: number): Arrangement {
  const level = ([x]: readonly [number, number]) => [x, y] as const;
  return {
    ...whole,
    axis: [level(whole.axis[0]), level(whole.axis[1])],
    branch: [level(whole.branch[0]), level(whole.branch[1])],
    plus: whole.plus.map(level),
    equals: level(whole.equals),
    lines: []
  };
}
