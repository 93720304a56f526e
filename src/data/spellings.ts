import type { RegionSpellings } from '../domain/search';
import { checkShape } from './checkShape';
import { load } from './load';
import { recognitionSchema } from './wire/recognition';

/**
 * Brings how people write the regions of a country: `recognition.json`, or its last good copy.
 * @throws DataError when it cannot be had or has another shape.
 */
export async function bringSpellings(url: string): Promise<RegionSpellings> {
  return (await load(url, (json) => checkShape(recognitionSchema, json, url))).value;
}
