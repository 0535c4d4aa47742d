/** What a scene reads at build: facts and labels in one language, formatted once, so the browser needs no formatter. */
import { bare, figure, label, number } from '#dataset/copy.ts';
import { copies } from '#dataset/copies.ts';
import { dataset } from '#dataset/index.ts';
import type { Dataset, FactId, Lang } from '#dataset/types.ts';
import type { DrawnFact, SceneInput } from './scene.ts';

/**
 * The input of one scene. Its `fact` and `label` throw with file and path when the id or the label is missing.
 * `from` replaces the published dataset: tests change a fact and expect the mark to follow.
 */
export function sceneInput(scene: string, lang: Lang, from: Dataset = dataset): SceneInput {
  const file = `data/story.${lang}.json`;
  const labels = copies[lang]?.chapters.find((chapter) => chapter.scene === scene)?.labels ?? {};
  return {
    dataset: from,
    lang,
    fact: (id) => drawn(id, from, lang),
    label(key) {
      const text = labels[key];
      if (text === undefined)
        throw new Error(`${file} · chapters["${scene}"].labels: no label "${key}"`);
      return label(text, from, lang);
    },
    number: (value, digits = 0) => number(value, lang, digits)
  };
}

function drawn(id: FactId, { facts }: Dataset, lang: Lang): DrawnFact {
  const fact = facts.get(id);
  if (fact === undefined) throw new Error(`data/facts.json: no fact "${id}"`);
  const value = fact.upper ?? fact.value;
  if (value === null) throw new Error(`data/facts.json · "${id}".value: null, a number expected`);
  return {
    id,
    value,
    figure: figure(fact, lang),
    bare: bare(fact, lang),
    plan: fact.status === 'plan'
  };
}
