/**
 * Lettering as outlines: a still looks the same in every program because it brings no font and asks
 * for none. HarfBuzz reads the very files the page loads, at the weight and slant of the label.
 */
import { convert } from 'fontverter';
import { Blob, Buffer as Run, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { SLANT } from '../drawing/tokens.ts';
import { fontFiles } from '../../vite/fonts.ts';

interface Cut {
  readonly face: Face;
  readonly has: ReadonlySet<number>;
}

/** Families of the lettering, in the order in which they are asked for a letter. */
const FAMILIES = /^(geologica|signs)-/;

let cuts: Promise<readonly Cut[]> | undefined;

/** As the page sets it: tabular digits, no kerning. */
const features = [Feature.fromString('tnum'), Feature.fromString('-kern')].filter(
  (feature) => feature !== undefined
);

async function read(): Promise<readonly Cut[]> {
  const found: Cut[] = [];
  // One after another: the decompressor hands out the same memory to calls that overlap.
  for (const { name, bytes } of await fontFiles()) {
    if (!FAMILIES.test(name)) continue;
    const face = new Face(new Blob(new Uint8Array(await convert(bytes, 'truetype'))));
    found.push({ face, has: new Set(face.collectUnicodes()) });
  }
  return found;
}

/** Sets lettering in outlines. */
export interface Setter {
  /**
   * Path data of `text` set level from (0, 0) on the baseline, font units y up, and its width,
   * both at `unitsPerEm`. Throws when a letter is in none of the fonts.
   */
  (text: string, weight: number, slanted: boolean): { d: string; width: number; upem: number };
}

/** The setter, once the fonts have been read. */
export async function setter(): Promise<Setter> {
  const faces = await (cuts ??= read());
  const fonts = new Map<string, Font>();
  const upem = faces[0]?.face.upem ?? 1000;
  const fontOf = (index: number, weight: number, slanted: boolean): Font => {
    const key = `${index} ${weight} ${slanted}`;
    const known = fonts.get(key);
    if (known) return known;
    const font = new Font(faces[index]!.face);
    font.setVariations([new Variation('wght', weight), new Variation('slnt', slanted ? SLANT : 0)]);
    fonts.set(key, font);
    return font;
  };
  return (text, weight, slanted) => {
    let d = '';
    let width = 0;
    for (const { index, run } of runs(text, faces)) {
      const font = fontOf(index, weight, slanted);
      const scale = upem / faces[index]!.face.upem;
      const buffer = new Run();
      buffer.addText(run);
      buffer.guessSegmentProperties();
      shape(font, buffer, features);
      for (const glyph of buffer.getGlyphInfosAndPositions()) {
        const left = width + (glyph.xOffset ?? 0) * scale;
        d += mapped(font.glyphToPath(glyph.codepoint), (x, y) => [left + x * scale, y * scale]);
        width += (glyph.xAdvance ?? 0) * scale;
      }
    }
    return { d, width, upem };
  };
}

/** Neighbouring letters of one font. */
function runs(text: string, faces: readonly Cut[]): { index: number; run: string }[] {
  const found: { index: number; run: string }[] = [];
  for (const letter of text) {
    const index = faces.findIndex(({ has }) => has.has(letter.codePointAt(0)!));
    if (index < 0)
      throw new Error(
        `"${text}": no font of the lettering has "${letter}" (U+${letter.codePointAt(0)!.toString(16)})`
      );
    const last = found.at(-1);
    if (last?.index === index) last.run += letter;
    else found.push({ index, run: letter });
  }
  return found;
}

/** Path data with each pair of coordinates sent through `to`: an outline is made of absolute pairs. */
export function mapped(d: string, to: (x: number, y: number) => readonly [number, number]): string {
  return d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) =>
    to(Number(x), Number(y)).join(',')
  );
}
