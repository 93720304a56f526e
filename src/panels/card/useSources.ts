import { useAtlas } from '../../data/AtlasContext';
import type { Source } from '../../domain/geography';

/** Sources of the data set or of the geography by id. */
export function useSources(ids: readonly string[]): readonly Source[] {
  const { dataset, geography } = useAtlas();
  return ids.flatMap((id) => dataset.sources.get(id) ?? geography.sources.get(id) ?? []);
}
