/**
 * What each class of the drawing means, as presentation attributes whose colours are tokens. The
 * stylesheet is generated from this and stills resolve it, so a page and a still cannot differ.
 */
import { hatches, pens, PLAN_DASH, type Pen, type Theme } from './tokens.ts';

export type Attributes = Readonly<Record<string, string>>;

const colour = (name: keyof Theme): string => `var(--${name})`;

const fills = ['paper', 'sheet', 'ink', 'ink-2', 'ink-3', 'tint', 'signal', 'rule'] as const;

/** What every path of a drawing is before its classes speak. */
export const path: Attributes = {
  fill: 'none',
  'stroke-linejoin': 'round',
  'vector-effect': 'non-scaling-stroke'
};

/** Lines: `ln-<pen>`. */
export const lines: Readonly<Record<string, Attributes>> = Object.fromEntries(
  Object.entries(pens).map(([name, pen]: [string, Pen]) => [
    `ln-${name}`,
    {
      stroke: colour(pen.colour),
      'stroke-width': String(pen.width),
      ...(pen.dash === undefined ? {} : { 'stroke-dasharray': pen.dash })
    }
  ])
);

/** Fills: `fl-<fill>`; a hatch is a pattern with a per-figure id, so its address is a custom property. */
export const areas: Readonly<Record<string, Attributes>> = Object.fromEntries(
  [...fills, ...Object.keys(hatches)].map((name) => [`fl-${name}`, { fill: `var(--${name})` }])
);

/** What overrides a pen: the dash of a plan; a share of a length, which no pen that ignores the scale can draw. */
export const overrides: Readonly<Record<string, Attributes>> = {
  plan: { 'stroke-dasharray': PLAN_DASH },
  inked: { 'vector-effect': 'none' }
};

/** Tones and halos of lettering. */
export const lettering: Readonly<Record<string, Attributes>> = {
  'tone-ink-2': { fill: colour('ink-2') },
  'tone-signal': { fill: colour('signal') },
  'tone-on-signal': { fill: colour('signal-ink') },
  'tone-on-ink': { fill: colour('paper') },
  ...Object.fromEntries(
    (['paper', 'tint', 'sheet'] as const).map((name) => [
      `halo-${name}`,
      {
        'paint-order': 'stroke',
        stroke: colour(name),
        'stroke-width': '4px',
        'stroke-linejoin': 'round'
      }
    ])
  )
};
