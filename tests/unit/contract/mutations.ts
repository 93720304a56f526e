/** A way to a place in a document. */
export type Path = readonly (string | number)[];

/**
 * A way to every kind of place in a document, the document itself first. Items of a list that are of one variant are
 * one kind of place; so is what is inside a text in two languages, wherever it stands.
 */
export function placesOf(document: unknown): readonly Path[] {
  const places = new Map<string, Path>();
  const visit = (value: unknown, path: Path, kind: string): void => {
    if (places.has(kind)) return;
    places.set(kind, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const step = Array.isArray(value) ? `[${variantOf(inner)}]` : `.${key}`;
      const innerKind = isLocalized(value) ? `localized${step}` : `${kind}${step}`;
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key], innerKind);
    }
  };
  visit(document, [], '$');
  return [...places.values()];
}

/** What tells the variants of a union apart. */
function variantOf(item: unknown): string {
  const { type, adapter } = (item ?? {}) as { readonly type?: string; readonly adapter?: string };
  return type ?? adapter ?? typeof item;
}

function isLocalized(value: object): boolean {
  return Object.keys(value).join() === 'ru,en';
}

/** What may stand where it should not: every JSON type, empty things, values at and past the limits. */
export const REPLACEMENTS: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'x',
  '2021',
  '2021-13',
  '2021-02-31',
  '1999 ',
  'https://',
  'https://example.org/',
  'javascript:alert(1)',
  0,
  -0,
  -1,
  1.5,
  '1',
  -181,
  91,
  361,
  1e300,
  Number.MAX_SAFE_INTEGER + 1,
  600_001,
  [],
  [''],
  ['x', 'y'],
  [1, 2],
  [1, 2, 3],
  {},
  { ru: 'да', en: '' },
  { ru: 'да', en: 'yes', de: 'ja' },
  { kind: 'unknown', sourceIds: [], note: null },
  { type: 'overlay' },
];

/** A copy of a document with another value in one place. */
export function replaceAt(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return structuredClone(value);
  const copy = copyOf(document);
  Reflect.set(copy, key, replaceAt(Reflect.get(copy, key), rest, value));
  return copy;
}

/** A copy of a document without one property or item. */
export function removeAt(document: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  const copy = copyOf(document);
  if (rest.length > 0) Reflect.set(copy, key, removeAt(Reflect.get(copy, key), rest));
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

function copyOf(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('The path leads nowhere');
  return Array.isArray(value) ? [...(value as unknown[])] : { ...value };
}

/** Every document that differs from this one in one place, with what was done to it. */
export function* mutationsOf(
  document: unknown,
): Generator<{ readonly name: string; readonly mutant: unknown }> {
  for (const path of placesOf(document)) {
    const at = `$${path.map((key) => `[${JSON.stringify(key)}]`).join('')}`;
    for (const value of REPLACEMENTS) {
      yield { name: `${at} = ${JSON.stringify(value)}`, mutant: replaceAt(document, path, value) };
    }
    if (path.length > 0) yield { name: `without ${at}`, mutant: removeAt(document, path) };
    const place = valueAt(document, path);
    if (Array.isArray(place)) {
      yield {
        name: `${at} repeated`,
        mutant: replaceAt(document, path, [place, place].flat()),
      };
    } else if (typeof place === 'object' && place !== null) {
      yield { name: `${at} with more`, mutant: replaceAt(document, path, { ...place, extra: 1 }) };
    }
  }
}

/** What stands at a place. */
function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(value as object, key), document);
}
