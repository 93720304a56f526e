import { DataError, type DataErrorKind, type DataProblem, type ProblemCode } from './dataError';

/** Gathers every offender of a file, so that its owner can mend all of them at once. */
export interface ProblemList {
  readonly add: (code: ProblemCode, path: readonly PropertyKey[], params?: DataProblem['params']) => void;
  /** @throws DataError with everything added, when there is anything. */
  readonly throwIfAny: (kind: DataErrorKind, url: string) => void;
}

/** An empty list of problems. */
export function createProblemList(): ProblemList {
  const problems: DataProblem[] = [];
  return {
    add: (code, path, params = {}) => {
      problems.push({ code, path: toJsonPath(path), params });
    },
    throwIfAny: (kind, url) => {
      if (problems.length > 0) throw new DataError(kind, { url, problems });
    },
  };
}

/** `['regions', 3, 'name']` as `$.regions[3].name`; keys that are no identifiers in brackets and quotes. */
export function toJsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    const name = String(key);
    return /^[A-Za-z_][\w-]*$/.test(name) ? `${written}.${name}` : `${written}[${JSON.stringify(name)}]`;
  }, '$');
}

/**
 * Indexes items by id and reports each id that occurs twice.
 * @param path where the list stands in the file.
 */
export function indexById<T extends { readonly id: string }>(
  items: readonly T[],
  path: readonly PropertyKey[],
  problems: ProblemList,
): Map<string, T> {
  const byId = new Map<string, T>();
  items.forEach((item, index) => {
    if (byId.has(item.id)) problems.add('duplicate', [...path, index, 'id'], { id: item.id });
    else byId.set(item.id, item);
  });
  return byId;
}

/** Items by the id of their region, in their own order. */
export function groupByRegion<T extends { readonly regionId: string | null }>(
  items: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    if (item.regionId === null) continue;
    const group = groups.get(item.regionId);
    if (group === undefined) groups.set(item.regionId, [item]);
    else group.push(item);
  }
  return groups;
}
