/** Every scene of the story in sheet order: one folder each, found by its index.ts. */
import type { Scene } from './scene.ts';

const modules = import.meta.glob<{ scene: Scene }>('./*/index.ts', { eager: true });

export const scenes: readonly Scene[] = Object.values(modules)
  .map((module) => module.scene)
  .sort((a, b) => a.sheet - b.sheet);
