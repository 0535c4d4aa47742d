/** The numbers of a scene as rows: what a table, a CSV and a JSON of it are made of. */
import type { Copy } from '#dataset/copy.ts';
import type { Dataset, Fact, FactId } from '#dataset/types.ts';
import type { Scene } from '#scenes/scene.ts';

export interface StepFact {
  /** The step that shows the number first. */
  readonly step: string;
  readonly fact: Fact;
}

/**
 * Every number a scene shows or its chapter tells, each once, at the step that names it first.
 * Throws when the copy or the scene names a fact that does not exist.
 */
export function factsOfScene(
  scene: Pick<Scene, 'id' | 'steps' | 'facts'>,
  copy: Pick<Copy, 'chapters'>,
  dataset: Pick<Dataset, 'facts'>
): readonly StepFact[] {
  const chapter = copy.chapters.find((candidate) => candidate.scene === scene.id);
  const told = new Set<FactId>();
  return scene.steps.flatMap((step) => {
    const ids = [
      ...(scene.facts[step] ?? []),
      ...(chapter?.steps.find(({ id }) => id === step)?.facts ?? [])
    ];
    return ids.flatMap((id): StepFact[] => {
      if (told.has(id)) return [];
      told.add(id);
      const fact = dataset.facts.get(id);
      if (fact === undefined)
        throw new Error(`scene "${scene.id}", step "${step}": no fact "${id}"`);
      return [{ step, fact }];
    });
  });
}
