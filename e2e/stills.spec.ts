/**
 * Every still looks the same in Chromium, Firefox and resvg: all are laid out on one page, each browser
 * takes one picture of it, and each still in it is compared with resvg's raster.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser } from '@playwright/test';
import { PNG } from 'pngjs';
import { hatches } from '../src/drawing/tokens.ts';
import { boxOf, hatchLines } from '../src/stills/outline.ts';
import { png } from '../src/stills/raster.ts';
import { firefoxPicture } from './firefox.ts';
import { different, SLACK, type Pixels } from './same.ts';

const FOLDER = 'build/figures';
const langs = readdirSync(FOLDER).sort();
const DIFFERENT = 'test-results/stills';
/** Width of the page, px: wide enough for a picture no browser refuses. */
const PAGE = 6144;

interface Cell {
  readonly name: string;
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An edition's stills side by side in rows, wide ones first. */
function layOut(lang: string): { lang: string; cells: readonly Cell[]; height: number } {
  const names = readdirSync(`${FOLDER}/${lang}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `${lang}/${name}`)
    .sort((a, b) => Number(a.includes('.tall.')) - Number(b.includes('.tall.')));
  const cells: Cell[] = [];
  let [x, y, row] = [0, 0, 0];
  for (const name of names) {
    const svg = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const [width = 0, height = 0] = ['width', 'height'].map((key) =>
      Number(new RegExp(`^<svg[^>]*\\s${key}="(\\d+)"`).exec(svg)?.[1])
    );
    if (x + width > PAGE) [x, y, row] = [0, y + row, 0];
    cells.push({ name, svg, x, y, width, height });
    x += width;
    row = Math.max(row, height);
  }
  return { lang, cells, height: y + row };
}

const pageOf = (cells: readonly Cell[], height: number): string =>
  `<!doctype html><meta charset="utf-8"><style>body{margin:0;height:${height}px}img{position:absolute}</style>` +
  cells
    .map(
      ({ name, x, y }) =>
        `<img src="${pathToFileURL(`${FOLDER}/${name}`).href}" alt="" style="left:${x}px;top:${y}px">`
    )
    .join('');

/** One still out of a browser's picture. */
function cut(picture: PNG, { x, y, width, height }: Cell): PNG {
  const cell = new PNG({ width, height });
  PNG.bitblt(picture, cell, x, y, width, height, 0, 0);
  return cell;
}

const raster = (svg: string): PNG => PNG.sync.read(Buffer.from(png(svg, 1)));

const sheets = langs.map(layOut);
/** By edition and browser. */
const pictures = new Map<string, Map<string, PNG>>();

interface Size {
  readonly width: number;
  readonly height: number;
}

async function chromiumPicture(browser: Browser, page: string, size: Size): Promise<Buffer> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1 });
  const tab = await context.newPage();
  await tab.goto(page);
  const picture = await tab.screenshot();
  await context.close();
  return picture;
}

// One worker takes the pictures and compares them all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ browser }) => {
  // The first run on a machine may have to install Firefox.
  test.setTimeout(600_000);
  const folder = mkdtempSync(`${tmpdir()}/stills-`);
  try {
    for (const { lang, cells, height } of sheets) {
      const size = { width: PAGE, height };
      const file = `${folder}/${lang}.html`;
      writeFileSync(file, pageOf(cells, height));
      const { href } = pathToFileURL(file);
      pictures.set(
        lang,
        new Map([
          ['Chromium', PNG.sync.read(await chromiumPicture(browser, href, size))],
          ['Firefox', PNG.sync.read(await firefoxPicture(href, size))]
        ])
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const { lang, cell } of sheets.flatMap(({ lang, cells }) =>
  cells.map((cell) => ({ lang, cell }))
))
  test(`@full still ${cell.name} is the same in Chromium, Firefox and resvg`, () => {
    const ours = raster(cell.svg);
    for (const [browser, picture] of pictures.get(lang)!) {
      const theirs = cut(picture, cell);
      const marked = new PNG({ width: cell.width, height: cell.height });
      const count = different(ours, theirs, marked.data);
      const file = `${DIFFERENT}/${cell.name.replaceAll('/', '.').replace(/svg$/, browser)}`;
      if (count > SLACK) {
        mkdirSync(DIFFERENT, { recursive: true });
        writeFileSync(`${file}.png`, PNG.sync.write(theirs));
        writeFileSync(`${file}.diff.png`, PNG.sync.write(marked));
      }
      expect(count, `${browser} differs, see ${file}.diff.png`).toBeLessThanOrEqual(SLACK);
    }
  });

/** A still with a part replaced; a part that is not there fails. */
function broken({ svg }: Cell, part: RegExp, by: (found: string) => string): Pixels {
  expect(svg).toMatch(part);
  return raster(svg.replace(part, by));
}

const named = (name: string): Cell =>
  sheets.flatMap(({ cells }) => cells).find((cell) => cell.name === name)!;

const breaks: readonly [what: string, cell: Cell, part: RegExp, by: (found: string) => string][] = [
  [
    'a small grey label moved by 3 px',
    named('ru/sites/map.tall.svg'),
    /<path fill="#42556F"[^>]*\/>(?=<\/svg>$)/,
    (label) => `<g transform="translate(3 0)">${label}</g>`
  ],
  [
    'one of six hundred marks left out',
    named('ru/sites/plan.wide.svg'),
    /(?<=<path d="(?:M[^M"]*a[^M"]*){9})M[^M"]*a[^M"]*/,
    () => ''
  ],
  [
    'one hatch for another',
    named('ru/scale/share.wide.svg'),
    /<clipPath[^>]*><path d="[^"]*"\/><\/clipPath><path d="[^"]*"/,
    (found) => {
      const { pitch, width } = hatches.hatch;
      const outline = / d="([^"]*)"/.exec(found)![1]!;
      return found.replace(/ d="[^"]*"$/, ` d="${hatchLines(boxOf(outline), pitch, width)}"`);
    }
  ]
];

for (const [what, cell, part, by] of breaks)
  test(`@full the comparison of stills sees ${what}`, () => {
    for (const [browser, picture] of pictures.get('ru')!)
      expect(different(broken(cell, part, by), cut(picture, cell)), browser).toBeGreaterThan(
        3 * SLACK
      );
  });
