/**
 * Writes the stylesheets that follow from data: pens and themes from the tokens, the cut fonts.
 * They are files, not virtual modules, so that addresses inside them work under any sub-path.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { drawingCss, embedBoxCss, themeCss } from '../src/drawing/css.ts';
import { ASCENT, DESCENT } from '../src/drawing/text.ts';
import { fontFiles } from './fonts.ts';

const FOLDER = 'src/drawing/generated';

/**
 * Fallbacks take the metrics of our fonts, so the page does not move when they arrive. `size-adjust`
 * scales the other overrides too, hence the division. Widths compared with Arial over the Russian copy.
 */
const fallback = (family: string, size: number, ascent: number, descent: number): string =>
  `@font-face{font-family:"${family} Fallback";src:local("Arial"),local("Liberation Sans"),local("Arimo");` +
  `size-adjust:${size}%;ascent-override:${((ascent / size) * 100).toFixed(2)}%;` +
  `descent-override:${((descent / size) * 100).toFixed(2)}%;line-gap-override:0%}`;
const FALLBACKS = [
  fallback('Geologica', 108, ASCENT * 100, DESCENT * 100),
  fallback('Golos', 104, 98, 22)
] as const;

export function generated(): Plugin {
  return {
    name: 'generated-css',
    async config() {
      mkdirSync(FOLDER, { recursive: true });
      const files = await fontFiles();
      for (const file of files) write(`${FOLDER}/${file.name}`, file.bytes);
      const faces = (wanted: typeof files): string =>
        wanted.map((file) => file.css(`./${file.name}`)).join('\n');
      write(`${FOLDER}/fonts.css`, Buffer.from(`${faces(files)}\n${FALLBACKS.join('\n')}`));
      // An embed is set in the drawing's face alone and carries its styles in itself.
      const drawn = files.filter(({ family }) => family === 'Geologica' || family === 'Signs');
      write(`${FOLDER}/embed-fonts.css`, Buffer.from(`${faces(drawn)}\n${FALLBACKS[0]}`));
      write(`${FOLDER}/themes.css`, Buffer.from(themeCss()));
      write(`${FOLDER}/drawing.css`, Buffer.from(drawingCss()));
      write(`${FOLDER}/embed-box.css`, Buffer.from(embedBoxCss()));
    }
  };
}

/** An unchanged file keeps its date: writing it again would make the dev server reload for nothing. */
function write(path: string, bytes: Buffer): void {
  if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
}
