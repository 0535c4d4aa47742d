/** The error sheet of a site published under a path: the build must not look for that path in itself. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { copyOf } from '#dataset/copies.ts';
import NotFound from './NotFound.svelte';

it('every way home is absolute and left alone by the crawler', () => {
  const { notFound, themes } = copyOf('ru').interface;
  const { body } = render(NotFound, {
    props: { ...notFound, name: 'Имя', short: 'И', themes, home: '/landscape/' }
  });
  const links = body.match(/<a\b[^>]*>/g) ?? [];
  expect(links).toHaveLength(2);
  for (const link of links) {
    expect(link).toContain('href="/landscape/"');
    expect(link).toContain('rel="external"');
  }
});
