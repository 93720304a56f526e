import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AtlasConfig } from '../data/config';
import { tilesQuery } from '../data/queries';
import type { Geography } from '../domain/geography';
import type { TileForm } from '../map/tiles/tileForm';

interface TileFormState {
  /** `null` until it has been asked for and has come. */
  readonly tiles: TileForm | null;
  readonly isWaiting: boolean;
  /** Asked for, and this installation has none, or it cannot be had. */
  readonly isMissing: boolean;
}

/** The tile form of the map, fetched when it is first wanted: its squares and what draws them. */
export function useTileForm(
  { tilesUrl: url }: AtlasConfig,
  geography: Geography,
  isWanted: boolean,
): TileFormState {
  const client = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: ['tileForm', url],
    queryFn: async () => {
      const [grid, { createTilesOnPage }] = await Promise.all([
        client.query(tilesQuery(url ?? '', geography)),
        import('./tilesOnPage'),
      ]);
      return createTilesOnPage(grid.value, geography);
    },
    enabled: isWanted && url !== null,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    retry: false,
    networkMode: 'always',
  });
  const isMissing = isWanted && (url === null || isError);
  return { tiles: data ?? null, isWaiting: isWanted && data === undefined && !isMissing, isMissing };
}
