import { useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectClusterStates, type ClusterState, type NoCluster } from '../../domain/clusterStates';
import type { PaintKey } from '../../domain/dataset';
import type { Clusters } from '../../domain/disparityPattern';
import type { LocalMoranResult, Quadrant } from '../../domain/statistics/localMoran';
import { useI18n } from '../../i18n/I18nContext';
import { useRegionFilter } from '../../state/viewParts';
import { patchView } from '../../state/viewStore';
import { BinSwatch } from '../legend/BinSwatch';
import { useStillMap, type StillPaint } from '../stillMap/drawStillMap';
import { useDisparityWords } from './disparityWords';
import { useMeasured } from './measured';

/** The paint of a kind of cluster, on the map and beside its name. */
export function clusterPaint(cluster: Quadrant | 'none'): PaintKey {
  return `cluster.${cluster}`;
}

/** Known without a neighbour to be compared with: hatched as the second of two variables is, the quiet hatch is for the unknown. */
const NO_NEIGHBOURS: StillPaint = { paint: clusterPaint('none'), hatchLevel: 1 };

function paintOfState(state: ClusterState | undefined): StillPaint {
  // What the filter leaves out is bare land.
  if (state === undefined) return { paint: 'land' };
  if (state === 'noNeighbours') return NO_NEIGHBOURS;
  if (state === 'unknown') return { paint: 'unknown', isUnknown: true };
  return { paint: state === 'notApplicable' ? state : clusterPaint(state) };
}

const KEY = ['none', 'noNeighbours', 'notApplicable', 'unknown'] as const satisfies readonly NoCluster[];

interface ClusterMapProps {
  readonly local: LocalMoranResult;
  readonly groups: Clusters;
}

/** The clusters where they lie; a region selects, as its name beside the map does. */
export function ClusterMap({ local, groups }: ClusterMapProps) {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const draw = useStillMap();
  const filter = useRegionFilter();
  const measured = useMeasured();
  const indicatorId = measured.kind === 'indicator' ? measured.indicatorId : filter.indicatorId;
  const states = useMemo(
    () => selectClusterStates(dataset, geography, { ...filter, indicatorId }, local, groups),
    [dataset, geography, filter, indicatorId, local, groups],
  );
  const filteredOut = geography.regions.length - states.size;
  const picture = draw((id) => paintOfState(states.get(id)), words.measures.lisa.title, {
    focus: filteredOut === 0 ? undefined : [...states.keys()],
    onSelect: (regionId) => patchView({ regionId }),
  });
  if (picture === null) return null;
  const entries = KEY.map((state) => ({
    state,
    count: [...states.values()].filter((own) => own === state).length,
  })).filter(({ count }) => count > 0);
  return (
    <figure className="cluster-map">
      {picture}
      <figcaption className="cluster-map__key">
        {entries.map(({ state, count }) => {
          const { paint, isUnknown = false, hatchLevel } = paintOfState(state);
          return (
            <span key={state} className="cluster-map__entry">
              <BinSwatch
                paint={paint}
                isUnknown={isUnknown}
                overlayPaint={hatchLevel === undefined ? undefined : 'pair.line'}
              />
              {words.mapKey(words.noCluster[state], words.regions(count, format.number(count)))}
            </span>
          );
        })}
        {filteredOut > 0 && (
          <span className="cluster-map__entry">
            <BinSwatch paint="land" isUnknown={false} />
            {words.mapKey(words.leftOut, words.regions(filteredOut, format.number(filteredOut)))}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
