import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportContext } from '../../src/data/import/context';
import { createLocateRegion } from '../../src/data/import/workerLocate';
import { parseBoundaries } from '../../src/data/toBoundaries';
import { parseGeography } from '../../src/data/toGeography';
import { parseRecognition, recognitionOf } from '../../src/data/toRecognition';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

/** What a file is read against: the published country, or another one with its spellings beside it. */
export function readImportContext(
  geographyFile: string | null,
  boundariesFile: string | null,
): ImportContext {
  const geographyPath = geographyFile ?? path.join(PUBLIC, 'data/geography.json');
  const geography = parseGeography(readJson(geographyPath), geographyPath);
  const recognitionPath = path.join(path.dirname(geographyPath), 'recognition.json');
  const recognition = existsSync(recognitionPath)
    ? parseRecognition(readJson(recognitionPath), geography, recognitionPath)
    : recognitionOf(geography);
  const boundariesPath =
    boundariesFile ?? (geographyFile === null ? path.join(PUBLIC, 'geo/detail.topo.json') : null);
  const locate =
    boundariesPath === null
      ? null
      : createLocateRegion(parseBoundaries(readJson(boundariesPath), geography, boundariesPath));
  return { geography, recognition, locate };
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
