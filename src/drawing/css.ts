/** CSS generated from the tokens: custom properties per theme, one class per pen and fill. */
import {
  fonts,
  hatches,
  pens,
  PLAN_DASH,
  SLANT,
  themes,
  type Pen,
  type ThemeName
} from './tokens.ts';

const properties = (name: ThemeName): string =>
  `color-scheme:${name === 'dark' ? 'dark' : 'light'};` +
  Object.entries(themes[name])
    .map(([key, value]) => `--${key}:${value}`)
    .join(';');

/**
 * Themes: light by default; dark by the system unless the reader chose; print wins over both,
 * so paper stays black on white under the dark switch.
 */
export function themeCss(): string {
  return [
    `:root{${properties('light')};--ff-draw:${fonts.draw};--ff-text:${fonts.text}}`,
    `:root[data-theme="dark"]{${properties('dark')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${properties('dark')}}}`,
    `@media print{:root,:root[data-theme]{${properties('print')}}}`
  ].join('\n');
}

/** Classes of the drawing: `ln-<pen>`, `fl-<fill>`, text tones and halos. */
export function drawingCss(): string {
  const lines = Object.entries(pens).map(([name, pen]: [string, Pen]) => {
    const dash = pen.dash === undefined ? '' : `;stroke-dasharray:${pen.dash}`;
    return `.ln-${name}{stroke:var(--${pen.colour});stroke-width:${pen.width}${dash}}`;
  });
  const fills = ['paper', 'sheet', 'ink', 'ink-2', 'ink-3', 'tint', 'signal', 'rule'].map(
    (name) => `.fl-${name}{fill:var(--${name})}`
  );
  // A hatch is a pattern with a per-figure id, so its address arrives as a custom property.
  const hatched = Object.keys(hatches).map((name) => `.fl-${name}{fill:var(--${name})}`);
  return [
    `.drawing{display:block;overflow:hidden}`,
    `.drawing path,.art path{fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}`,
    ...lines,
    ...[...fills, ...hatched].map(
      (rule) => rule.replace('.', '.drawing .') + rule.replace('.', '.art .')
    ),
    // A share of a length cannot be drawn with a pen that ignores the scale.
    `.drawing .inked{vector-effect:none}`,
    `.drawing .plan{stroke-dasharray:${PLAN_DASH}}`,
    // Without kerning a label is as wide as the sum of its letters, which is what text.ts predicts.
    `.drawing text{font-family:var(--ff-draw);fill:var(--ink);font-feature-settings:"tnum";font-kerning:none;white-space:pre}`,
    `.drawing .slanted{font-variation-settings:"slnt" ${SLANT}}`,
    `.drawing .tone-ink-2{fill:var(--ink-2)}.drawing .tone-signal{fill:var(--signal)}` +
      `.drawing .tone-on-signal{fill:var(--signal-ink)}.drawing .tone-on-ink{fill:var(--paper)}`,
    ...['paper', 'tint', 'sheet'].map(
      (name) =>
        `.drawing .halo-${name}{paint-order:stroke;stroke:var(--${name});stroke-width:4px;stroke-linejoin:round}`
    )
  ].join('\n');
}
