/** The card a messenger shows: 1200 × 630, its words inside the middle 1080 × 540, the drawing beside them. */
import { segment } from '#drawing/geometry.ts';
import { label, measure, wrap, type Label, type Tone } from '#drawing/text.ts';
import type { View } from '#scenes/scene.ts';
import type { Setter } from './glyphs.ts';
import { picture, type Inset } from './svg.ts';

/** Px. */
export const CARD = { width: 1200, height: 630 } as const;

/** The middle that no messenger crops, px. */
const SAFE = { x: 60, y: 45, width: 1080, height: 540 } as const;
/** Width of the words, px. */
const COLUMN = 490;

export interface CardWords {
  /** Small, above: «Лист 4 из 7». */
  readonly key: string | null;
  /** Large; each entry a line, wrapped when it has to be. */
  readonly title: readonly string[];
  /** What the drawing shows. */
  readonly text: string | null;
  /** The number the drawing is about and its unit, or null. */
  readonly figure: { readonly value: string; readonly unit: string } | null;
  /** Whose card it is; null when the title says so. */
  readonly name: string | null;
  readonly description: string;
}

/** The card with a drawing at its right, as SVG text. Throws naming the scene when it cannot be drawn. */
export function card(words: CardWords, drawing: Omit<Inset, 'at' | 'scale'>, set: Setter): string {
  const { frame } = drawing.view;
  const scale = Math.min(SAFE.height / frame.height, (SAFE.width - COLUMN - 30) / frame.width);
  const left = SAFE.x + SAFE.width - frame.width * scale;
  const top = SAFE.y + (SAFE.height - frame.height * scale) / 2;
  const size = [60, 52, 46, 40, 34].find((px) => fits(words.title, px)) ?? 30;
  const title = words.title.flatMap((line) => wrap(line, COLUMN, size, 200));
  const first = SAFE.y + (words.key === null ? 0 : 34) + size * 1.1;
  const below = first + title.length * size * 1.08;
  const foot = SAFE.y + SAFE.height - 44;
  const line = (id: string, text: string, y: number, px: number, tone: Tone = 'ink'): Label =>
    label(id, text, SAFE.x, y, px, { tone });
  const labels: Label[] = [
    ...(words.key === null ? [] : [line('key', words.key, SAFE.y + 24, 24, 'ink-2')]),
    ...title.map((text, i) =>
      label(`title-${i}`, text, SAFE.x, first + i * size * 1.08, size, {
        weight: 200,
        slanted: false
      })
    ),
    ...wrap(words.text ?? '', COLUMN, 26)
      .filter((text) => text !== '')
      .map((text, i) => line(`text-${i}`, text, below + i * 34, 26, 'ink-2')),
    ...(words.name === null
      ? []
      : [label('name', words.name, SAFE.x, SAFE.y + SAFE.height - 6, 22, { weight: 500 })]),
    ...(words.figure === null
      ? []
      : [
          label('value', words.figure.value, SAFE.x, foot - 20, 84, {
            weight: 200,
            slanted: false,
            tone: 'signal'
          }),
          line('unit', words.figure.unit, foot + 36, 26)
        ])
  ];
  const sheet: View = {
    frame: { kind: 'wide', ...CARD, dpr: 1, fontScale: 1 },
    scale: '',
    shapes: [
      { id: 'frame', d: 'M16,16H1184V614H16Z', line: 'contour' },
      { id: 'foot', d: segment(SAFE.x, foot, SAFE.x + COLUMN, foot), line: 'detail' }
    ],
    leaders: [],
    dimensions: [],
    labels,
    marks: []
  };
  return picture(sheet, [{ ...drawing, at: [left, top], scale }], 'light', set, {
    title: words.title.join(' '),
    description: words.description
  });
}

/** Does the title stand in four lines of the column, no word wider than it? */
function fits(title: readonly string[], px: number): boolean {
  const lines = title.flatMap((line) => wrap(line, COLUMN, px, 200));
  return lines.length <= 4 && lines.every((line) => measure(line, px, 200) <= COLUMN);
}
