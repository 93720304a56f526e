import { fetchText, parseJson, type FetchTextOptions } from '../fetchText';
import type { Arrival } from './adapter';

/**
 * Fetches a file of JSON.
 * @throws DataError when it cannot be had; `json` throws one when it is not JSON.
 */
export async function bringFile(url: string, options: FetchTextOptions): Promise<Arrival> {
  const { text } = await fetchText(url, options);
  return { signature: text, json: () => parseJson(text, url) };
}
