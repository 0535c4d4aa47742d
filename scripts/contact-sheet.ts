/**
 * Draws scenes for the eye in Chromium: every scene × step (and half-way) × frame × theme into shots/,
 * and shots/index.html, one page with all of them.
 *   npm run contact-sheet -- [scene…] [--steps=map,1.5] [--frames=1440x900,390x664] [--themes=light,dark] [--lang=en]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { render as Render } from 'svelte/server';
import { createServer } from 'vite';
import type { flaws as Flaws } from '../src/scenes/flaws.ts';
import type { inlineFontFaces as InlineFontFaces } from '../vite/fonts.ts';
import { browserPath, browserFlags } from './browser.ts';
import { frameFor } from '../src/drawing/frame.ts';
import { drawingCss, themeCss } from '../src/drawing/css.ts';
import type { Scene, SceneInput } from '../src/scenes/scene.ts';
import type { Lang } from '../src/dataset/types.ts';

const options = new Map(
  process.argv
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => arg.slice(2).split('=') as [string, string])
);
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const list = (key: string, fallback: string): string[] => (options.get(key) ?? fallback).split(',');

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
const { render } = (await vite.ssrLoadModule('svelte/server')) as { render: typeof Render };
const { sceneInput } = (await vite.ssrLoadModule('/src/scenes/input.ts')) as {
  sceneInput: (id: string, lang: Lang) => SceneInput;
};
const load = async (): Promise<readonly Scene[]> => {
  if (wanted.length === 0)
    return ((await vite.ssrLoadModule('/src/scenes/registry.ts')) as { scenes: Scene[] }).scenes;
  return Promise.all(
    wanted.map(
      async (id) =>
        ((await vite.ssrLoadModule(`/src/scenes/${id}/index.ts`)) as { scene: Scene }).scene
    )
  );
};
const fonts = (await vite.ssrLoadModule('/vite/fonts.ts')) as {
  inlineFontFaces: typeof InlineFontFaces;
};
const { flaws } = (await vite.ssrLoadModule('/src/scenes/flaws.ts')) as { flaws: typeof Flaws };
const lang: Lang = list('lang', 'ru')[0] === 'en' ? 'en' : 'ru';
const css = `${themeCss()}${drawingCss()}${await fonts.inlineFontFaces()}body{margin:0;background:var(--paper)}`;
const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
mkdirSync('shots', { recursive: true });
/** Rows of the page: scene and step, with the pictures of that step. */
const rows = new Map<string, string[]>();
for (const scene of await load()) {
  const data = scene.data(sceneInput(scene.id, lang));
  const art = Object.entries(scene.art ?? {})
    .map(
      ([name, body]) =>
        `<symbol id="art-${scene.id}-${name}" class="art" overflow="visible">${body}</symbol>`
    )
    .join('');
  const all = scene.steps.flatMap((step, i) => (i === 0 ? [step] : [String(i - 0.5), step]));
  for (const size of list('frames', '1440x900,1024x768,390x664')) {
    const [width, height] = size.split('x').map(Number) as [number, number];
    const frame = frameFor({ width, height }, 1, scene.bleed);
    const page = await browser.newPage({
      viewport: frame,
      deviceScaleFactor: width < 1024 ? 2 : 1
    });
    for (const theme of list('themes', 'light,dark'))
      for (const step of list('steps', all.join(','))) {
        const at = scene.steps.indexOf(step);
        const t = at >= 0 ? at : Number(step);
        // A step of another scene in the list.
        if (Number.isNaN(t)) continue;
        const view = scene.layout({ data, frame, t, focus: null });
        if (Number.isInteger(t))
          for (const flaw of flaws(view)) console.log(`${scene.id}/${step} ${size}: ${flaw}`);
        const { body } = render(scene.Figure, { props: { view, prefix: `s-${scene.id}` } });
        await page.setContent(
          `<html data-theme="${theme}"><style>${css} .drawing{width:${frame.width}px;height:${frame.height}px}</style><svg class="art" width="0" height="0" style="position:absolute">${art}</svg>${body}</html>`
        );
        await page.evaluate(() => document.fonts.ready);
        const file = `${scene.id}.${step}.${size}.${theme}${lang === 'ru' ? '' : `.${lang}`}.png`;
        await page.screenshot({ path: `shots/${file}` });
        const name = `${scene.id}/${step}`;
        rows.set(name, [...(rows.get(name) ?? []), file]);
      }
    await page.close();
  }
}
writeFileSync('shots/index.html', contactSheet());
console.log(`${[...rows.values()].flat().length} pictures: shots/index.html`);
await browser.close();
await vite.close();

function contactSheet(): string {
  const picture = (file: string): string =>
    `<figure><img src="${file}" loading="lazy" alt=""><figcaption>${file.split('.').slice(-3, -1).join(' ')}</figcaption></figure>`;
  const row = ([name, files]: [string, string[]]): string =>
    `<section><h2>${name}</h2><div>${files.map(picture).join('')}</div></section>`;
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body{margin:16px;font:14px system-ui;background:#888}h2{margin:16px 0 4px;font-size:16px}div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}img{display:block;height:420px;border:1px solid #444}</style>
${[...rows].map(row).join('\n')}
`;
}
