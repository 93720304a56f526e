import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toDescribedSchema } from './describedSchemas';
import { collectExamples } from './examples';
import { collectSections } from './fields';
import { writeFieldsPage } from './fieldsPage';
import { buildOpenApi } from './openApi';
import { DOCUMENT_NAMES, schemaFile } from './schemas';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every generated file of the contract by its path; the same schemas and data always give the same bytes. */
export function buildContract(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of DOCUMENT_NAMES) {
    const file = schemaFile(name);
    if (file !== null) files.set(`public/contract/${file}`, toJson(toDescribedSchema(name)));
  }
  files.set('public/contract/openapi.json', toJson(buildOpenApi()));
  const sections = collectSections();
  const examples = collectExamples();
  files.set('docs/FIELDS.ru.md', writeFieldsPage(sections, examples, 'ru'));
  files.set('docs/FIELDS.md', writeFieldsPage(sections, examples, 'en'));
  return files;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function main(): void {
  for (const [path, content] of buildContract()) {
    const target = resolve(ROOT, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(`${path}: ${Math.ceil(content.length / 1024)} KB`);
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
