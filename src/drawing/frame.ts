/**
 * From a viewport to the drawing box of a figure: the one place that knows the sheet's margins.
 * app.css lays the same boxes out with the same numbers; an e2e test holds the two together.
 */
import type { Frame } from '#scenes/scene.ts';

/** Width from which the sheet is wide, px. */
const WIDE = 1024;
/** The sheet stops growing here, px. */
const SHEET_MAX = 1600;
/** Viewport height below which the title block of a wide sheet is one row, px. */
const SHORT = 720;

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Is this a phone lying on its side: figure beside the text? */
const beside = ({ width, height }: Viewport): boolean =>
  width < WIDE && height < 500 && width > height;

/** Size of the figure's drawing box in CSS px for a viewport. */
export function figureBox(viewport: Viewport): { width: number; height: number } {
  const { width, height } = viewport;
  if (width >= WIDE) {
    const sheet = Math.min(width, SHEET_MAX);
    const column = width >= 1200 ? 376 : 340;
    const title = height >= SHORT ? 104 : 46;
    return { width: sheet - 64 - column - 40, height: Math.min(900, height - 92 - title) };
  }
  if (beside(viewport))
    return { width: Math.floor(width * 0.56) - 16, height: height - 52 - 46 - 8 };
  return { width: width - 16, height: Math.floor(height * 0.58) };
}

/** The frame a scene is laid out in. `fontScale`: the reader's text size over 16 px. */
export function frameFor(viewport: Viewport, dpr = 1, fontScale = 1): Frame {
  return {
    kind: viewport.width >= WIDE ? 'wide' : 'tall',
    ...figureBox(viewport),
    dpr,
    fontScale
  };
}

/** Width of the frame on a stranger's page from which an embed draws its wide figure, px. */
const EMBED_WIDE = 720;
/** An embed stops growing here, px. */
const EMBED_MAX = 1200;
/** A narrower frame shows this one's picture, smaller: no scene is laid out for less, px. */
const EMBED_MIN = 320;

/**
 * Size of an embed's drawing box in CSS px for the width of its frame. The height follows from the
 * width alone: whoever asked for the frame's own height would be answered by it, without end.
 * embed.css lays out the same box.
 */
export function embedBox(frameWidth: number): { width: number; height: number } {
  const wide = frameWidth >= EMBED_WIDE;
  const width = Math.min(frameWidth, EMBED_MAX) - (wide ? 34 : 18);
  return { width, height: Math.round(wide ? 300 + 0.35 * width : 200 + 0.5 * width) };
}

/** The frame a scene is laid out in inside an embed `frameWidth` px wide. */
export function embedFrame(frameWidth: number, dpr = 1, fontScale = 1): Frame {
  return {
    kind: frameWidth >= EMBED_WIDE ? 'wide' : 'tall',
    ...embedBox(Math.max(EMBED_MIN, frameWidth)),
    dpr,
    fontScale
  };
}

/** Widths of embeds every scene must hold at, px: a phone, columns of newspapers, a whole page. */
export const embedWidths = [320, 480, 660, 768, 1200] as const;

/** The viewports every scene must hold at. */
export const viewports: readonly Viewport[] = [
  { width: 1440, height: 900 },
  { width: 1366, height: 650 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 664 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 844, height: 390 }
];
