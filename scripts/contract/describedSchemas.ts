import { walkFields } from './fields';
import { describe } from './descriptions/describe';
import type { JsonSchema } from './jsonSchema';
import { toJsonSchema, type DocumentName } from './schemas';

/** The JSON Schema of a document with the meaning of everything in it, in both languages. */
export function toDescribedSchema(name: DocumentName): JsonSchema {
  const schema = structuredClone(toJsonSchema(name));
  addDescriptions(name, schema);
  for (const [section, definition] of Object.entries(schema.$defs ?? {}))
    addDescriptions(section, definition);
  return schema;
}

function addDescriptions(section: string, schema: JsonSchema): void {
  setDescription(schema, section);
  walkFields(schema, '', '', (path, property) => setDescription(property, `${section}.${path}`));
}

function setDescription(schema: JsonSchema, key: string): void {
  const { ru, en } = describe(key);
  Object.assign(schema, { description: `${ru}\n${en}` });
}
