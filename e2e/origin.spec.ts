/**
 * The site with an origin under a path, as a publisher builds it: every absolute address begins with the
 * origin and leads to a file of the build. A copy of the tree is built, since the repository names no origin.
 * Long because one slow build serves every check of it.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const HOST = 'https://example.org';
const ORIGIN = `${HOST}/landscape`;
/** What a build reads. */
const SOURCES = [
  'data',
  'public',
  'src',
  'vite',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json'
];
const WARNING = 'data/site.json: "origin" is null';

let folder = '';
const built = (path: string): string => `${folder}/build/${path}`;
const read = (path: string): string => readFileSync(built(path), 'utf8');

function setOrigin(origin: string | null): void {
  const file = `${folder}/data/site.json`;
  const data = JSON.parse(readFileSync(file, 'utf8')) as { site: Record<string, unknown> };
  data.site['origin'] = origin;
  writeFileSync(file, JSON.stringify(data));
}

/** Builds the copy; resolves with what the build said, once it has ended or has said `until`. */
function build(until?: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    if (until !== undefined && said.includes(until)) child.kill('SIGKILL');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

/** The file of the build an absolute address leads to. */
function fileAt(address: string): string {
  expect(address.startsWith(`${ORIGIN}/`), address).toBe(true);
  const path = address.slice(ORIGIN.length + 1).replace(/[?#].*$/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const leads = (address: string): void => {
  expect(existsSync(built(fileAt(address))), address).toBe(true);
};

/** The one value a pattern finds in a page. */
function only(page: string, pattern: RegExp): string {
  const found = [...page.matchAll(new RegExp(pattern, 'g'))].map(([, value]) => value ?? '');
  expect(found, String(pattern)).toHaveLength(1);
  return found[0]!;
}
const canonical = (page: string): string => only(page, /<link rel="canonical" href="([^"]*)"/);
const property = (page: string, name: string): string =>
  only(page, new RegExp(`<meta property="${name}" content="([^"]*)"`));
const discovery = (page: string): string =>
  only(page, /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/);
const card = (lang: string, name: string): RegExp =>
  new RegExp(`^${ORIGIN}/cards/${lang}/${name}\\.png\\?v=[0-9a-f]{8}$`);
/** Every edition with its folder. */
const editions = [
  ['ru', ''],
  ['en', 'en/']
] as const;
/** Where a page says it exists in other languages. */
const alternates = (page: string): string[][] =>
  [...page.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]*)"/g)].map(
    ([, lang, address]) => [lang!, address!]
  );
const everywhere = (path: string): string[][] =>
  editions.map(([lang, folder]) => [lang, `${ORIGIN}/${folder}${path}`]);
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

// The copy is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/origin-`);
  for (const name of SOURCES) cpSync(name, `${folder}/${name}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('@full a build without an origin says what it goes without', async () => {
  setOrigin(null);
  expect((await build(WARNING)).said).toContain(WARNING);
});

test.describe('@full with an origin under a path', () => {
  let scenes: string[] = [];

  test.beforeAll(async () => {
    // A whole build, on a machine that may be busy.
    test.setTimeout(400_000);
    setOrigin(ORIGIN);
    const { code, said } = await build();
    expect(code, said).toBe(0);
    expect(said).not.toContain(WARNING);
    scenes = readdirSync(built('scenes'));
    expect(scenes.length).toBeGreaterThan(0);
  });

  test('every absolute address of ours leads to a file', () => {
    const found = new Map<string, string>();
    for (const file of readdirSync(built(''), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(html|json|xml|txt|svg|webmanifest|csv)$/.test(file)) continue;
      // The code to paste listens to our host, which has no path.
      const text = unescaped(read(file)).replace(/e\.origin==\\?"https:\/\/example\.org\\?"/g, '');
      for (const [address] of text.matchAll(/https?:\/\/example\.org[^\s"'<>\\]*/g))
        found.set(address, file);
    }
    expect(found.size).toBeGreaterThan(6 * scenes.length);
    for (const [address, file] of found) {
      // The record of the site, as the editor wrote it.
      if (address === ORIGIN && file === 'data/dataset.json') continue;
      expect(address.startsWith(`${ORIGIN}/`), `${file}: ${address}`).toBe(true);
      leads(address);
    }
  });

  for (const [lang, folder] of editions) {
    const home = `${ORIGIN}/${folder}`;

    test(`${lang}: the story knows its address and its card`, () => {
      const page = read(`${folder}index.html`);
      expect(canonical(page)).toBe(home);
      expect(property(page, 'og:url')).toBe(home);
      expect(property(page, 'og:image')).toMatch(card(lang, 'story'));
      expect(alternates(page)).toEqual(everywhere(''));
      expect(structured(page)).toMatchObject([
        {
          '@type': 'Article',
          mainEntityOfPage: home,
          publisher: { url: `${ORIGIN}/`, logo: { url: `${ORIGIN}/icons/512.png` } }
        },
        { '@type': 'Dataset', distribution: [{ contentUrl: `${ORIGIN}/data/dataset.json` }] }
      ]);
    });

    test(`${lang}: each scene has a page that search engines and messengers can name`, () => {
      const cards = new Set<string>();
      for (const scene of scenes) {
        const page = read(`${folder}scenes/${scene}/index.html`);
        const address = `${home}scenes/${scene}/`;
        expect(canonical(page)).toBe(address);
        expect(property(page, 'og:url')).toBe(address);
        expect(alternates(page)).toEqual(everywhere(`scenes/${scene}/`));
        const image = property(page, 'og:image');
        expect(image).toMatch(card(lang, scene));
        cards.add(image.replace(/.*\?v=/, ''));
        expect(page).toContain('<meta name="twitter:card" content="summary_large_image"');
        const data = `${home}data/${scene}`;
        expect(structured(page)).toMatchObject([
          { '@type': 'BreadcrumbList', itemListElement: [{ item: home }, { item: address }] },
          {
            '@type': 'Dataset',
            distribution: [{ contentUrl: `${data}.json` }, { contentUrl: `${data}.csv` }]
          }
        ]);
      }
      expect(cards.size).toBe(scenes.length);
    });

    test(`${lang}: each embed names the scene’s page and card`, () => {
      for (const scene of scenes) {
        const page = read(`${folder}embed/${scene}/index.html`);
        expect(canonical(page)).toBe(`${home}scenes/${scene}/`);
        expect(property(page, 'og:image')).toMatch(card(lang, scene));
        expect(page).toContain('<meta name="robots" content="noindex"');
      }
    });

    test(`${lang}: oEmbed is found from both pages of a scene, and shows its embed`, () => {
      for (const scene of scenes) {
        const address = `${ORIGIN}/oembed/${lang}/${scene}.json`;
        for (const kind of ['scenes', 'embed'])
          expect(discovery(read(`${folder}${kind}/${scene}/index.html`))).toBe(address);
        const answer = JSON.parse(read(fileAt(address))) as Record<string, string>;
        expect(answer).toMatchObject({
          type: 'rich',
          provider_url: `${ORIGIN}/`,
          thumbnail_url: `${ORIGIN}/cards/${lang}/${scene}.png`
        });
        expect(answer['html']).toContain(`<a href="${home}scenes/${scene}/">`);
        expect(answer['html']).toContain(`<iframe src="${home}embed/${scene}/"`);
      }
    });

    test(`${lang}: the gallery’s code can be pasted as it stands`, () => {
      const page = read(`${folder}embeds/index.html`);
      const codes = [...page.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code]) =>
        unescaped(code!)
      );
      expect(codes).toHaveLength(2 * scenes.length);
      for (const scene of scenes) {
        const own = codes.filter((code) => code.includes(`src="${home}embed/${scene}/"`));
        expect(own, scene).toHaveLength(2);
        expect(own.filter((code) => code.includes(`e.origin=="${HOST}"`))).toHaveLength(1);
        expect(page).toContain(`data-published="${home}embed/${scene}/"`);
      }
    });
  }

  test('the sitemap has every page, and robots.txt the sitemap', () => {
    const map = read('sitemap.xml');
    const pages = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc!);
    const expected = ['', 'sources/', ...scenes.map((scene) => `scenes/${scene}/`)];
    expect(pages.sort()).toEqual(
      expected
        .flatMap(everywhere)
        .map(([, address]) => address)
        .sort()
    );
    // Each entry names its page in every language.
    for (const [lang, address] of expected.flatMap(everywhere))
      expect(map.split(`hreflang="${lang}" href="${address}"`)).toHaveLength(editions.length + 1);
    expect(read('robots.txt')).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
  });

  test('the error page leads home from any depth', () => {
    const page = read('404.html');
    // The styles are in the page; where they come from is named, never fetched.
    const addresses = [
      ...page.replace(/<link [^>]* disabled [^>]*>/g, '').matchAll(/(?:href|src)="([^"]*)"/g)
    ].map(([, address]) => address!);
    expect(addresses.filter((address) => address === '/landscape/')).toHaveLength(2);
    // Anything relative would be sought beside the page that is not there.
    for (const address of addresses) expect(address).toMatch(/^(\/landscape\/|data:|#)/);
  });

  test('a messenger that was given a broken link shows the story’s card; nobody is told to keep it', () => {
    const page = read('404.html');
    expect(property(page, 'og:image')).toBe(property(read('index.html'), 'og:image'));
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).not.toMatch(/rel="canonical"|<link[^>]*hreflang|og:url|ld\+json/);
  });
});

/** The structured data of a page. */
const structured = (page: string): unknown[] =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text]) => JSON.parse(text!) as unknown
  );
