import type { DatasetEntry, EntryBase } from './datasetEntry';
import type { ProblemList } from './problems';
import type { WireFullConfig } from './wire/serviceConfig';

type WireEntry = WireFullConfig['datasets'][number];
type WireService = Exclude<WireEntry, { readonly adapter: 'bundle' }>;

/** A name and a value that a request can carry. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\x20-\x7e]*$/;

/**
 * The entry of a service, with what to send to it.
 * @param at where it stands in `config.json`.
 * @param problems takes what the schema cannot say.
 */
export function toServiceEntry(
  wire: WireService,
  base: EntryBase,
  at: readonly PropertyKey[],
  problems: ProblemList,
): DatasetEntry {
  const headers = headersOf(wire, at, problems);
  // Addresses are told and kept: a password in one would be too, and fetch refuses it anyway.
  if (/^\w+:\/\/[^/]*@/.test(base.url)) problems.add('badFormat', [...at, 'url'], { value: '…@…' });
  if (wire.adapter === 'rest') return { ...base, headers, adapter: wire.adapter };
  if (wire.objects === undefined && wire.regions === undefined) problems.add('missing', [...at, 'objects']);
  return wire.adapter === 'postgrest'
    ? { ...base, headers, adapter: wire.adapter, server: wire }
    : { ...base, headers, adapter: wire.adapter, server: wire };
}

/** What is wrong is told without the value: a token must not stand in the text of an error. */
function headersOf(
  { headers = {}, token }: WireService,
  at: readonly PropertyKey[],
  problems: ProblemList,
): Record<string, string> {
  for (const [name, value] of Object.entries(headers)) {
    if (HEADER_NAME.test(name) && HEADER_VALUE.test(value)) continue;
    problems.add('badFormat', [...at, 'headers', name], { value: '…' });
  }
  if (token === undefined) return headers;
  if (!HEADER_VALUE.test(token)) problems.add('badFormat', [...at, 'token'], { value: '…' });
  return { ...headers, Authorization: `Bearer ${token}` };
}
