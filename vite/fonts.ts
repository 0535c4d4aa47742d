/**
 * The fonts of the site, cut to the letters of Russian and English at build.
 * Geologica and Golos Text, SIL Open Font License 1.1; «Signs» is Onest's mathematical subset
 * because the other two lack ≈, ≤, ≥ and arrows.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

/** Latin letters stand apart: a page or an embed in Russian often has none, and does without their file. */
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Digits and marks of both scripts: ASCII without letters and without the signs only programs use. */
const MARKS =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
    .filter((sign) => !('$@\\^_`{|}~<' + LATIN).includes(sign))
    .join('') + '\u00a0«»©²°·×–—’“”„…−';
const CYRILLIC =
  Array.from({ length: 64 }, (_, i) => String.fromCharCode(0x410 + i)).join('') + 'Ёё№';
const SIGNS = '≈≤≥←↑→↓↗';

interface Face {
  readonly family: string;
  /** Names the file. */
  readonly part: string;
  readonly file: string;
  readonly glyphs: string;
  readonly weights: { readonly min: number; readonly max: number };
}

/** Parts of a family: the file of the package each comes from, and its letters. */
const parts = [
  { part: 'cyrillic', from: 'cyrillic', glyphs: CYRILLIC },
  { part: 'marks', from: 'latin', glyphs: MARKS },
  { part: 'latin', from: 'latin', glyphs: LATIN },
  { part: 'latin-ext', from: 'latin-ext', glyphs: '₽' }
] as const;

const faces: readonly Face[] = [
  ...parts.map(({ part, from, glyphs }) => ({
    family: 'Geologica',
    part,
    file: `@fontsource-variable/geologica/files/geologica-${from}-slnt-normal.woff2`,
    glyphs,
    weights: { min: 100, max: 600 }
  })),
  ...parts.map(({ part, from, glyphs }) => ({
    family: 'Golos Text',
    part,
    file: `@fontsource-variable/golos-text/files/golos-text-${from}-wght-normal.woff2`,
    glyphs,
    weights: { min: 400, max: 600 }
  })),
  {
    family: 'Signs',
    part: 'math',
    file: '@fontsource-variable/onest/files/onest-math-wght-normal.woff2',
    glyphs: SIGNS,
    weights: { min: 100, max: 700 }
  }
];

const CACHE = 'node_modules/.cache/fonts';

/** One subset as woff2, cached by its recipe. */
async function cut(face: Face): Promise<Buffer> {
  const key = createHash('sha256').update(JSON.stringify(face)).digest('hex').slice(0, 16);
  const cached = `${CACHE}/${key}.woff2`;
  if (existsSync(cached)) return readFileSync(cached);
  const bytes = await subset(readFileSync(`node_modules/${face.file}`), face.glyphs, {
    targetFormat: 'woff2',
    variationAxes: { wght: face.weights }
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, bytes);
  return bytes;
}

/** CSS unicode-range of the glyphs, runs of neighbours as one range. */
function range(glyphs: string): string {
  const points = [...new Set(Array.from(glyphs, (glyph) => glyph.codePointAt(0)!))].sort(
    (a, b) => a - b
  );
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join(',');
}

/** Every face as {file name, bytes, @font-face rule with `url` in place of the address}. */
export async function fontFiles(): Promise<
  { name: string; bytes: Buffer; css: (url: string) => string }[]
> {
  return Promise.all(
    faces.map(async (face) => {
      const bytes = await cut(face);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      return {
        name: `${face.family.toLowerCase().replace(' ', '-')}-${face.part}.${hash}.woff2`,
        bytes,
        css: (url: string) =>
          `@font-face{font-family:"${face.family}";src:url(${url}) format("woff2");font-weight:${face.weights.min} ${face.weights.max};font-display:swap;unicode-range:${range(face.glyphs)}}`
      };
    })
  );
}

/** All faces with their bytes inside, for pages drawn without a server. */
export async function inlineFontFaces(): Promise<string> {
  return (await fontFiles())
    .map((file) => file.css(`data:font/woff2;base64,${file.bytes.toString('base64')}`))
    .join('');
}
