import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { boundariesQuery } from '../data/queries';
import type { Scene } from '../domain/scene';
import { decodeBoundaries } from '../map/decodeBoundaries';
import { StaticMap } from '../map/StaticMap';
import { GapMapProvider, type DrawGapMap } from '../panels/gap/drawGapMap';
import { GapPage } from '../panels/gap/GapPage';
import './PrintedForm.css';
import type { Installation } from './start';

interface GapFormProps {
  readonly installation: Installation;
  readonly scene: Scene;
}

/** The page of the gap with the boundaries on which it is drawn. */
export function GapForm({ installation, scene: { selectedId } }: GapFormProps) {
  const { geography } = useAtlas();
  const overview = useQuery(boundariesQuery(installation.config, geography, 'overview')).data?.value;
  const draw = useCallback<DrawGapMap>(
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
    <GapMapProvider value={draw}>
      <div className="printed-form">
        <GapPage />
      </div>
    </GapMapProvider>
  );
}
