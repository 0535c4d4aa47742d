/** A part of the sheet: what one step adds to the view, in paint order. */
import type { Mark, Raster, Spot, View } from '#scenes/scene.ts';
import type { Dimension } from '#drawing/dimension.ts';
import type { Shape } from '#drawing/shape.ts';
import { label, type Label } from '#drawing/text.ts';

export interface Part {
  readonly shapes?: readonly Shape[];
  readonly dimensions?: readonly Dimension[];
  readonly labels?: readonly Label[];
  readonly marks?: readonly Mark[];
  readonly raster?: Raster | undefined;
  readonly spot?: Spot | undefined;
}

/** All parts as the lists of one view; what is too faint to see is left out. */
export function merge(parts: readonly Part[]): Omit<View, 'frame' | 'scale' | 'leaders'> {
  const seen = (item: { readonly opacity?: number }) => (item.opacity ?? 1) > 0.01;
  const raster = parts.find((part) => part.raster)?.raster;
  const spot = parts.find((part) => part.spot)?.spot;
  return {
    ...(raster && { raster }),
    ...(spot && { spot }),
    shapes: parts.flatMap((part) => part.shapes ?? []).filter(seen),
    dimensions: parts.flatMap((part) => part.dimensions ?? []).filter(seen),
    labels: parts.flatMap((part) => part.labels ?? []).filter(seen),
    marks: parts.flatMap((part) => part.marks ?? [])
  };
}

/** Height of a number's baseline over its dimension line, px: signs like «>» reach below it. */
export const lift = (size: number): number => Math.max(9, 0.2 * size + 2);

/** Lines of text set under one another: `leading` px between baselines. */
export const lines = (
  id: string,
  texts: readonly string[],
  x: number,
  y: number,
  size: number,
  options: Parameters<typeof label>[5] = {},
  leading = Math.round(size * 1.3)
): Label[] => texts.map((text, i) => label(`${id}-${i}`, text, x, y + i * leading, size, options));
