/** What messengers and search engines are told, with a site that knows its address and with one that does not. */
import { describe, expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import { scenes } from '#scenes/registry.ts';
import { lostHead, sceneHead, snippet, storyHead } from './head.ts';

const published = { ...dataset.site, origin: 'https://example.org/landscape' };
const nowhere = { ...dataset.site, origin: null };
const scene = scenes[0]!;

describe('head', () => {
  it('gives absolute addresses where the site has one', async () => {
    const head = await sceneHead(scene, 'Что показано.', 'ru', published);
    expect(head.url).toBe(`https://example.org/landscape/scenes/${scene.id}/`);
    expect(head.image?.url).toMatch(
      new RegExp(`^https://example.org/landscape/cards/ru/${scene.id}.png\\?v=[0-9a-f]{8}$`)
    );
    expect(JSON.stringify(head.structured)).toContain(
      `https://example.org/landscape/data/${scene.id}.csv`
    );
  });

  it('invents none where the site has none', async () => {
    const head = await storyHead('ru', nowhere);
    expect(head.url).toBeNull();
    expect(head.image).toBeNull();
    expect(JSON.stringify(head.structured)).not.toMatch(
      /https:\/\/(?!schema\.org|creativecommons)/
    );
  });

  it('shows the story’s card for an address that leads nowhere, and gives it no address of its own', async () => {
    const [lost, story] = [await lostHead('ru', published), await storyHead('ru', published)];
    expect(lost.image).toEqual(story.image);
    expect(lost.image?.url).toContain('https://example.org/landscape/cards/ru/story.png?v=');
    expect(lost).toMatchObject({ name: story.name, url: null, dates: null, structured: [] });
    expect(lost.title).not.toBe(story.title);
  });

  it('names the story as an article and its data as a dataset with files', async () => {
    const { structured } = await storyHead('ru', published);
    const types = structured.map((item) => (item as Record<string, unknown>)['@type']);
    expect(types).toEqual(['Article', 'Dataset']);
    expect(structured[1]).toMatchObject({
      license: dataset.site.licence.contentUrl,
      dateModified: dataset.site.modified,
      distribution: [{ encodingFormat: 'application/json' }]
    });
  });

  it('tells a messenger anew when the card changes, and only then', async () => {
    const [a, b] = await Promise.all([
      sceneHead(scene, 'Что показано.', 'ru', published),
      sceneHead(scene, 'Иначе сказано.', 'ru', published)
    ]);
    expect(a.image?.url).toBe(b.image?.url);
    const other = await sceneHead(scenes[1]!, 'Что показано.', 'ru', published);
    expect(other.image?.url.split('?v=')[1]).not.toBe(a.image?.url.split('?v=')[1]);
  });

  it('describes each scene in 50 characters at least, as search engines ask of a dataset', async () => {
    const { structured } = await sceneHead(scene, 'Кратко.', 'ru', published);
    const data = structured[1] as { description: string };
    expect(data.description.length).toBeGreaterThan(50);
    expect(data.description).toContain('Работающие в промышленности');
  });

  it('tells a search engine what the sheet is about, and who cannot see the card what is drawn', async () => {
    const head = await sceneHead(scene, 'Что показано.', 'ru', published);
    expect(head.image?.alt).toBe('Что показано.');
    expect(head.description).not.toBe('Что показано.');
    for (const each of scenes) {
      const { description, title, name } = await sceneHead(each, '', 'ru', published);
      expect(description.length).toBeGreaterThan(50);
      expect(description).toMatch(/[.!?…]$/);
      // The name of the site is told once, by og:site_name.
      expect(title).toBe(`${name} — ${published.name.ru}`);
    }
  });

  it('leads from the story to the sheet in two whole crumbs', async () => {
    for (const site of [published, nowhere]) {
      const { structured } = await sceneHead(scene, 'Что показано.', 'ru', site);
      const root = site.origin === null ? '../../' : `${site.origin}/`;
      const page = site.origin === null ? './' : `${site.origin}/scenes/${scene.id}/`;
      expect(structured[0]).toMatchObject({
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: site.name.ru, item: root },
          { '@type': 'ListItem', position: 2, item: page }
        ]
      });
    }
  });

  it('finds the files of a dataset from its page, with an origin and without', async () => {
    const files = async (site: typeof published | typeof nowhere) => {
      const { structured } = await sceneHead(scene, 'Что показано.', 'ru', site);
      const data = structured[1] as { distribution: { contentUrl: string }[] };
      const base = `${site.origin ?? 'https://test.invalid'}/scenes/${scene.id}/`;
      return data.distribution.map(({ contentUrl }) => new URL(contentUrl, base).pathname);
    };
    expect(await files(published)).toEqual([
      `/landscape/data/${scene.id}.json`,
      `/landscape/data/${scene.id}.csv`
    ]);
    expect(await files(nowhere)).toEqual([`/data/${scene.id}.json`, `/data/${scene.id}.csv`]);
  });

  it('dates a dataset by its numbers and names what they are made of', async () => {
    const { structured } = await sceneHead(scene, 'Что показано.', 'ru', published);
    const data = structured[1] as {
      temporalCoverage: string;
      isBasedOn: string[];
      variableMeasured: { name: string; unitText?: string }[];
    };
    expect(data.temporalCoverage).toMatch(/^\d{4}[\d-]*\/\d{4}[\d-]*$/);
    const [from = '', to = ''] = data.temporalCoverage.split('/');
    expect(from <= to).toBe(true);
    expect(data.isBasedOn).toContain('https://ria.ru/20251029/promyshlennost-2051633503.html');
    expect(data.variableMeasured).toContainEqual({
      '@type': 'PropertyValue',
      name: 'Работающие в промышленности',
      unitText: 'человек'
    });
  });
});

describe('snippet', () => {
  it('takes whole sentences, one at least, as long as they fit', () => {
    expect(snippet('Раз. Два.')).toBe('Раз. Два.');
    expect(snippet(`${'а'.repeat(150)}. ${'Б'.repeat(100)}.`)).toBe(`${'а'.repeat(150)}.`);
    expect(snippet(`${'а'.repeat(300)}. Б.`)).toBe(`${'а'.repeat(300)}.`);
  });
});
