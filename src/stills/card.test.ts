/** A card makes room for its words, or says that there is none. */
import { beforeAll, expect, it } from 'vitest';
import { frameFor } from '#drawing/frame.ts';
import type { View } from '#scenes/scene.ts';
import { sceneCard } from './card.ts';
import { setter, type Setter } from './glyphs.ts';
import { boxOf } from './outline.ts';

let set: Setter;
beforeAll(async () => {
  set = await setter();
});

const view: View = {
  frame: frameFor({ width: 390, height: 664 }),
  scale: '',
  shapes: [],
  leaders: [],
  dimensions: [],
  labels: [],
  marks: []
};

const drawn = (title: string): string =>
  sceneCard(
    { key: 'Лист 1', title, text: 'Вид', block: ['Источник'], name: 'Имя', description: '' },
    { scene: { id: 'test' }, view },
    set
  );

/** Height of the largest lettering, px: everything taller is the frame and the ground. */
const largest = (svg: string): number =>
  Math.max(
    ...[...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => boxOf(d!).height).filter((px) => px < 200)
  );

it('sets a long title smaller than a short one', () => {
  expect(largest(drawn('Люди'))).toBeGreaterThan(
    1.3 * largest(drawn('Кто работает на заводах, в лабораториях и за пультами этого города'))
  );
});

it('refuses a title that no size makes room for', () => {
  expect(() => drawn('слово '.repeat(80))).toThrow('no room for the title');
  expect(() => drawn('а'.repeat(60))).toThrow('no room for the title');
});
