/**
 * From a viewport to the drawing box of a figure: the one place that knows the sheet's margins.
 * app.css lays the same boxes out with the same numbers; an e2e test holds the two together.
 */
import type { Frame } from '#scenes/scene.ts';
import type { Box } from './geometry.ts';

/** Width from which the sheet is wide, px. */
const WIDE = 1024;
/** The sheet stops growing here, px. */
const SHEET_MAX = 1600;
/** Between header, figure and title block, px. */
const GAP = 6;
/** Width of the title block, px. */
const TITLE_MAX = 584;
/** Viewport height below which the title block of a wide sheet is one row, px. */
const SHORT = 720;

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Is this a phone lying on its side: figure beside the text? */
const beside = ({ width, height }: Viewport): boolean =>
  width < WIDE && height < 500 && width > height;

/**
 * Size of the figure's drawing box in CSS px for a viewport. A full-bleed figure spans a wide sheet
 * from frame to frame and from the header to its foot; `over` is what lies on it then.
 */
export function figureBox(
  viewport: Viewport,
  bleed = false
): Pick<Frame, 'width' | 'height' | 'over'> {
  const { width, height } = viewport;
  if (width >= WIDE) {
    const sheet = Math.min(width, SHEET_MAX);
    const column = width >= 1200 ? 376 : 340;
    const title = height >= SHORT ? 104 : 46;
    const beside = { width: sheet - 64 - column - 40, height: Math.min(900, height - 92 - title) };
    if (!bleed) return beside;
    return {
      width: sheet - 80,
      height: beside.height + GAP + title + GAP,
      over: { column, foot: title + GAP, title: TITLE_MAX }
    };
  }
  if (beside(viewport))
    return { width: Math.floor(width * 0.56) - 16, height: height - 52 - 46 - 8 };
  return { width: width - 16, height: Math.floor(height * 0.58) };
}

/** The frame a scene is laid out in. */
export function frameFor(viewport: Viewport, dpr = 1, bleed = false): Frame {
  return {
    kind: viewport.width >= WIDE ? 'wide' : 'tall',
    ...figureBox(viewport, bleed),
    dpr
  };
}

/** The part of a frame that nothing is laid over, px: where a figure that stands beside its cards would be. */
export function clearBox({ width, height, over }: Frame): Box {
  if (over === undefined) return { x: 0, y: 0, width, height };
  return {
    x: over.column,
    y: GAP,
    width: width - over.column - 24,
    height: height - over.foot - GAP
  };
}

/**
 * Formats of an embed, as paper has formats: in a frame `from` px wide and more the figure is drawn for
 * this one and enlarged to fill its box, so that every width of a stranger's column shows a picture that
 * has been tested. Boxes follow the width alone: whoever asked for the frame's own height would be
 * answered by it, without end.
 */
export const embedFormats: readonly (Pick<Frame, 'kind' | 'width' | 'height'> & {
  readonly from: number;
})[] = [
  { from: 0, kind: 'tall', width: 302, height: 332 },
  { from: 362, kind: 'tall', width: 344, height: 371 },
  { from: 392, kind: 'tall', width: 374, height: 385 },
  { from: 460, kind: 'tall', width: 442, height: 440 },
  { from: 640, kind: 'tall', width: 622, height: 511 },
  { from: 720, kind: 'wide', width: 686, height: 540 },
  { from: 920, kind: 'wide', width: 886, height: 512 }
];

/** An embed stops growing here, px. */
const EMBED_MAX = 1200;
/** Borders and margins beside the figure of an embed, px: embed.css has the same. */
const BESIDE = { tall: 18, wide: 34 };

const formatFor = (frameWidth: number) =>
  embedFormats.findLast(({ from }) => from <= frameWidth) ?? embedFormats[0]!;

/** Size of an embed's figure in CSS px for the width of its frame. */
export function embedBox(frameWidth: number): { width: number; height: number } {
  const format = formatFor(frameWidth);
  const width = Math.min(frameWidth, EMBED_MAX) - BESIDE[format.kind];
  return { width, height: (width * format.height) / format.width };
}

/**
 * The frame a scene is laid out in inside an embed `frameWidth` px wide. The figure is enlarged to its
 * box, so a px of the frame has more device pixels than one of the page, and seldom a whole number.
 */
export function embedFrame(frameWidth: number, dpr = 1): Frame {
  const { kind, width, height } = formatFor(frameWidth);
  return { kind, width, height, dpr: (dpr * embedBox(frameWidth).width) / width };
}

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
