/** The card a messenger shows: 1200 × 630, its words inside the middle 1080 × 540, the drawing beside them. */
import { dimension } from '#drawing/dimension.ts';
import { rectangle, segment } from '#drawing/geometry.ts';
import { label, measure, wrap, type Label, type Tone } from '#drawing/text.ts';
import type { View } from '#scenes/scene.ts';
import type { Setter } from './glyphs.ts';
import { picture, type Inset } from './svg.ts';

/** Px. */
export const CARD = { width: 1200, height: 630 } as const;

/** The middle that no messenger crops, px. */
const SAFE = { x: 60, y: 45, width: 1080, height: 540 } as const;
/** Width of a scene's words, px. */
const COLUMN = 490;
/** The same for the story's, whose drawing is lower at its left. */
const BROAD = 580;
const FRAME = { x: 16, y: 16, width: 1168, height: 598 } as const;

type Drawing = Omit<Inset, 'at' | 'scale'>;

export interface SceneWords {
  /** Small, above: «Лист 4 из 7». */
  readonly key: string;
  /** Large. */
  readonly title: string;
  /** What the drawing shows. */
  readonly text: string;
  /** Small, below: source, date, scale; each wrapped by itself. */
  readonly block: readonly string[];
  /** Whose card it is. */
  readonly name: string;
  readonly description: string;
}

export interface StoryWords {
  /** Each entry a line. */
  readonly title: readonly string[];
  /** The number the drawing is about and its unit. */
  readonly figure: { readonly value: string; readonly unit: string };
  readonly description: string;
}

/** A scene's card with its drawing at the right, as SVG text. Throws naming the scene when it cannot be drawn. */
export function sceneCard(words: SceneWords, drawing: Drawing, set: Setter): string {
  const { frame } = drawing.view;
  const scale = Math.min(SAFE.height / frame.height, (SAFE.width - COLUMN - 30) / frame.width);
  const left = SAFE.x + SAFE.width - frame.width * scale;
  const top = SAFE.y + (SAFE.height - frame.height * scale) / 2;
  const foot = SAFE.y + SAFE.height - 44;
  const text = wrap(words.text, COLUMN, 28);
  const block = words.block.flatMap((text) => wrap(text, COLUMN, 20));
  // What stands between the title and the foot.
  const room = text.length * 36 + block.length * 27 + 40;
  const { labels, below } = titled([words.title], SAFE.y + 34, COLUMN, foot - room);
  const sheet = sheetOf([
    line('key', words.key, SAFE.y + 24, 24, 'ink-2'),
    ...labels,
    ...text.map((text, i) => line(`text-${i}`, text, below + i * 36, 28, 'ink-2')),
    ...block.map((text, i) =>
      line(`block-${i}`, text, foot - 20 - (block.length - 1 - i) * 27, 20, 'ink-2')
    ),
    label('name', words.name, SAFE.x, SAFE.y + SAFE.height - 6, 22, { weight: 500 })
  ]);
  return picture(
    {
      ...sheet,
      shapes: [
        ...sheet.shapes,
        { id: 'foot', d: segment(SAFE.x, foot, SAFE.x + COLUMN, foot), line: 'detail' }
      ]
    },
    [{ ...drawing, at: [left, top], scale }],
    'light',
    set,
    words
  );
}

/** The story's card: its drawing fills the frame, the words stand where it leaves room. */
export function storyCard(words: StoryWords, drawing: Drawing, set: Setter): string {
  const { labels, below } = titled(words.title, SAFE.y - 12, BROAD, SAFE.y + 300);
  const size = 76;
  const y = below + size * 0.62;
  const end = SAFE.x + measure(words.figure.value, size, 200);
  const sheet = sheetOf([
    ...labels,
    label('value', words.figure.value, SAFE.x, y, size, {
      weight: 200,
      slanted: false,
      tone: 'signal'
    }),
    line('unit', words.figure.unit, y + 50, 26)
  ]);
  return picture(
    {
      ...sheet,
      dimensions: [dimension('people', [SAFE.x, y + 18], [end, y + 18], { tone: 'signal' })]
    },
    [{ ...drawing, at: [FRAME.x, FRAME.y], scale: 1 }],
    'light',
    set,
    { title: words.title.join(' '), description: words.description }
  );
}

const line = (id: string, text: string, y: number, px: number, tone: Tone = 'ink'): Label =>
  label(id, text, SAFE.x, y, px, { tone });

/** Sizes a title may have, px. */
const SIZES = [80, 72, 64, 56, 48, 42, 36, 30];

/**
 * The title in the largest size that keeps it in `width` and above `bottom`, and the baseline of what
 * follows, px. Throws when no size does.
 */
function titled(
  title: readonly string[],
  top: number,
  width: number,
  bottom: number
): { labels: Label[]; below: number } {
  for (const size of SIZES) {
    const lines = title.flatMap((line) => wrap(line, width, size, 200));
    const first = top + size * 1.1;
    const below = first + lines.length * size * 1.08;
    if (below > bottom || lines.some((line) => measure(line, size, 200) > width)) continue;
    return {
      labels: lines.map((text, i) =>
        label(`title-${i}`, text, SAFE.x, first + i * size * 1.08, size, {
          weight: 200,
          slanted: false
        })
      ),
      below
    };
  }
  throw new Error(`no room for the title "${title.join(' ')}"`);
}

/** The sheet with its frame and words. */
const sheetOf = (labels: readonly Label[]): View => ({
  frame: { kind: 'wide', ...CARD, dpr: 1 },
  scale: '',
  shapes: [
    { id: 'frame', d: rectangle(FRAME.x, FRAME.y, FRAME.width, FRAME.height), line: 'contour' }
  ],
  leaders: [],
  dimensions: [],
  labels,
  marks: []
});
