/**
 * The fonts of the site, cut to the letters of Russian and English at build.
 * Geologica and Golos Text, SIL Open Font License 1.1; «Signs» is Onest's mathematical subset
 * because the other two lack ≈, ≤, ≥ and arrows.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzü';
/** Latin letters of our publishers' addresses and of the names on the sheets. */
const ADDRESSES = 'CMNZacdegiklmnorstuw';
/** Digits and marks of both scripts: ASCII without letters and without the signs only programs use. */
const MARKS = without(ASCII, '$@\\^`{|}~<' + LATIN) + '\u00a0«»©²°±·×–—’“”„…−';
/** Marks no drawing asks for at first. */
const RARE = '!"#&\'*?[]_©·’“”„…';
const CYRILLIC =
  Array.from({ length: 64 }, (_, i) => String.fromCharCode(0x410 + i)).join('') + 'Ёё№';
/** The name of the Russian edition, as its link on English pages sets it: alone it weighs a tenth of the alphabet. */
const RUSSIAN = 'Русский';
const SIGNS = '≈≤≥←↑→↓↗';

function without(glyphs: string, out: string): string {
  return [...glyphs].filter((glyph) => !out.includes(glyph)).join('');
}

/** Features the site is set with; alternates of other languages are a quarter of the Cyrillic file. */
const FEATURES = ['kern', 'mark', 'tnum'];

interface Face {
  readonly family: string;
  /** Names the file. */
  readonly part: string;
  readonly file: string;
  readonly glyphs: string;
  readonly weights: { readonly min: number; readonly max: number };
}

interface Part {
  readonly part: string;
  /** The file of the package it comes from. */
  readonly from: 'cyrillic' | 'latin' | 'latin-ext';
  readonly glyphs: string;
}

const common: readonly Part[] = [
  { part: 'cyrillic', from: 'cyrillic', glyphs: CYRILLIC },
  { part: 'latin-ext', from: 'latin-ext', glyphs: '₽' }
];

/** An embed is set in Geologica alone: in Russian it needs few marks, and no Latin letters or those of addresses. */
const geologica: readonly Part[] = [
  ...common,
  { part: 'marks', from: 'latin', glyphs: without(MARKS, RARE) },
  { part: 'addresses', from: 'latin', glyphs: ADDRESSES },
  { part: 'latin', from: 'latin', glyphs: without(LATIN, ADDRESSES) + RARE }
];

const golos: readonly Part[] = [
  ...common,
  { part: 'marks', from: 'latin', glyphs: MARKS },
  { part: 'latin', from: 'latin', glyphs: LATIN }
];

const faces: readonly Face[] = [
  ...geologica.map(({ part, from, glyphs }) => ({
    family: 'Geologica',
    part,
    file: `@fontsource-variable/geologica/files/geologica-${from}-slnt-normal.woff2`,
    glyphs,
    weights: { min: 100, max: 600 }
  })),
  ...golos.map(({ part, from, glyphs }) => ({
    family: 'Golos Text',
    part,
    file: `@fontsource-variable/golos-text/files/golos-text-${from}-wght-normal.woff2`,
    glyphs,
    weights: { min: 400, max: 600 }
  })),
  {
    family: 'Edition',
    part: 'ru',
    file: '@fontsource-variable/geologica/files/geologica-cyrillic-slnt-normal.woff2',
    glyphs: RUSSIAN,
    weights: { min: 400, max: 500 }
  },
  {
    family: 'Signs',
    part: 'math',
    file: '@fontsource-variable/onest/files/onest-math-wght-normal.woff2',
    glyphs: SIGNS,
    weights: { min: 100, max: 700 }
  }
];

/** Every sign some font of ours has. */
export const covered: ReadonlySet<string> = new Set(faces.flatMap(({ glyphs }) => [...glyphs]));

const CACHE = 'node_modules/.cache/fonts';

/** One subset as woff2, cached by its recipe. */
async function cut(face: Face): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([face, FEATURES]))
    .digest('hex')
    .slice(0, 16);
  const cached = `${CACHE}/${key}.woff2`;
  if (existsSync(cached)) return readFileSync(cached);
  const bytes = await subset(readFileSync(`node_modules/${face.file}`), face.glyphs, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
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

/** Every face as {family, file name, bytes, @font-face rule with `url` in place of the address}. */
export async function fontFiles(): Promise<
  { family: string; name: string; bytes: Buffer; css: (url: string) => string }[]
> {
  return Promise.all(
    faces.map(async (face) => {
      const bytes = await cut(face);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      return {
        family: face.family,
        name: `${face.family.toLowerCase().replaceAll(' ', '-')}-${face.part}.${hash}.woff2`,
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
