import type { Language } from '../../src/domain/text';
import { describe } from './descriptions/describe';
import type { Examples } from './examples';
import type { Field, Section } from './fields';
import { referredName, type JsonSchema } from './jsonSchema';
import { DOCUMENT_NAMES, DOCUMENTS, schemaFile, type DocumentName } from './schemas';
import { PAGE_WORDS, type PageWords } from './pageWords';

/** The documentation of every field in one language, as Markdown. */
export function writeFieldsPage(
  sections: readonly Section[],
  examples: Examples,
  language: Language,
): string {
  const words = PAGE_WORDS[language];
  const parts = DOCUMENT_NAMES.flatMap((document) =>
    sections.filter((section) => section.document === document),
  );
  const kinds = parts.filter(({ name, fields }) => fields.length === 0 && !(name in DOCUMENTS));
  return [
    `<!-- ${words.generated} -->`,
    `# ${words.title}`,
    words.intro,
    contentsOf(language),
    ...parts
      .filter((section) => !kinds.includes(section))
      .map((section) => writeSection(section, examples, language)),
    `## ${words.kinds}`,
    writeKinds(kinds, examples, language),
  ]
    .join('\n\n')
    .concat('\n');
}

function contentsOf(language: Language): string {
  return DOCUMENT_NAMES.map((name) => `- ${headingOf(name, language)}: ${link(name)}`).join('\n');
}

function headingOf(document: DocumentName, language: Language): string {
  const { file } = DOCUMENTS[document];
  return file === null ? PAGE_WORDS[language].answer : `\`${file}\``;
}

function writeSection(section: Section, examples: Examples, language: Language): string {
  const words = PAGE_WORDS[language];
  const document = DOCUMENT_NAMES.find((name) => name === section.name);
  const file = document === undefined ? null : schemaFile(document);
  const heading = document === undefined ? `### ${section.name}` : `## ${section.name}`;
  const intro = [
    describe(section.name)[language],
    ...(document === undefined ? [] : [`${words.file}: ${headingOf(document, language)}.`]),
    ...(file === null ? [] : [`${words.schema}: [\`${file}\`](../public/contract/${file}).`]),
    ...(section.schema.type === 'array' ? [`${words.type}: ${typeOf(section.schema, words)}.`] : []),
  ].join(' ');
  if (section.fields.length === 0) return `${heading}\n\n${intro}`;
  const rows = section.fields.map((field) => [
    `\`${field.path}\``,
    [...new Set(field.schemas.map((schema) => typeOf(schema, words)))]
      .concat(field.isNullable ? ['null'] : [])
      .join(` ${words.or} `),
    requirement(field, words),
    [describe(field.key)[language], ...limitsOf(field, words)].join(' '),
    exampleCell(examples.get(field.key)),
  ]);
  return [
    heading,
    intro,
    table([words.field, words.type, words.required, words.meaning, words.example], rows),
  ].join('\n\n');
}

function writeKinds(kinds: readonly Section[], examples: Examples, language: Language): string {
  const words = PAGE_WORDS[language];
  const rows = kinds.map(({ name, schema }) => [
    `<a id="${anchor(name)}"></a>${name}`,
    kindType(schema, words),
    [describe(name)[language], ...limitsOf({ schemas: [schema] }, words)].join(' '),
    exampleCell(examples.get(name)),
  ]);
  return table([words.kind, words.type, words.meaning, words.example], rows);
}

function kindType(schema: JsonSchema, words: PageWords): string {
  const options = schema.anyOf ?? [schema];
  return options.map((option) => typeOf(option, words)).join(` ${words.or} `);
}

function requirement(field: Field, words: PageWords): string {
  const required = field.isRequired ? words.yes : words.no;
  if (field.onlyFor.length === 0) return required;
  return `${required}; ${words.onlyFor} ${field.onlyFor.map((variant) => `\`${variant}\``).join(', ')}`;
}

function typeOf(schema: JsonSchema, words: PageWords): string {
  const name = referredName(schema);
  if (name !== null) return link(name);
  if (schema.prefixItems !== undefined) {
    return `[${schema.prefixItems.map((item) => typeOf(item, words)).join(', ')}]`;
  }
  if (schema.type === 'array') {
    return `${words.listOf} ${typeof schema.items === 'object' ? kindType(schema.items, words) : words.anything}`;
  }
  if (typeof schema.additionalProperties === 'object') {
    return `${words.recordOf} ${kindType(schema.additionalProperties, words)}`;
  }
  const type = schema.type ?? typeof schema.const;
  return words.types[type as keyof PageWords['types']];
}

/** Numbers outside this range are no exact integers: zod says so of every integer, and no reader needs to be told. */
const isTelling = (limit: number | undefined): limit is number =>
  limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;

function limitsOf({ schemas }: Pick<Field, 'schemas'>, words: PageWords): string[] {
  const all = schemas.flatMap((schema) => [schema, ...(schema.prefixItems ?? []), ...itemsOf(schema)]);
  const values = all.flatMap((schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]));
  const ranges = all.flatMap(({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) => [
    ...(isTelling(minimum) ? [`≥ ${minimum}`] : []),
    ...(isTelling(exclusiveMinimum) ? [`> ${exclusiveMinimum}`] : []),
    ...(isTelling(maximum) ? [`≤ ${maximum}`] : []),
    ...(isTelling(exclusiveMaximum) ? [`< ${exclusiveMaximum}`] : []),
  ]);
  const patterns = all.flatMap(({ pattern }) =>
    pattern === undefined ? [] : [`\`${escapeCell(pattern)}\``],
  );
  return [
    ...(values.length === 0
      ? []
      : [`${words.values}: ${values.map((value) => `\`${String(value)}\``).join(', ')}.`]),
    ...(ranges.length === 0 ? [] : [`${words.range}: ${ranges.join(', ')}.`]),
    ...(patterns.length === 0 ? [] : [`${words.pattern}: ${patterns.join(', ')}.`]),
  ];
}

function itemsOf({ items, additionalProperties }: JsonSchema): readonly JsonSchema[] {
  return [items, additionalProperties].filter((inner) => typeof inner === 'object');
}

function exampleCell(example: string | undefined): string {
  return example === undefined ? '—' : `\`${escapeCell(example)}\``;
}

const anchor = (name: string): string => name.toLowerCase();
const link = (name: string): string => `[${name}](#${anchor(name)})`;
const escapeCell = (text: string): string => text.replaceAll('|', '\\|');

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
