export const FAILURES = [
  'notFound',
  'serverError',
  'offline',
  'hang',
  'malformed',
  'wrongSchema',
  'numberIsText',
  'unknownRegion',
  'duplicate',
  'emptyDistrict',
] as const;
/** A way in which a file or a service fails its reader. */
export type Failure = (typeof FAILURES)[number];

/** Failures of the content, as against those of the transport. */
export type ContentFailure = Exclude<Failure, 'notFound' | 'serverError' | 'offline' | 'hang' | 'malformed'>;

type Json = Record<string, unknown>;

/** A copy of a file's content with one thing wrong, so that the atlas has exactly that to complain of. */
export function spoil(content: string, failure: ContentFailure): string {
  const json = JSON.parse(content) as Json;
  SPOILERS[failure](json);
  return JSON.stringify(json);
}

const SPOILERS: Readonly<Record<ContentFailure, (json: Json) => void>> = {
  wrongSchema: (json) => {
    json.unexpected = true;
    Reflect.deleteProperty(json, Object.keys(json)[0] ?? '');
  },
  numberIsText: (json) => {
    const numbers = findParents(json, (value) => typeof value === 'number');
    const [parent, key] = numbers.at(-1) ?? fail('a number');
    parent[key] = String(parent[key]);
  },
  unknownRegion: (json) => {
    const [parent] = findParents(json, (_, key) => key === 'regionId')[0] ?? [];
    if (parent !== undefined) parent.regionId = 'XX-NOWHERE';
    else firstRegion(json).neighbours = ['XX-NOWHERE'];
  },
  duplicate: (json) => {
    const list = ['regions', 'objects', 'statements', 'sources']
      .map((key) => json[key])
      .find((value): value is unknown[] => Array.isArray(value) && value.length > 0);
    (list ?? fail('a list')).push(list?.[0]);
  },
  emptyDistrict: (json) => {
    const { districts } = json;
    if (!Array.isArray(districts)) return fail('districts');
    districts.push({ ...(districts[0] as Json), id: 'empty' });
  },
};

function firstRegion(json: Json): Json {
  const { regions } = json;
  return Array.isArray(regions) ? (regions[0] as Json) : fail('regions');
}

/** Every object in the file that has a matching entry, with its key. */
function findParents(value: unknown, matches: (value: unknown, key: string) => boolean): [Json, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Json, string][] => [
    ...(matches(inner, key) ? [[value as Json, key] as [Json, string]] : []),
    ...findParents(inner, matches),
  ]);
}

function fail(what: string): never {
  throw new Error(`Nothing to spoil: the file has no ${what}`);
}
