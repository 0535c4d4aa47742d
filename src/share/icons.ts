/** Icons as pixels for what reads no SVG, drawn from the favicon. */
import { png } from '#stills/raster.ts';
import favicon from '../../public/favicon.svg?raw';

/** Px. 180 is a phone's home screen, 192 and 512 the manifest's. */
export const sizes = [180, 192, 512] as const;

/** The icon as PNG, `size` px wide. */
export function icon(size: number): Uint8Array {
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(favicon)?.[1]);
  if (!(width > 0))
    throw new Error('public/favicon.svg: a viewBox that begins with "0 0" expected');
  return png(favicon, size / width);
}
