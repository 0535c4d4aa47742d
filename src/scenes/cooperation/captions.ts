/** Names of parts and products: wrapped to their room, and set on another level where they would meet. */
import { clamp, type Box } from '#drawing/geometry.ts';
import { even, measure } from '#drawing/text.ts';
import type { Caption, ChainData } from './data.ts';
import type { Sizes } from './parts.ts';

/** A line of a caption, frame px: the middle of its baseline. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly name: boolean;
}

interface Block {
  readonly id: string;
  readonly of: 'parts' | 'product';
  readonly x: number;
  readonly width: number;
  readonly lines: readonly { readonly text: string; readonly name: boolean }[];
}

/** Width of the words each part has to itself, 0 where it shares them, px. */
export const nameWidths = (
  { parts, captions }: ChainData,
  sizes: Sizes,
  detailed: boolean
): number[] =>
  parts.map((_, i) => {
    const own = captions.find(({ from, to }) => from === i && to === i);
    if (own === undefined) return 0;
    const name = measure(nameOf(own, sizes), sizes.name, 500);
    return detailed ? Math.max(name, measure(own.about, sizes.detail)) : name;
  });

/** What a caption calls its parts in a frame. A name is not broken inside its quotation marks. */
const nameOf = ({ title, brief }: Pick<Caption, 'title' | 'brief'>, sizes: Sizes): string =>
  sizes.roomy ? title : brief;

/** Middle of a picture and the room its words may take, px. */
type Room = readonly [x: number, width: number];

/** The captions of a chain over rooms of its pictures. Without rooms of parts only the product's. */
export function captionsOf(
  chain: ChainData,
  sizes: Sizes,
  detailed: boolean,
  rooms: { readonly parts: readonly Room[]; readonly product: Room }
): Block[] {
  const block = (
    id: string,
    of: Block['of'],
    words: Pick<Caption, 'title' | 'brief' | 'about'>,
    [x, room]: Room
  ): Block => {
    const names = even(nameOf(words, sizes), room, sizes.name, 500);
    const about = detailed && words.about !== '' ? even(words.about, room, sizes.detail) : [];
    return {
      id,
      of,
      x,
      width: Math.max(
        ...names.map((line) => measure(line, sizes.name, 500)),
        ...about.map((line) => measure(line, sizes.detail))
      ),
      lines: [
        ...names.map((text) => ({ text, name: true })),
        ...about.map((text) => ({ text, name: false }))
      ]
    };
  };
  const parts = chain.captions.flatMap((caption): Block[] => {
    const [first, last] = [rooms.parts[caption.from], rooms.parts[caption.to]];
    if (first === undefined || last === undefined) return [];
    const room = last[0] - first[0] + (first[1] + last[1]) / 2;
    return [block(caption.id, 'parts', caption, [(first[0] + last[0]) / 2, room])];
  });
  return [...parts, block(`${chain.id}-product`, 'product', chain.made, rooms.product)];
}

/** Sets blocks below `top`: each on the first level where it meets no other. */
export function place(
  blocks: readonly Block[],
  box: Box,
  top: number,
  sizes: Sizes
): { lines: Line[]; height: number; levels: number } {
  const levels: (readonly [number, number])[][] = [];
  const set = blocks.map((block) => {
    const half = block.width / 2;
    const x = clamp(block.x, box.x + half, Math.max(box.x + half, box.x + box.width - half));
    let level = 0;
    const meets = ([a, b]: readonly [number, number]): boolean =>
      x - half - 7 < b && a < x + half + 7;
    while (levels[level]?.some(meets)) level++;
    (levels[level] ??= []).push([x - half, x + half]);
    return { block, x, level };
  });
  const tall = ({ lines }: Block): number =>
    lines.reduce((sum, { name }) => sum + (name ? sizes.nameLine : sizes.detailLine), 0);
  const heights = levels.map((_, level) =>
    Math.max(...set.filter((each) => each.level === level).map(({ block }) => tall(block)))
  );
  const start = (level: number): number =>
    heights.slice(0, level).reduce((sum, height) => sum + height, 0);
  const lines = set.flatMap(({ block, x, level }) => {
    let y = top + start(level);
    return block.lines.map(({ text, name }, i): Line => {
      y += name ? sizes.nameLine : sizes.detailLine;
      return { id: `${block.id}-line-${i}`, text, x, y: y - 3, name };
    });
  });
  return {
    lines,
    height: heights.reduce((sum, height) => sum + height, 0) + 4,
    levels: levels.length
  };
}
