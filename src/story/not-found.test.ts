/** The error sheet of a site published under a path: the build must not look for that path in itself. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { copyOf, langs } from '#dataset/copies.ts';
import { paths } from '#share/addresses.ts';
import NotFound from './NotFound.svelte';

it('every way home is absolute and left alone by the crawler', () => {
  const { themes } = copyOf('ru').interface;
  const editions = langs.map((lang) => ({
    lang,
    ...copyOf(lang).interface.notFound,
    home: `/landscape/${paths.home(lang)}`
  }));
  const { body } = render(NotFound, {
    props: { editions, name: 'Имя', short: 'И', themes, home: '/landscape/' }
  });
  const links = body.match(/<a\b[^>]*>/g) ?? [];
  expect(links.map((link) => /href="([^"]*)"/.exec(link)?.[1])).toEqual([
    '/landscape/',
    '/landscape/',
    '/landscape/en/'
  ]);
  for (const link of links) expect(link).toContain('rel="external"');
});
