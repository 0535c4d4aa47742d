/** The addresses that follow from the registry: one per language and scene, and what they name. */
import { error } from '@sveltejs/kit';
import { copies } from '#dataset/copies.ts';
import type { Lang } from '#dataset/types.ts';
import { scenes } from '#scenes/registry.ts';
import type { Frame, Scene } from '#scenes/scene.ts';

export const langs = Object.keys(copies) as Lang[];

/** One entry a scene. */
export const sceneEntries = (): { scene: string }[] => scenes.map(({ id }) => ({ scene: id }));

/** One entry a language and scene. */
export const figureEntries = (): { lang: Lang; scene: string }[] =>
  langs.flatMap((lang) => sceneEntries().map((entry) => ({ lang, ...entry })));

/** The scene an address names; a 404 when there is none. */
export function sceneOf(id: string): Scene {
  const scene = scenes.find((candidate) => candidate.id === id);
  if (scene === undefined) error(404, `no scene "${id}"`);
  return scene;
}

/** The language an address names; a 404 when the site does not speak it. */
export function langOf(name: string): Lang {
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
