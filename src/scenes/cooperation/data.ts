/** Prepares the sheet of chains at build: the graph laid on axes, a picture and words for each of its parts. */
import type { Chain, FactId, Node } from '#dataset/types.ts';
import type { SceneInput } from '../scene.ts';
import { art } from './art.ts';
import { facts } from './facts.ts';
import { order, together } from './graph.ts';
import { steps } from './parts.ts';
import {
  byChain,
  byCompany,
  byProduct,
  extents,
  type Extent,
  type PictureName
} from './pictures.ts';

/** A picture on the axis of its chain. */
export interface Item {
  readonly id: string;
  readonly art: string;
  readonly extent: Extent;
  /** Has finer lines for a large scale; has lines the sentence is about. */
  readonly fine: boolean;
  readonly hot: boolean;
  /** What a screen reader says. */
  readonly spoken: string;
}

/** Words under or over one part, or over several that nobody alone answers for. */
export interface Caption {
  readonly id: string;
  /** First and last part it names. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly brief: string;
  /** A line under the name where there is room; '' for none. */
  readonly about: string;
}

export interface ChainData {
  readonly id: string;
  readonly parts: readonly Item[];
  readonly product: Item;
  /** Of the parts; the product's own caption is `product`'s, kept apart. */
  readonly captions: readonly Caption[];
  readonly made: Pick<Caption, 'title' | 'brief' | 'about'>;
  readonly facts: readonly FactId[];
}

export interface CooperationData {
  readonly chains: readonly ChainData[];
  readonly members: {
    /** Dots of the last step, one an enterprise. */
    readonly count: number;
    /** The number as figures print it, and what follows it. */
    readonly hero: string;
    readonly about: string;
    readonly text: string;
    readonly brief: string;
    readonly spoken: string;
  };
  readonly scale: string;
  /** The scale of the step that draws dots. */
  readonly dotScale: string;
}

/** The name without what stands before its quotation marks, in one piece: «Электропривод». English has none. */
const quoted = (name: string): string =>
  (/«.+»|“.+”/u.exec(name)?.[0] ?? name).replaceAll(' ', '\u00a0');

const item = (id: string, name: PictureName, spoken: string): Item => ({
  id,
  art: name,
  extent: extents[name],
  fine: `${name}-fine` in art,
  hot: `${name}-hot` in art,
  spoken
});

/** Reads the graph. Throws when a step has no chain, a chain no step, or a chain names what is not there. */
export function cooperationData(input: SceneInput): CooperationData {
  const { chains } = input.dataset.cooperation;
  for (const { id } of chains)
    if (!steps.some((step) => step === id))
      throw new Error(`data/cooperation.json · chains "${id}": no step of this name tells it`);
  const members = input.fact('sez.clusters-members');
  const counted = input.label('members.counted').replace(members.bare, members.figure);
  const words = (key: string): string => input.label(key).replace('%members%', counted);
  return {
    chains: steps.map((step) => {
      const chain = chains.find(({ id }) => id === step);
      if (chain === undefined)
        throw new Error(`data/cooperation.json · chains: none is called "${step}"`);
      return chainData(
        input,
        chain,
        facts[step].filter((id) => id.startsWith('coop.'))
      );
    }),
    members: {
      count: members.value,
      hero: members.figure,
      about: words('members').replace(members.figure, '').trim(),
      text: words('members'),
      brief: words('members.brief'),
      spoken: words('members.spoken')
    },
    scale: input.label('scale'),
    dotScale: input.label('scale.dots')
  };
}

function chainData(input: SceneInput, chain: Chain, chainFacts: readonly FactId[]): ChainData {
  const { lang, dataset } = input;
  const nodes = order(chain).map((id): Node => {
    const node = dataset.cooperation.nodes.find((each) => each.id === id);
    if (node === undefined) throw new Error(`data/cooperation.json · nodes: no "${id}"`);
    return node;
  });
  const product = dataset.cooperation.products.find(({ id }) => id === chain.product);
  if (product === undefined)
    throw new Error(`data/cooperation.json · products: no "${chain.product}"`);
  const shared = together(chain);
  const names = nodes.map(({ name }) => name[lang]);
  const both = names.map(quoted).join(` ${input.label('and')}\u00a0`);
  const pictures = shared ? byChain[chain.id] : undefined;
  const picture = (node: Node, i: number): PictureName =>
    (shared ? pictures?.[i] : byCompany[node.id]) ?? 'part';
  const about = (node: Node, i: number): string => {
    const name = picture(node, i);
    if (name !== 'part') return input.label(`part.${name}`);
    const given = chain.gives.find(({ from }) => from === node.id)?.what ?? node.makes;
    return given?.[lang] ?? '';
  };
  const spoken = (node: Node, i: number): string =>
    shared
      ? input.label('spoken.shared').replace('%part%', about(node, i)).replace('%names%', both)
      : [
          [node.name[lang], about(node, i)].filter((text) => text !== '').join(': '),
          ...(node.resident === true ? [input.label('spoken.resident')] : []),
          ...(node.note === null ? [] : [node.note[lang].replace(/\.$/u, '')])
        ].join('; ');
  const made = byProduct[product.id];
  const whole = made ?? 'part';
  return {
    id: chain.id,
    parts: nodes.map((node, i) =>
      item(`${chain.id}-${node.id}`, picture(node, i), spoken(node, i))
    ),
    product: item(`${chain.id}-product`, whole, `${product.name[lang]}: ${names.join(', ')}`),
    captions: shared
      ? [
          {
            id: `${chain.id}-all`,
            from: 0,
            to: nodes.length - 1,
            title: both,
            brief: both,
            about: input.label('shared')
          }
        ]
      : nodes.map((node, i) => ({
          id: `${chain.id}-${node.id}`,
          from: i,
          to: i,
          title: quoted(node.name[lang]),
          brief: quoted(node.name[lang]),
          about: about(node, i)
        })),
    made:
      made === undefined
        ? { title: product.name[lang], brief: product.name[lang], about: '' }
        : {
            title: input.label(`made.${made}`),
            brief: input.label(`made.${made}.brief`),
            about: input.label(`made.${made}.about`)
          },
    facts: chainFacts
  };
}
