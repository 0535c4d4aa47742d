/** A scene's picture at build: what goes wrong says which scene, step and frame it is about. */
import type { Frame, Scene, View } from './scene.ts';

/** The error with what it is about before its words. */
export const about = (what: string, error: unknown): Error =>
  new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });

/** The picture of a step at rest. Throws naming scene, step and frame. */
export function viewOf(scene: Scene, data: unknown, frame: Frame, t: number): View {
  try {
    return scene.layout({ data, frame, t, focus: null });
  } catch (error) {
    const { kind, width, height } = frame;
    throw about(`scene "${scene.id}", step "${scene.steps[t]}", ${kind} ${width}×${height}`, error);
  }
}
