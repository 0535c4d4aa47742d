/**
 * How high an embed will be at a width, near enough for the `height` of a frame nobody resizes: the
 * lines of its first step are broken with the letters' own widths. embed.css has the same numbers.
 */
import { plain } from '#dataset/copy.ts';
import { embedBox } from '#drawing/frame.ts';
import { wrap } from '#drawing/text.ts';
import type { EmbedModel } from './prepare.ts';

/** Px: letters and lines of the words, their margins; rows of the furniture in the narrow layout. */
const TEXT = { size: 16, line: 24, gap: 12 };
const HEADING = { size: 20, line: 24, gap: 8 };
const TITLE = { size: 18, line: 22, gap: 22 };
const ROWS = { stepper: 46, caption: 84, words: 28, summary: 44, foot: 46, border: 2 };
const PADDING = { sheet: 2, words: 24 };

/** Height in px of an embed in a frame `width` px wide, at its first step, nothing unfolded. */
export function heightAt(width: number, model: Pick<EmbedModel, 'heading' | 'steps' | 'poster'>) {
  const inner = width - PADDING.sheet - PADDING.words;
  const step = model.steps[model.poster]!;
  const block = (
    text: string,
    { size, line, gap }: typeof TEXT,
    weight = 400,
    most = inner
  ): number => wrap(text, Math.min(inner, most), size, weight).length * line + gap;
  const words = [
    block(step.heading, HEADING, 500),
    ...step.text.map((runs) => block(plain(runs), TEXT, 400, 640)),
    step.table === null ? 0 : ROWS.summary,
    step.notes.length + step.disagreements.length > 0 ? ROWS.summary : 0
  ];
  const total =
    block(model.heading, TITLE, 500) +
    Math.ceil(embedBox(width).height) +
    Object.values(ROWS).reduce((sum, row) => sum + row, 0) -
    ROWS.summary +
    words.reduce((sum, part) => sum + part, 0);
  return Math.ceil(total / 10) * 10;
}
