/** What embeds say to machines: the scripts in the page, the code to paste, oEmbed, addresses. */
import { brotliCompressSync } from 'node:zlib';
import child from 'virtual:inline/child';
import early from 'virtual:inline/early';
import { describe, expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import { embedBox, embedFormats, embedFrame } from '#drawing/frame.ts';
import { scenes } from '#scenes/registry.ts';
import { oembedLink } from '#share/addresses.ts';
import { heightAt } from './height.ts';
import { asEmbed } from './inline.ts';
import { oembed } from './oembed.ts';
import { COLUMN, embedModel } from './prepare.ts';
import { frameSnippet, listenerSnippet } from './snippet.ts';

const named = { ...dataset.site, origin: 'https://example.org/landscape' };
const unnamed = { ...dataset.site, origin: null };

it('names the site in the quotation marks of the language', () => {
  const [first] = scenes;
  expect(embedModel('ru', first!.id).quoted).toMatch(/^«[^»]+»$/);
  expect(embedModel('en', first!.id).quoted).toMatch(/^“[^”]+”$/);
});

describe('the scripts in the page', () => {
  it('stay small, and are classic scripts that close no tag', () => {
    expect(brotliCompressSync(child).length).toBeLessThanOrEqual(1200);
    expect(brotliCompressSync(early).length).toBeLessThanOrEqual(250);
    for (const script of [child, early]) {
      expect(script).not.toMatch(/<\/|^import|^export|innerHTML|eval\(/);
      expect(script).not.toMatch(/referrer|localStorage|cookie/);
    }
    expect(child).not.toMatch(/navigateTo|scrollTo|inPageLink|"close"|location\.(assign|replace)/);
  });

  it('are named in the policy; a page that is not ours is refused', () => {
    const page = asEmbed(
      `<html lang="ru"><head><meta content="script-src 'self'; x"><script src="/_app/islands.js"></script></head><body></body></html>`
    );
    expect(page).toContain('data-embed data-theme="light"');
    expect(page).toContain('/_app/embed.js');
    expect(page.match(/sha256-/g)).toHaveLength(2);
    expect(() => asEmbed('<html><body></body></html>')).toThrow('no');
  });
});

describe('formats', () => {
  it('begin at nothing, rise, and enlarge a picture, never shrink it, from 320 px on', () => {
    expect(embedFormats[0]?.from).toBe(0);
    for (let width = 320; width <= 1300; width++) {
      const enlarged = embedBox(width).width / embedFrame(width).width;
      expect(enlarged, String(width)).toBeGreaterThanOrEqual(1);
      expect(enlarged, String(width)).toBeLessThan(1.42);
    }
    expect(embedFrame(719).kind).toBe('tall');
    expect(embedFrame(720).kind).toBe('wide');
  });
});

describe('the code to paste', () => {
  const address = 'https://example.org/landscape/embed/sites/?step=map&theme=dark';
  it('names the graphic, has a height, and survives quotes', () => {
    const code = frameSnippet({ address, title: 'Зона "Технополис" <b>', height: 640 });
    expect(code).toContain(
      'src="https://example.org/landscape/embed/sites/?step=map&amp;theme=dark"'
    );
    expect(code).toContain('title="Зона &quot;Технополис&quot; &lt;b>"');
    expect(code).toContain('height="640"');
    expect(code).not.toContain('scrolling');
  });
  it('is HTML as the standard has it: known attributes once, sizes in px, quotes closed', () => {
    const code = frameSnippet({ address, title: 'Зона "Технополис" <b> & цех', height: 640 });
    const [, attributes] = /^<iframe( [^<>]*(?:>[^<>]*)?)><\/iframe>$/.exec(code)!;
    const found = [...attributes!.matchAll(/ ([a-z]+)="([^"<]*)"/g)];
    expect(found.map(([whole]) => whole).join('')).toBe(attributes);
    expect(found.map(([, name]) => name)).toEqual([
      'src',
      'title',
      'width',
      'height',
      'loading',
      'style',
      'referrerpolicy'
    ]);
    const value: Record<string, string> = Object.fromEntries(
      found.map(([, name = '', text = '']) => [name, text])
    );
    for (const size of ['width', 'height']) expect(value[size]).toMatch(/^\d+$/);
    expect(value['style']).toMatch(/^width:100%;/);
    expect(value['loading']).toBe('lazy');
    // A lone ampersand may be read as the beginning of a name.
    expect(code).not.toMatch(/&(?!amp;|quot;|lt;)/);
  });
  it('listens to our origin only, and is a line', () => {
    const code = listenerSnippet(address);
    expect(code).toContain('e.origin=="https://example.org"');
    expect(code).toContain('f.contentWindow==e.source');
    expect(code).not.toContain('\n');
    expect(code.length).toBeLessThan(300);
  });
});

describe('oEmbed', () => {
  const model = embedModel('ru', scenes[0]!.id);
  const subject = {
    scene: model.scene,
    title: 'Люди & «цех»',
    width: COLUMN,
    height: heightAt(COLUMN, model)
  };
  it('is what WordPress wants: rich, numbers, a bare blockquote before the frame', () => {
    const answer = oembed('ru', subject, named);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: COLUMN });
    expect(answer.height).toBeGreaterThan(400);
    expect(answer.html).toMatch(
      /^<blockquote><a href="https:\/\/example\.org\/landscape\/scenes\/[\w-]+\/">Люди &amp; «цех»<\/a><\/blockquote><iframe src="https:\/\/example\.org\/landscape\/embed\/[\w-]+\/" title="[^"]+" width="660" height="\d+" frameborder="0"><\/iframe>$/
    );
    expect('thumbnail_url' in answer && answer.thumbnail_url).toBe(
      `https://example.org/landscape/cards/ru/${model.scene}.png`
    );
  });
  it('without an origin there is nothing to discover', () => {
    expect(oembedLink(unnamed, 'ru', 'sites')).toBeNull();
    expect(oembedLink(named, 'en', 'sites')).toBe(
      'https://example.org/landscape/oembed/en/sites.json'
    );
    expect(oembed('ru', subject, unnamed).html).toBe('');
  });
});
