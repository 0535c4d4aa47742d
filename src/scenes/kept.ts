/**
 * The data the baselines are drawn from: what each scene read when they were last renewed. An editor
 * who changes a number changes no baseline; whoever changes a layout does.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sceneInput } from './input.ts';
import type { Scene } from './scene.ts';

const FOLDER = 'src/scenes/baseline';

/** `npm run baseline` draws anew, from the data as they are. */
export const renew = process.env['BASELINE'] === 'renew';

/** The kept data of a scene; renewed first when baselines are. Throws when there are none. */
export function keptData(scene: Scene): unknown {
  const file = `${FOLDER}/${scene.id}.data.json`;
  if (renew) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${JSON.stringify(scene.data(sceneInput(scene.id, 'ru')))}\n`);
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run baseline`);
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}
