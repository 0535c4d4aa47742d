/** Reads the graph of a chain: in which order its companies stand on the axis, and who answers together. */
import type { Chain } from '#dataset/types.ts';

type Ties = Pick<Chain, 'members' | 'gives'>;

/** Who gives what to `id` alone, without getting anything back, in the order of the data. */
function givers({ gives }: Ties, id: string): string[] {
  const back = new Set(gives.filter(({ from }) => from === id).map(({ to }) => to));
  return gives.filter(({ to, from }) => to === id && !back.has(from)).map(({ from }) => from);
}

/**
 * The companies along the axis: who is given most stands in the middle, givers left and right of it in
 * turn; without such a one the order of the data holds. Every member stands once.
 */
export function order(chain: Ties): readonly string[] {
  const hub = chain.members.reduce<string | null>((best, id) => {
    const most = best === null ? 0 : givers(chain, best).length;
    return givers(chain, id).length > most ? id : best;
  }, null);
  if (hub === null) return chain.members;
  const around = [...new Set([...givers(chain, hub), ...chain.members.filter((id) => id !== hub)])];
  const [left, right]: [string[], string[]] = [[], []];
  around.forEach((id, i) => (i % 2 === 0 ? left.unshift(id) : right.push(id)));
  return [...left, hub, ...right];
}

/** Do all members give to each other? Then no part can be laid to one of them alone. */
export const together = ({ members, gives }: Ties): boolean =>
  members.every((one) =>
    members.every(
      (other) => one === other || gives.some(({ from, to }) => from === one && to === other)
    )
  );
