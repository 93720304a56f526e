import { readPublishedFiles } from './publishedFiles';
import { readReadmeConfigs } from './readmeExamples';
import type { DocumentName } from './schemas';
import { visitValues } from './visitValues';

/** One value as JSON by the key of its section or field. */
export type Examples = ReadonlyMap<string, string>;

/** Enough of a list to see what it is made of. */
const SHOWN_ITEMS = 3;
/** A cell of a table is no place for more. */
const READABLE_LENGTH = 90;

/** An example of every section and field that occurs in a published file or, for the rest, in the README. */
export function collectExamples(): Examples {
  const published = new Map<string, string>();
  for (const { document, json } of readPublishedFiles()) addExamples(document, json, published);
  const documented = new Map<string, string>();
  for (const { json } of readReadmeConfigs()) addExamples('Config', json, documented);
  return new Map([...documented, ...published]);
}

/** Keeps the first value that is short enough to read; while there is none, the shortest. */
function addExamples(document: DocumentName, json: unknown, found: Map<string, string>): void {
  visitValues(document, json, (key, value) => {
    const shown = shorten(value);
    if (shown === null) return;
    const known = found.get(key);
    const isBetter =
      known === undefined ||
      (known.length > READABLE_LENGTH && shown.length < known.length) ||
      known === EMPTY;
    if (isBetter) found.set(key, shown);
  });
}

const EMPTY = '{}';

/** A value on one line; `null` where its parts have examples of their own, or there is nothing to show. */
function shorten(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (!Object.values(value).every(isScalar)) return null;
  if (Array.isArray(value)) {
    const items = value.slice(0, SHOWN_ITEMS).map((item) => JSON.stringify(item));
    return items.length === 0 ? null : `[${items.join(', ')}]`;
  }
  const entries = Object.entries(value)
    .slice(0, SHOWN_ITEMS)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${JSON.stringify(inner)}`);
  return entries.length === 0 ? EMPTY : `{ ${entries.join(', ')} }`;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
