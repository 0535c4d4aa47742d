/** From the SVG of a still to pixels. resvg reads it alone: no fonts, no files, the same on every machine. */
import { Resvg } from '@resvg/resvg-js';

/** The picture as PNG, `zoom` device pixels to a px of the drawing. */
export function png(svg: string, zoom: number): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false }
  }).render();
  return image.asPng();
}
