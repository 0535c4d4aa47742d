/**
 * The sheet a reader downloads: the figure of a step with its title above it and its title block
 * below, so that source, date and licence travel with the picture.
 */
import { round } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { label, wrap, type Label } from '#drawing/text.ts';
import type { ThemeName } from '#drawing/tokens.ts';
import type { Frame, Scene, View } from '#scenes/scene.ts';
import type { Setter } from './glyphs.ts';
import { picture } from './svg.ts';

export interface SheetWords {
  /** «Лист 4 из 7». */
  readonly key: string;
  readonly title: string;
  /** One sentence that says what the drawing shows. */
  readonly description: string;
  /** Lines of the title block, first to last: source, date and scale, whose drawing it is. */
  readonly block: readonly string[];
}

interface Set {
  readonly pad: number;
  readonly key: number;
  readonly title: number;
  readonly block: number;
}

const sizes: Readonly<Record<Frame['kind'], Set>> = {
  wide: { pad: 32, key: 14, title: 28, block: 14 },
  tall: { pad: 16, key: 13, title: 20, block: 12.5 }
};

/** A view on its sheet, as SVG text. Throws naming the scene when it cannot be drawn. */
export function stillSheet(
  scene: Pick<Scene, 'id' | 'art'>,
  view: View,
  words: SheetWords,
  theme: ThemeName,
  set: Setter
): string {
  const { frame } = view;
  const size = sizes[frame.kind];
  const width = frame.width + 2 * size.pad;
  const labels: Label[] = [];
  let y = size.pad;
  const line = (
    id: string,
    text: string,
    px: number,
    options: Parameters<typeof label>[5]
  ): void => {
    y += px;
    labels.push(label(id, text, size.pad, y, px, options));
    y += round(px * 0.25);
  };
  line('key', words.key, size.key, { tone: 'ink-2' });
  y += 4;
  for (const [i, text] of wrap(words.title, frame.width, size.title, 500).entries())
    line(`title-${i}`, text, size.title, { weight: 500, slanted: false });
  y = round(y + size.pad / 2);
  const top = y;
  y = round(y + frame.height + size.pad / 2);
  const rule = y;
  y += 6;
  for (const [i, text] of words.block.entries())
    for (const [k, part] of wrap(text, frame.width, size.block).entries())
      line(`block-${i}-${k}`, part, size.block, { tone: i === 0 ? 'ink' : 'ink-2' });
  const height = Math.ceil(y + size.pad * 0.75);
  const inset = size.pad / 2;
  const shapes: Shape[] = [
    {
      id: 'frame',
      d: `M${inset},${inset}H${width - inset}V${height - inset}H${inset}Z`,
      line: 'outline'
    },
    { id: 'block', d: `M${inset},${rule}H${width - inset}`, line: 'outline' }
  ];
  const sheet: View = {
    frame: { ...frame, width, height },
    scale: '',
    shapes,
    leaders: [],
    dimensions: [],
    labels,
    marks: []
  };
  return picture(sheet, [{ scene, view, at: [size.pad, top], scale: 1 }], theme, set, {
    title: words.title,
    description: words.description
  });
}
