import { parseDataset } from '../../src/data/toDataset';
import { parseGeography } from '../../src/data/toGeography';
import { parseProgramme } from '../../src/data/toProgramme';
import { parseStatements } from '../../src/data/toStatements';
import type { DataBuild } from './build';

type Files = ReadonlyMap<string, string>;

/** Everything wrong with a build, a sentence each; empty when all is well. */
export function validateData({ files, missingTranslations }: DataBuild): string[] {
  return [
    ...validateReferences(files),
    ...validateNeighbours(files),
    ...validateLanguages(files),
    ...validateTranslated(missingTranslations),
  ];
}

function json(files: Files, path: string): unknown {
  const content = files.get(path);
  if (content === undefined) throw new Error(`The build lacks ${path}`);
  return JSON.parse(content);
}

/** The build passes the same checks as data that the atlas loads. */
export function validateReferences(files: Files): string[] {
  try {
    const path = 'public/data/geography.json';
    const geography = parseGeography(json(files, path), path);
    for (const file of files.keys()) {
      const [, , id = ''] = file.split('/');
      if (file.endsWith('/dataset.json')) parseDataset(json(files, file), geography, file, id);
      if (file.endsWith('/statements.json')) parseStatements(json(files, file), geography, file, id);
      if (file.endsWith('/programme.json')) parseProgramme(json(files, file), geography, file);
    }
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** A neighbour of a neighbour is oneself: the border has two sides. */
export function validateNeighbours(files: Files): string[] {
  const path = 'public/data/geography.json';
  const { regionById } = parseGeography(json(files, path), path);
  return [...regionById.values()].flatMap(({ id, neighbours }) =>
    neighbours
      .filter((other) => regionById.get(other)?.neighbours.includes(id) !== true)
      .map((other) => `${path}: ${id} names ${other} a neighbour, ${other} does not name ${id}`),
  );
}

const CYRILLIC = /[А-Яа-яЁё]/;

/** No English text holds Cyrillic; no text reads like prose of the other language. */
export function validateLanguages(files: Files): string[] {
  return [...files].flatMap(([path, content]) => {
    const findings: string[] = [];
    visitTexts(JSON.parse(content), ({ ru, en }) => {
      if (CYRILLIC.test(en)) findings.push(`${path}: Cyrillic in English: ${en}`);
      if (ru === en && /[a-z]{3,} [a-z]{3,} [a-z]{2,}/.test(ru))
        findings.push(`${path}: English in Russian: ${ru}`);
      if (!CYRILLIC.test(ru) && /[a-z]{4,} [a-z]{3,}/.test(ru)) findings.push(`${path}: not Russian: ${ru}`);
    });
    return findings;
  });
}

/** The translation tables have every text the tables hold. */
export function validateTranslated(missing: ReadonlySet<string>): string[] {
  return [...missing].map((text) => `No translation: ${text}`);
}

function visitTexts(value: unknown, visit: (text: { ru: string; en: string }) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('ru' in value && 'en' in value && typeof value.ru === 'string' && typeof value.en === 'string') {
    visit({ ru: value.ru, en: value.en });
    return;
  }
  for (const inner of Object.values(value)) visitTexts(inner, visit);
}
