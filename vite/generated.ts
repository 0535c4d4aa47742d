/**
 * Writes the stylesheets that follow from data: pens and themes from the tokens, the cut fonts.
 * They are files, not virtual modules, so that addresses inside them work under any sub-path.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { drawingCss, themeCss } from '../src/drawing/css.ts';
import { fontFiles } from './fonts.ts';

const FOLDER = 'src/drawing/generated';

/**
 * Fallbacks take the metrics of our fonts, so the page does not move when they arrive.
 * Widths compared with Arial over the Russian copy.
 */
const FALLBACKS = [
  '@font-face{font-family:"Geologica Fallback";src:local("Arial"),local("Liberation Sans"),local("Arimo");' +
    'ascent-override:97.5%;descent-override:27.5%;line-gap-override:0%;size-adjust:108%}',
  '@font-face{font-family:"Golos Fallback";src:local("Arial"),local("Liberation Sans"),local("Arimo");' +
    'ascent-override:98%;descent-override:22%;line-gap-override:0%;size-adjust:104%}'
].join('\n');

export function generated(): Plugin {
  return {
    name: 'generated-css',
    async config() {
      mkdirSync(FOLDER, { recursive: true });
      const files = await fontFiles();
      for (const file of files) write(`${FOLDER}/${file.name}`, file.bytes);
      const faces = files.map((file) => file.css(`./${file.name}`)).join('\n');
      write(`${FOLDER}/fonts.css`, Buffer.from(`${faces}\n${FALLBACKS}`));
      write(`${FOLDER}/themes.css`, Buffer.from(themeCss()));
      write(`${FOLDER}/drawing.css`, Buffer.from(drawingCss()));
    }
  };
}

/** An unchanged file keeps its date: writing it again would make the dev server reload for nothing. */
function write(path: string, bytes: Buffer): void {
  if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
}
