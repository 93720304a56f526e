import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { boundariesQuery } from '../data/queries';
import { decodeBoundaries } from '../map/decodeBoundaries';
import { StaticMap } from '../map/StaticMap';
import { ClusterMapProvider, type DrawClusterMap } from '../panels/disparity/drawClusterMap';
import { DisparityPage } from '../panels/disparity/DisparityPage';
import type { Scene } from '../domain/scene';
import type { Installation } from './start';

interface DisparityFormProps {
  readonly installation: Installation;
  readonly scene: Scene;
}

/** The page of disparity with the boundaries on which its clusters are drawn. */
export function DisparityForm({ installation, scene }: DisparityFormProps) {
  const { geography } = useAtlas();
  const { selectedId } = scene;
  const overview = useQuery(boundariesQuery(installation.config, geography, 'overview')).data?.value;
  const draw = useCallback<DrawClusterMap>(
    (paintOf, label) =>
      overview === undefined ? null : (
        <StaticMap
          boundaries={decodeBoundaries(overview)}
          paintOf={paintOf}
          label={label}
          selectedId={selectedId}
        />
      ),
    [overview, selectedId],
  );
  return (
    <ClusterMapProvider value={draw}>
      <DisparityPage indicatorId={scene.indicatorId} />
    </ClusterMapProvider>
  );
}
