import type { Localized } from '../../../src/domain/text';
import { configDescriptions } from './config';
import { datasetDescriptions, DESCRIBED_AS } from './dataset';
import { geographyDescriptions } from './geography';
import { programmeDescriptions } from './programme';
import { recognitionDescriptions } from './recognition';
import { serverConfigDescriptions } from './serverConfig';
import { sharedDescriptions } from './shared';
import { standDescriptions } from './stand';
import { statementsDescriptions } from './statements';
import type { Descriptions } from './table';

export const DESCRIPTIONS: Descriptions = {
  ...sharedDescriptions,
  ...datasetDescriptions,
  ...statementsDescriptions,
  ...geographyDescriptions,
  ...programmeDescriptions,
  ...recognitionDescriptions,
  ...configDescriptions,
  ...serverConfigDescriptions,
  ...standDescriptions,
};

/** The key under which a section or field is described: its own, else that of the section it is like; `null`: none. */
export function descriptionKey(key: string): string | null {
  const [section = '', ...path] = key.split('.');
  const like = DESCRIBED_AS[section];
  const keys = like === undefined ? [key] : [key, [like, ...path].join('.')];
  return keys.find((candidate) => candidate in DESCRIPTIONS) ?? null;
}

/**
 * What a section or field means.
 * @throws Error naming the key that nobody described.
 */
export function describe(key: string): Localized {
  const description = DESCRIPTIONS[descriptionKey(key) ?? ''];
  if (description === undefined) throw new Error(`scripts/contract/descriptions: ${key} is not described`);
  return description;
}
