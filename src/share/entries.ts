/** The addresses that follow from the registry: one per language and scene, and what they name. */
import { error } from '@sveltejs/kit';
import { langs } from '#dataset/copies.ts';
import type { Lang } from '#dataset/types.ts';
import { scenes } from '#scenes/registry.ts';
import type { Frame, Scene } from '#scenes/scene.ts';

/** The folder of an edition as a route's parameter: the first edition has none. */
const folderOf = (lang: Lang): { lang?: 'en' } => (lang === 'ru' ? {} : { lang });

/** One entry an edition. */
export const editionEntries = (): { lang?: 'en' }[] => langs.map(folderOf);

/** One entry an edition and scene. */
export const sceneEntries = (): { lang?: 'en'; scene: string }[] =>
  langs.flatMap((lang) => scenes.map(({ id }) => ({ ...folderOf(lang), scene: id })));

/** One entry a language and scene. */
export const figureEntries = (): { lang: Lang; scene: string }[] =>
  langs.flatMap((lang) => scenes.map(({ id }) => ({ lang, scene: id })));

/** The scene an address names; a 404 when there is none. */
export function sceneOf(id: string): Scene {
  const scene = scenes.find((candidate) => candidate.id === id);
  if (scene === undefined) error(404, `no scene "${id}"`);
  return scene;
}

/** The language an address names, the first one when it names none; a 404 when the site does not speak it. */
export function langOf(name: string = 'ru'): Lang {
  const lang = langs.find((candidate) => candidate === name);
  if (lang === undefined) error(404, `no language "${name}"`);
  return lang;
}

/** File name of a still without its ending: «crowd.wide». */
export const stillName = (step: string, kind: Frame['kind']): string => `${step}.${kind}`;

/** The step and frame a still's file name says; a 404 when the scene has no such picture. */
export function stillOf(scene: Scene, name: string): { step: string; kind: Frame['kind'] } {
  for (const step of scene.steps)
    for (const kind of ['wide', 'tall'] as const)
      if (stillName(step, kind) === name) return { step, kind };
  error(404, `no still "${name}" of scene "${scene.id}"`);
}
