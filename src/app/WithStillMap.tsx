import { useQuery } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { boundariesQuery } from '../data/queries';
import type { RegionId } from '../domain/geography';
import { decodeBoundaries } from '../map/decodeBoundaries';
import { StaticMap } from '../map/StaticMap';
import { StillMapProvider, type DrawStillMap } from '../panels/stillMap/drawStillMap';
import type { Installation } from './start';

interface WithStillMapProps {
  readonly installation: Installation;
  readonly selectedId: RegionId | null;
  readonly children: ReactNode;
}

/** Gives a page the boundaries on which it draws a map of its own. */
export function WithStillMap({ installation, selectedId, children }: WithStillMapProps) {
  const { geography } = useAtlas();
  const overview = useQuery(boundariesQuery(installation.config, geography, 'overview')).data?.value;
  const draw = useCallback<DrawStillMap>(
    (paintOf, label, options) =>
      overview === undefined ? null : (
        <StaticMap
          boundaries={decodeBoundaries(overview)}
          places={geography.regions}
          paintOf={paintOf}
          label={label}
          selectedId={selectedId}
          {...options}
        />
      ),
    [overview, geography, selectedId],
  );
  return <StillMapProvider value={draw}>{children}</StillMapProvider>;
}
