import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { readConfig } from '../../src/data/config';
import { datasetQuery } from '../../src/data/queries';
import { parseGeography } from '../../src/data/toGeography';
import type { Dataset } from '../../src/domain/dataset';

function published(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));
}

interface Entry {
  readonly id: string;
  readonly [key: string]: unknown;
}

const CONFIG_URL = 'http://atlas.test/config.json';

/** Loads a data set as the atlas does, from an entry of `config.json`; the rest of the installation is the published one. */
export async function loadDataset(entry: Entry): Promise<Dataset> {
  // Without the file of spellings: what is not the server's is not fetched.
  const { recognition: _, ...installation } = published('config.json') as Record<string, unknown>;
  const config = await readConfig(
    { ...installation, datasets: [entry], defaultDataset: entry.id },
    CONFIG_URL,
  );
  const geography = parseGeography(published('data/geography.json'), config.geographyUrl);
  const { value } = await new QueryClient().query(datasetQuery(config, geography, entry.id));
  return value;
}
