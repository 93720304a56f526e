import { useEffect, useMemo, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { RegionSpellings, SearchHit } from '../../domain/search';
import type { searchParts } from './searchParts';

type SearchParts = typeof searchParts;

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly Results: SearchParts['SearchResults'];
}

/**
 * Answers of the search, which is loaded and indexed at the first focus: the first view does not need it.
 * @returns `null` until it can answer.
 */
export function useSearchHits(query: string, isAwake: boolean): SearchAnswer | null {
  const { geography, dataset, recognitionUrl } = useAtlas();
  const [search, setSearch] = useState<SearchParts | null>(null);
  const [spellings, setSpellings] = useState<RegionSpellings>();
  useEffect(() => {
    if (!isAwake || search !== null) return;
    let isCurrent = true;
    import('./searchParts').then(
      ({ searchParts: loaded }) => {
        if (isCurrent) setSearch(loaded);
      },
      // Off the line at the first focus: the next letter or the next focus tries again.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isAwake, search, query]);
  useEffect(() => {
    // Without it regions are still found by their names.
    if (recognitionUrl) search?.bringSpellings(recognitionUrl).then(setSpellings, () => undefined);
  }, [search, recognitionUrl]);
  const index = useMemo(
    () => search?.buildSearchIndex(geography, dataset, spellings) ?? null,
    [search, geography, dataset, spellings],
  );
  return useMemo(
    () =>
      search === null || index === null
        ? null
        : { hits: search.searchAtlas(index, query), Results: search.SearchResults },
    [search, index, query],
  );
}
