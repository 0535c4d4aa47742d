/** A drawing speaks the language of its copy alone: no word of another stands in code, labels or descriptions. */
import { describe, expect, it } from 'vitest';
import { copies } from '#dataset/copies.ts';
import type { Lang } from '#dataset/types.ts';
import { frameFor, viewports } from '#drawing/frame.ts';
import { lettering } from './flaws.ts';
import { sceneInput } from './input.ts';
import { scenes } from './registry.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const langs = (Object.keys(copies) as Lang[]).filter((lang) => lang !== 'ru');

const code = import.meta.glob<string>(['./**/*.{ts,svelte}', '!./**/*.test.ts'], {
  query: '?raw',
  eager: true,
  import: 'default'
});

it('no word of a language stands in the code of scenes', () => {
  expect(Object.keys(code).length).toBeGreaterThan(50);
  const said = Object.entries(code).flatMap(([file, text]) =>
    text
      .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|\/\/.*$/gm, '')
      .split('\n')
      .filter((line) => CYRILLIC.test(line))
      .map((line) => `${file}: ${line.trim()}`)
  );
  expect(said).toEqual([]);
});

describe.each(langs)('%s', (lang) => {
  it.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (id, scene) => {
    const input = sceneInput(id, lang);
    const data = scene.data(input);
    const words = new Set<string>();
    scene.steps.forEach((step, t) => {
      const { sentence, columns, rows } = scene.describe({ input, step });
      for (const text of [sentence, ...columns, ...rows.flat()]) words.add(text);
      for (const viewport of viewports) {
        const frame = frameFor(viewport, 1, scene.bleed);
        // Half-way too: the scale of the title block runs through other numbers there.
        for (const view of [t, t + 0.4].flatMap((at) =>
          at > scene.steps.length - 1
            ? []
            : [false, true].map((canvas) =>
                scene.layout({ data, frame, t: at, focus: null, canvas })
              )
        )) {
          words.add(view.scale);
          for (const { label } of lettering(view)) words.add(label.text);
          for (const mark of view.marks) words.add(mark.label);
        }
      }
    });
    expect(words.size).toBeGreaterThan(scene.steps.length);
    expect([...words].filter((text) => CYRILLIC.test(text) || /[«»]|undefined/.test(text))).toEqual(
      []
    );
    // 1,208 and not 1208; a year is no count.
    expect(
      [...words].filter((text) => /\d{4,}/.test(text.replace(/\b(?:19|20)\d\d\b/g, '')))
    ).toEqual([]);
  });
});
