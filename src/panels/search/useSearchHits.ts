import { useEffect, useMemo, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type * as searchModule from '../../domain/search';

type SearchModule = typeof searchModule;

/**
 * Answers of the search, which is loaded and indexed at the first focus: the first view does not need it.
 * @returns `null` until it can answer.
 */
export function useSearchHits(query: string, isAwake: boolean): readonly searchModule.SearchHit[] | null {
  const { geography, dataset } = useAtlas();
  const [search, setSearch] = useState<SearchModule | null>(null);
  useEffect(() => {
    if (!isAwake || search !== null) return;
    let isCurrent = true;
    import('../../domain/search').then(
      (loaded) => {
        if (isCurrent) setSearch(loaded);
      },
      // Off the line at the first focus: the next letter or the next focus tries again.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isAwake, search, query]);
  const index = useMemo(
    () => search?.buildSearchIndex(geography, dataset) ?? null,
    [search, geography, dataset],
  );
  return useMemo(
    () => (search === null || index === null ? null : search.searchAtlas(index, query)),
    [search, index, query],
  );
}
