/**
 * Writes data/schema/*.schema.json from the schemas the build validates with, so that editors of
 * data/ get completion and warnings. Run by `npm run schema`; a unit test fails when they are stale.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { storyJsonSchema } from '../src/dataset/copy-schema.ts';
import { coordinates, fact, schemas, text } from '../src/dataset/schema.ts';

/** The JSON Schemas by the name of the file they belong in: `facts.schema.json`. */
export function jsonSchemas(): Record<string, object> {
  const data = Object.fromEntries(
    Object.entries(schemas).map(([file, schema]) => [
      file.replace('.json', '.schema.json'),
      toJsonSchema(schema, {
        definitions: { Text: text, Coordinates: coordinates, Fact: fact },
        // Checks in code have no form in JSON Schema; the build still makes them.
        ignoreActions: ['check']
      })
    ])
  );
  return { ...data, 'story.schema.json': storyJsonSchema() };
}

if (import.meta.main) {
  const folder = new URL('../data/schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, schema] of Object.entries(jsonSchemas())) {
    const json = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
    writeFileSync(new URL(file, folder), json);
  }
}
