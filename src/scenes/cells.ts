/** What the tables of scenes tell of a fact: the same words on every sheet. Runs at build only. */
import { dateLabel } from '#dataset/dates.ts';
import { measured } from '#dataset/format.ts';
import type { Fact, FactId } from '#dataset/types.ts';
import type { SceneInput } from './scene.ts';

interface Cells {
  readonly fact: Fact;
  readonly what: string;
  /** With its sign and unit; null for a fact without a number. */
  readonly value: string | null;
  readonly scope: string;
  /** In words, also where there is none. */
  readonly date: string;
}

/** The cells of a fact's row; a scene takes those its columns name. Throws for an unknown fact. */
export function cells({ dataset, lang }: SceneInput, id: FactId): Cells {
  const fact = dataset.facts.get(id);
  if (fact === undefined) throw new Error(`unknown fact "${id}"`);
  return {
    fact,
    what: fact.label[lang],
    value: fact.value === null ? null : measured(fact, lang),
    scope: fact.scope[lang],
    date: dateLabel(fact.asOf, lang)
  };
}
