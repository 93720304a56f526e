import type { Source } from './geography';

/** Who says so, in a word or two; `null` where only the title tells. */
export function sourceName({ publisher, url }: Source): string | null {
  if (publisher !== null) return publisher;
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
