/** The land of sheet 6 as line art, km about the Kremlin: it never changes shape, the camera moves it. */
import land from '../../../data/geo/land.json';

const path = (d: string, scale: number): string =>
  `<path d="${d}"${scale === 1 ? '' : ` transform="scale(${scale})"`} class="fl-tint ln-datum-fine"/>`;

/** `near` for views up to a few thousand km, `far` for the whole disc. */
export const art: Readonly<Record<string, string>> = {
  near: path(land.near, 1),
  far: path(land.far, land.farStep)
};
