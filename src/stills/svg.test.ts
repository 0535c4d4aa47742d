/** A still stands by itself: nothing in it asks for a stylesheet, a font or a symbol. */
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { rectangle } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import { label } from '#drawing/text.ts';
import { themes } from '#drawing/tokens.ts';
import type { View } from '#scenes/scene.ts';
import { stillFrames } from './frames.ts';
import { setter } from './glyphs.ts';
import { picture, still } from './svg.ts';

const set = await setter();
const words = { title: 'Лист', description: 'Что < где' };
const scene = { id: 'test', art: { part: '<path d="M0,0h1" class="ln-detail fl-tint"/>' } };

const view = (shapes: readonly Shape[]): View => ({
  frame: stillFrames.tall,
  scale: '1 : 1',
  shapes,
  leaders: [],
  dimensions: [],
  labels: [label('a', '≈ 42 км', 10, 40, 20, { halo: 'paper', anchor: 'middle' })],
  marks: []
});

const draw = (shapes: readonly Shape[], theme: 'light' | 'dark' = 'light'): string =>
  still(scene, view(shapes), theme, set, words);

describe('still', () => {
  const svg = draw([
    { id: 'box', d: rectangle(0, 0, 10, 10), line: 'contour', fill: 'hatch', plan: true },
    { id: 'use', art: 'part', transform: 'translate(5 5) scale(4)' }
  ]);

  it('has every class, symbol and letter resolved', () => {
    expect(svg).not.toMatch(/class=|var\(|<use|<text|<style|data-|vector-effect/);
    expect(svg).toContain(`stroke="${themes.light.ink}"`);
    expect(svg).toContain('stroke-dasharray="8 4"');
  });

  it('has its hatches ruled, each inside its outline: programs lay patterns out differently', () => {
    const two = draw([
      { id: 'a', d: rectangle(0, 0, 70, 70), fill: 'hatch', opacity: 0.5 },
      { id: 'b', d: rectangle(90, 0, 70, 70), fill: 'hatch-fine', line: 'detail' }
    ]);
    expect(two).not.toContain('<pattern');
    for (const id of ['still-hatch-0', 'still-hatch-1']) {
      expect(two).toContain(`<clipPath id="${id}">`);
      expect(two).toContain(`clip-path="url(#${id})"`);
    }
    const lines = [...two.matchAll(/<path d="([^"]*)" clip-path/g)].map(
      ([, d]) => d!.split('M').length - 1
    );
    // A square of 70 px is 99 px across: lines 7 and 4.5 px apart, and the one in the corner.
    expect(lines).toEqual([15, 23]);
    expect(two).toContain('<g opacity="0.5"><clipPath');
  });

  it('begins the dashes of a rectangle where every program does', () => {
    const dashed = draw([{ id: 'a', d: 'M9,50L90,50L90,20L9,20Z', line: 'detail', plan: true }]);
    expect(dashed).toContain('d="M9,20h81v30h-81Z"');
  });

  it('says what it shows, markup shown as text', () => {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root?.getElementsByTagName('title')[0]?.textContent).toBe('Лист');
    expect(root?.getElementsByTagName('desc')[0]?.textContent).toBe('Что < где');
  });

  it('keeps the width of a pen under a transform that enlarges', () => {
    expect(svg).toContain('transform="translate(5 5) scale(4)"');
    expect(svg).toContain('stroke-width="0.25"');
  });

  it('is drawn in the colours of its theme', () => {
    const dark = draw([{ id: 'box', d: 'M0,0h1', line: 'contour' }], 'dark');
    expect(dark).toContain(`fill="${themes.dark.paper}"`);
    expect(dark).not.toContain(themes.light.ink);
  });

  it('stretches letters to the length the layout gave them', () => {
    const { length } = label('a', '≈ 42 км', 10, 40, 20);
    const d =
      /paint-order="stroke"[^>]*?\bd="([^"]*)"|\bd="([^"]*)"[^>]*?paint-order="stroke"/.exec(svg);
    const xs = [...(d?.[1] ?? d?.[2] ?? '').matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) =>
      Number(x)
    );
    expect(Math.min(...xs)).toBeGreaterThan(10 - length / 2 - 1);
    expect(Math.max(...xs)).toBeLessThan(10 + length / 2 + 1);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(length * 0.85);
  });

  it.each([
    ['a symbol nobody drew', [{ id: 'x', art: 'none' }], 'no line art "#art-test-none"'],
    ['a line on its way', [{ id: 'x', d: 'M0,0h9', line: 'detail', drawn: 0.5 }], 'half drawn']
  ] as [string, Shape[], string][])('refuses %s, naming the scene', (_, shapes, message) => {
    expect(() => draw(shapes)).toThrow(`still of "test": `);
    expect(() => draw(shapes)).toThrow(message);
  });

  it('is set into a sheet under paper that covers what reaches beyond it', () => {
    const sheet = { ...view([]), frame: { ...stillFrames.tall, width: 900, height: 900 } };
    const drawing = view([{ id: 'far', d: 'M-9999,5H9999', line: 'detail' }]);
    const svg = picture(
      sheet,
      [{ scene, view: drawing, at: [100, 50], scale: 2 }],
      'light',
      set,
      words
    );
    const { width, height } = drawing.frame;
    const cover = `d="M0,0h900v900h-900ZM100,50h${2 * width}v${2 * height}h${-2 * width}Z" fill="${themes.light.paper}" fill-rule="evenodd"`;
    expect(svg).toContain('<g transform="translate(100 50) scale(2)">');
    expect(svg.indexOf('M-9999,5')).toBeLessThan(svg.indexOf(cover));
    expect(svg.match(/<svg/g)).toHaveLength(1);
  });

  it('refuses a letter none of the fonts has', () => {
    const odd = { ...view([]), labels: [label('a', '漢', 0, 0, 20)] };
    expect(() => still(scene, odd, 'light', set, words)).toThrow('U+6f22');
  });
});
