import type { Source } from '../../domain/geography';

export type Sources = ReadonlyMap<string, Source>;

/** Sources by id; the data layer has checked that each exists. */
export function resolveSources(ids: readonly string[], sources: Sources): readonly Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}
