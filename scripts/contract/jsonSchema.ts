/** The part of JSON Schema 2020-12 that the wire schemas come to. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly pattern?: string;
}

const DEFINITIONS = '#/$defs/';

/** `Source` of `#/$defs/Source`; `null`: the schema refers to nothing. */
export function referredName({ $ref }: JsonSchema): string | null {
  if ($ref === undefined) return null;
  if (!$ref.startsWith(DEFINITIONS)) throw new Error(`Not a definition of the same document: ${$ref}`);
  return $ref.slice(DEFINITIONS.length);
}

/** What a schema allows: the options of a union without `null`, else the schema itself. */
export function optionsOf(schema: JsonSchema): readonly JsonSchema[] {
  const options = schema.oneOf ?? schema.anyOf;
  if (options !== undefined) return options.flatMap(optionsOf);
  if (schema.type === 'null') return [];
  if (typeof schema.type !== 'object') return [schema];
  return schema.type.filter((type) => type !== 'null').map((type) => ({ ...schema, type }));
}

/** True where `null` is allowed. */
export function allowsNull(schema: JsonSchema): boolean {
  const types = [schema.type].flat();
  return types.includes('null') || [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some(allowsNull);
}
