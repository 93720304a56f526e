import { optionsOf, referredName, type JsonSchema } from './jsonSchema';
import { toJsonSchema, type DocumentName } from './schemas';

/** Called with the key of a section or field and a value that stands there. */
type VisitValue = (key: string, value: unknown) => void;

/** Walks a valid document beside its schema and names every value by the section or field it stands in. */
export function visitValues(document: DocumentName, json: unknown, visit: VisitValue): void {
  const { $defs = {}, ...root } = toJsonSchema(document);
  visitValue(root, json, document, '');

  function visitValue(schema: JsonSchema, value: unknown, section: string, path: string): void {
    const option = optionsOf(schema).find((candidate) => matches(candidate, value));
    if (option === undefined) return;
    const name = referredName(option);
    if (name !== null) {
      visit(name, value);
      visitValue($defs[name] ?? {}, value, name, '');
      return;
    }
    if (Array.isArray(value)) {
      const { items } = option;
      if (typeof items !== 'object') return;
      value.forEach((item: unknown) => visitValue(items, item, section, `${path}[]`));
    } else if (typeof value === 'object' && value !== null) {
      visitProperties(option, value, section, path);
    }
  }

  function visitProperties(schema: JsonSchema, value: object, section: string, path: string): void {
    const { properties = {}, additionalProperties } = schema;
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const property = properties[key];
      if (property !== undefined) {
        const innerPath = path === '' ? key : `${path}.${key}`;
        visit(`${section}.${innerPath}`, inner);
        visitValue(property, inner, section, innerPath);
      } else if (typeof additionalProperties === 'object') {
        visitValue(additionalProperties, inner, section, `${path}{}`);
      }
    }
  }

  /** Enough to tell the options of a union apart. */
  function matches(schema: JsonSchema, value: unknown): boolean {
    const name = referredName(schema);
    if (name !== null) return optionsOf($defs[name] ?? {}).some((option) => matches(option, value));
    if (schema.const !== undefined) return schema.const === value;
    const isInteger = schema.type === 'integer' && Number.isInteger(value);
    if (schema.type !== jsonType(value) && !isInteger) return false;
    return Object.entries(schema.properties ?? {}).every(
      ([key, { const: only }]) => only === undefined || Reflect.get(value as object, key) === only,
    );
  }
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
