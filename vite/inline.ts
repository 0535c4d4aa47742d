/**
 * Small scripts a page carries in itself: `virtual:inline/<name>` is src/embed/<name>.ts as one minified
 * classic script, a string. What is inlined and what the policy's hash is taken of are this one string.
 */
import { build, type Plugin } from 'vite';

const PREFIX = 'virtual:inline/';

/** The script of one file as text, without a line break at its end. */
async function classicScript(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: { input: path, output: { format: 'iife' } }
    }
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${path}: nothing was built`);
  return output.output[0].code.trim();
}

export function inline(): Plugin {
  return {
    name: 'inline-scripts',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const path = `src/embed/${id.slice(PREFIX.length + 1)}.ts`;
      this.addWatchFile(path);
      return `export default ${JSON.stringify(await classicScript(path))}`;
    }
  };
}
