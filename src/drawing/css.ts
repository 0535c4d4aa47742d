/** CSS generated from the tokens: custom properties per theme, one class per pen and fill. */
import { areas, lettering, lines, overrides, path, type Attributes } from './classes.ts';
import { embedFormats } from './frame.ts';
import { embedGround, fonts, forced, PRINT_SIGNAL, SLANT, themes, type Theme } from './tokens.ts';

const properties = (theme: Theme, scheme = 'light'): string =>
  `color-scheme:${scheme};` + declarations(theme);

const declarations = (theme: object): string =>
  Object.entries(theme)
    .map(([key, value]) => `--${key}:${value}`)
    .join(';');

/**
 * Themes: light by default; dark by the system unless the reader chose (`data-theme`: light, dark or
 * auto). The reader's own colours win over both, and print over all: paper stays black on white.
 */
export function themeCss(): string {
  return [
    `:root{${properties(themes.light)};--ff-draw:${fonts.draw};--ff-text:${fonts.text}}`,
    // As specific as the rules below, and before them: dark and print win over the white ground.
    `:root[data-embed]{${declarations(embedGround)}}`,
    `:root[data-theme="dark"]{${properties(themes.dark, 'dark')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${properties(themes.dark, 'dark')}}}`,
    // As specific as the rules above, and later.
    `@media (forced-colors:active){:root:root{${properties(forced, 'light dark')}}}`,
    `@media print{:root:root{${properties(themes.print)}}}`
  ].join('\n');
}

/** Attributes as declarations of a rule. */
const rules = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

const block = (
  classes: Readonly<Record<string, Attributes>>,
  before: readonly string[]
): string[] =>
  Object.entries(classes).map(
    ([name, attributes]) =>
      `${before.map((selector) => `${selector}.${name}`).join(',')}{${rules(attributes)}}`
  );

/** The figure's box of an embed: its height by the width of the page it stands on. */
export function embedBoxCss(): string {
  const box = ({ width, height }: { width: number; height: number }): string =>
    `.picture .figure-box,.picture .marks{aspect-ratio:${width}/${height}}`;
  return embedFormats
    .map((format) =>
      format.from === 0
        ? box(format)
        : `@container embed (min-width:${format.from}px){${box(format)}}`
    )
    .join('\n');
}

/** Classes of the drawing: `ln-<pen>`, `fl-<fill>`, text tones and halos. */
export function drawingCss(): string {
  return [
    `.drawing{display:block;overflow:hidden}`,
    `.drawing path,.art path{${rules(path)}}`,
    ...block(lines, ['']),
    ...block(areas, ['.drawing ', '.art ']),
    ...block(overrides, ['.drawing ']),
    // Without kerning a label is as wide as the sum of its letters, which is what text.ts predicts.
    `.drawing text{font-family:var(--ff-draw);fill:var(--ink);font-feature-settings:"tnum";font-kerning:none;white-space:pre}`,
    `.drawing .slanted{font-variation-settings:"slnt" ${SLANT}}`,
    ...block(lettering, ['.drawing ']),
    // The tokens are the reader's colours by then; the browser would paint letters on ink in ink.
    `@media (forced-colors:active){.drawing,.drawing text{forced-color-adjust:none}}`,
    // On paper signal is black: weight carries it.
    `@media print{${Object.entries(PRINT_SIGNAL)
      .map(([pen, width]) => `.ln-${pen}{stroke-width:${width}}`)
      .join('')}.drawing .tone-signal{font-weight:700}}`
  ].join('\n');
}
