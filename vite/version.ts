/** A version that follows the content, so that two builds of the same sources are identical. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const ROOTS = ['src', 'data', 'public', 'vite', 'package-lock.json', 'vite.config.ts'];

/** Hash over every source file, 12 hex digits. */
export function contentVersion(): string {
  const hash = createHash('sha256');
  for (const root of ROOTS)
    for (const file of filesUnder(root)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}
