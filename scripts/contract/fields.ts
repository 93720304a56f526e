import { allowsNull, optionsOf, referredName, type JsonSchema } from './jsonSchema';
import { DOCUMENT_NAMES, toJsonSchema, type DocumentName } from './schemas';

/** A document, a named part of documents, or a named kind of value: one section of the documentation. */
export interface Section {
  readonly name: string;
  /** The document whose walk meets it first. */
  readonly document: DocumentName;
  readonly schema: JsonSchema;
  /** Empty for a kind of value (a date, a text). */
  readonly fields: readonly Field[];
}

/** One field, with everything the schema says of it. */
export interface Field {
  /** `Section.path`: the key of its description. */
  readonly key: string;
  /** Inside its section; `[]` for every item of a list, `{}` for every value of an object with free keys. */
  readonly path: string;
  /** Without `null`; more than one where variants of a section differ. */
  readonly schemas: readonly JsonSchema[];
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  /** `type: category`, … for a field that not every variant has; empty: all have it. */
  readonly onlyFor: readonly string[];
}

/** Every section, in the order in which the documents come to it. */
export function collectSections(): readonly Section[] {
  const sections = new Map<string, Section>();
  for (const document of DOCUMENT_NAMES) {
    const { $defs = {}, ...root } = toJsonSchema(document);
    const add = (name: string, schema: JsonSchema): void => {
      if (sections.has(name)) return;
      sections.set(name, { name, document, schema, fields: collectFields(name, schema) });
      for (const inner of referredNames(schema)) {
        const definition = $defs[inner];
        if (definition === undefined) throw new Error(`${document}: no definition of ${inner}`);
        add(inner, definition);
      }
    };
    add(document, root);
  }
  return [...sections.values()];
}

/** Names of the definitions a schema refers to, in the order of writing. */
function referredNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const name = referredName(value);
  if (name !== null) return [name];
  return Object.values(value).flatMap(referredNames);
}

interface FieldDraft {
  readonly schemas: JsonSchema[];
  readonly variants: Set<string>;
  isRequired: boolean;
  isNullable: boolean;
}

function collectFields(section: string, schema: JsonSchema): readonly Field[] {
  const drafts = new Map<string, FieldDraft>();
  const variants = new Set<string>();
  walkFields(schema, '', '', (path, property, isRequired, variant) => {
    variants.add(variant);
    const draft = drafts.get(path) ?? { schemas: [], variants: new Set(), isRequired, isNullable: false };
    drafts.set(path, draft);
    draft.variants.add(variant);
    draft.isRequired &&= isRequired;
    draft.isNullable ||= allowsNull(property);
    for (const option of optionsOf(property)) {
      if (!draft.schemas.some((known) => JSON.stringify(known) === JSON.stringify(option))) {
        draft.schemas.push(option);
      }
    }
  });
  return [...drafts]
    .map(([path, draft]) => ({
      key: `${section}.${path}`,
      path,
      schemas: draft.schemas,
      isRequired: draft.isRequired,
      isNullable: draft.isNullable,
      onlyFor: draft.variants.size === variants.size ? [] : [...draft.variants],
    }))
    .toSorted(byOrderOf([...drafts.keys()].map(topLevelOf)));
}

/** Parts of a field stand with it, also where a later variant brought them. */
function byOrderOf(topLevels: readonly string[]): (a: Field, b: Field) => number {
  const rank = ({ path }: Field) => topLevels.indexOf(topLevelOf(path));
  return (a, b) => rank(a) - rank(b);
}

const topLevelOf = (path: string): string => path.replace(/[.[{].*/, '');

type VisitField = (path: string, property: JsonSchema, isRequired: boolean, variant: string) => void;

/** Calls back for every property written in place; what has a name of its own is a section of its own. */
export function walkFields(schema: JsonSchema, prefix: string, variant: string, visit: VisitField): void {
  const options = optionsOf(schema);
  for (const option of options) {
    const ownVariant = options.length === 1 ? variant : (discriminatorOf(option) ?? variant);
    const { properties = {}, required = [], items, additionalProperties } = option;
    for (const [name, property] of Object.entries(properties)) {
      const path = prefix === '' ? name : `${prefix}.${name}`;
      visit(path, property, required.includes(name), ownVariant);
      walkFields(property, path, ownVariant, visit);
    }
    if (typeof items === 'object') walkFields(items, `${prefix}[]`, ownVariant, visit);
    if (typeof additionalProperties === 'object') {
      walkFields(additionalProperties, `${prefix}{}`, ownVariant, visit);
    }
  }
}

/** `type: ratio` of the variant whose `type` must be `ratio`. */
function discriminatorOf({ properties = {} }: JsonSchema): string | null {
  const found = Object.entries(properties).find(([, property]) => property.const !== undefined);
  return found === undefined ? null : `${found[0]}: ${String(found[1].const)}`;
}
