/** The sheet at rest at each step: told chains in rows, the one being told at large, the coming ones as axes. */
import type { Box } from '#drawing/geometry.ts';
import type { Frame } from '../scene.ts';
import { balance, decks, joint, row, type Arrangement } from './arrange.ts';
import type { ChainData, CooperationData } from './data.ts';
import { sizes, type Sizes } from './parts.ts';

export interface StepPlan {
  readonly chains: readonly Arrangement[];
  /** Room for the members of the clusters, on the last step. */
  readonly members: Box;
}

/** A row high enough for any lettering, px. */
const ROW = 240;

/** Height of the row of members with its words, px. */
const membersHeight = (frame: Frame, size: Sizes): number =>
  size.roomy ? 62 : frame.width >= 360 ? 40 : 36;

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
  const heights = data.chains.map((_, i) =>
    k === last
      ? free / data.chains.length
      : i > k
        ? coming
        : i < k
          ? free * toldShare
          : free - (last - k) * coming - k * free * toldShare
  );
  const split = common(data, frame, size);
  let y = head;
  const chains = data.chains.map((chain, i) => {
    const height = heights[i] ?? 0;
    const box: Box = { x: size.margin, y, width: members.width, height };
    y += height;
    const share = split ?? balance(chain);
    // Where the joints wait does not depend on the height of the row.
    if (i > k) return bare(row(chain, { ...box, height: ROW }, share, size, false), box);
    // What is told keeps a little air below it.
    const own = { ...box, height: height - (i < k && !size.roomy ? 8 : 0) };
    const detailed = size.roomy && height > 130;
    const level = row(chain, own, share, size, detailed);
    if (i !== k || k === last) return level;
    const deep = decks(chain, box, size);
    return least(deep) > least(level) ? deep : level;
  });
  return { chains, members };
}

/** One split for all rows, so that signs and products stand in columns; null where width is too dear. */
function common({ chains }: CooperationData, frame: Frame, size: Sizes): number | null {
  if (!size.roomy) return null;
  const shares = chains.map((chain: ChainData) => {
    const inner = frame.width - 2 * size.margin;
    return (balance(chain) * (inner - joint(size) * chain.parts.length)) / inner;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length + 0.06;
}

/** The least scale of an arrangement. */
const least = ({ parts, product }: Arrangement): number =>
  Math.min(product.k, ...parts.map(({ k }) => k));

/** A chain that is only its axis yet: everything waits on it, without words. */
function bare(whole: Arrangement, box: Box): Arrangement {
  const y = box.y + box.height / 2;
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
