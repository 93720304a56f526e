import { readdirSync, readFileSync } from 'node:fs';
import type { WireDataset } from '../../src/data/wire/dataset';
import type { WireStatements } from '../../src/data/wire/statements';
import { DOCUMENT_NAMES, DOCUMENTS, type DocumentName } from './schemas';

const ROOT = new URL('../../', import.meta.url);

/** A file of the repository, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** A published JSON file with the name of its schema. */
export interface PublishedFile {
  readonly path: string;
  readonly document: DocumentName;
  readonly json: unknown;
}

/** Every published file of the contract, in a stable order. */
export function readPublishedFiles(): readonly PublishedFile[] {
  const paths = readdirSync(new URL('public/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((path) => `public/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json') && !path.startsWith('public/contract/'))
    .toSorted();
  return paths.flatMap((path) => {
    const document = documentOf(path);
    return document === null ? [] : [{ path, document, json: JSON.parse(readText(path)) as unknown }];
  });
}

/** The schema of a file by its name; `null`: the contract does not speak of it (boundaries are TopoJSON). */
function documentOf(path: string): DocumentName | null {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  return DOCUMENT_NAMES.find((name) => DOCUMENTS[name].file === fileName) ?? null;
}

/** The default data set, which the examples are taken from. */
export function readDefaultDataset(): { readonly dataset: WireDataset; readonly statements: WireStatements } {
  const config = DOCUMENTS.Config.schema.parse(JSON.parse(readText('public/config.json')));
  const folder = `public/data/${config.defaultDataset}`;
  return {
    dataset: DOCUMENTS.Dataset.schema.parse(JSON.parse(readText(`${folder}/dataset.json`))),
    statements: DOCUMENTS.Statements.schema.parse(JSON.parse(readText(`${folder}/statements.json`))),
  };
}
