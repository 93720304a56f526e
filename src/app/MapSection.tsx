import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { boundariesQuery } from '../data/queries';
import type { RegionId } from '../domain/geography';
import type { ColorScheme } from '../domain/palette';
import type { Scene } from '../domain/scene';
import { useI18n } from '../i18n/I18nContext';
import { decodeBoundaries } from '../map/decodeBoundaries';
import { decodeContext } from '../map/decodeContext';
import { MapPane } from '../map/MapPane';
import { useObjectSelection } from '../state/viewParts';
import { patchView, useView } from '../state/viewStore';
import { describeRegion } from './describeRegion';
import { requestedMode } from './requestedMode';
import { requestedRenderer } from './requestedRenderer';
import type { Installation } from './start';
import { useTileForm } from './useTileForm';

/** Where the page becomes one column; the same width as in the stylesheets. */
const ONE_COLUMN = '(max-width: 899px)';

const selectRegion = (regionId: RegionId | null) => patchView({ regionId });

interface MapSectionProps {
  readonly installation: Installation;
  readonly scene: Scene;
  /** The scene of which the tooltip speaks: see `useSettled`. */
  readonly settled: Scene;
  readonly scheme: ColorScheme;
  readonly isHidden: boolean;
}

/** Feeds the map pane: shapes by level of detail, names, what a tooltip says, where to look. */
export function MapSection({ installation, scene, settled, scheme, isHidden }: MapSectionProps) {
  const { config } = installation;
  const { dataset, geography } = useAtlas();
  const i18n = useI18n();
  const view = useView((whole) => whole);
  const section = useRef<HTMLElement>(null);
  const [wantsDetail, setWantsDetail] = useState(false);
  const overview = useQuery(boundariesQuery(config, geography, 'overview')).data?.value;
  const context = useQuery(boundariesQuery(config, geography, 'context')).data?.value;
  const enabled = wantsDetail;
  const detail = useQuery({ ...boundariesQuery(config, geography, 'detail'), enabled }).data?.value;
  const contextDetail = useQuery({ ...boundariesQuery(config, geography, 'contextDetail'), enabled }).data
    ?.value;
  const isTilesWanted = view.form === 'tiles';
  const [beginsWithTiles] = useState(isTilesWanted);
  const { tiles, isWaiting, isMissing } = useTileForm(config, geography, isTilesWanted);
  const shownTiles = isTilesWanted ? tiles : null;
  const mapAnchors = useMemo(
    () =>
      geography.regions.map(({ id, anchor, shortName, isTiny }) => ({
        id,
        at: anchor,
        shortName: i18n.format.pick(shortName),
        isTiny,
      })),
    [geography, i18n],
  );
  const anchors = useMemo(
    () => (shownTiles === null ? mapAnchors : shownTiles.place(mapAnchors, i18n.format.pick)),
    [shownTiles, mapAnchors, i18n],
  );
  const selection = useObjectSelection();
  const { districtIds } = view;
  const describe = useCallback(
    (id: RegionId) => {
      const { indicatorId } = settled;
      return describeRegion({ dataset, geography, scene: settled, indicatorId, selection }, id, i18n);
    },
    [dataset, geography, settled, selection, i18n],
  );
  const focus = useMemo(
    () =>
      districtIds.length === 0
        ? null
        : geography.regions.filter((region) => districtIds.includes(region.districtId)).map(({ id }) => id),
    [geography, districtIds],
  );
  useEffect(() => {
    // On a phone the card covers the lower half: bring what it speaks of above it.
    if (scene.selectedId !== null && !isHidden && matchMedia(ONE_COLUMN).matches) {
      section.current?.scrollIntoView({ block: 'start' });
    }
  }, [scene.selectedId, isHidden]);
  // An address of tiles shows no map first.
  if (overview === undefined || (isWaiting && beginsWithTiles)) return null;
  return (
    <section ref={section} className="main-pane__map" aria-label={i18n.t.app.mapSection} hidden={isHidden}>
      <MapPane
        scene={scene}
        boundaries={shownTiles === null ? decodeBoundaries(overview) : shownTiles.boundaries}
        detail={shownTiles !== null || detail === undefined ? null : decodeBoundaries(detail)}
        tiles={tiles}
        isWaiting={isWaiting}
        onDetailWanted={() => setWantsDetail(shownTiles === null)}
        context={shownTiles !== null || context === undefined ? null : decodeContext(context)}
        contextDetail={
          shownTiles !== null || contextDetail === undefined ? null : decodeContext(contextDetail)
        }
        anchors={anchors}
        focus={focus}
        scheme={scheme}
        rendererWanted={requestedRenderer()}
        describe={describe}
        selectedId={scene.selectedId}
        onSelect={selectRegion}
        isHidden={isHidden}
        hasCallouts={requestedMode() !== null}
      />
      {isMissing && (
        <p className="main-pane__no-tiles" role="status">
          {i18n.t.map.noTiles}
        </p>
      )}
    </section>
  );
}
