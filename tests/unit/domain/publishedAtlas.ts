import { readFileSync } from 'node:fs';
import { parseDataset } from '../../../src/data/toDataset';
import { parseGeography } from '../../../src/data/toGeography';
import { parseStatements } from '../../../src/data/toStatements';
import type { WireDataset } from '../../../src/data/wire/dataset';
import type { WireGeography } from '../../../src/data/wire/geography';
import type { WireStatements } from '../../../src/data/wire/statements';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${path}`, import.meta.url), 'utf8'));

/** The published files as they lie there: what tests count by themselves. */
export const raw = {
  geography: read('geography.json') as WireGeography,
  openSources: read('open-sources/dataset.json') as WireDataset,
  scenario: read('scenario-2020/dataset.json') as WireDataset,
  statements: read('open-sources/statements.json') as WireStatements,
};

/** The same files as the atlas reads them. */
export const geography = parseGeography(raw.geography, 'geography.json');
export const openSources = parseDataset(raw.openSources, geography, 'dataset.json', 'open-sources');
export const scenario = parseDataset(raw.scenario, geography, 'dataset.json', 'scenario-2020');
export const statements = parseStatements(raw.statements, geography, 'statements.json', 'open-sources');
