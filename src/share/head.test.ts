/** What messengers and search engines are told, with a site that knows its address and with one that does not. */
import { describe, expect, it } from 'vitest';
import { dataset } from '#dataset/index.ts';
import { scenes } from '#scenes/registry.ts';
import { sceneHead, storyHead } from './head.ts';

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
    const data = structured[1] as { description: string; name: string };
    expect(data.description).toContain(data.name);
  });
});
