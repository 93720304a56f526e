import type { PaintKey } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';
import type { LocalMoran, LocalMoranResult, Quadrant } from '../../domain/statistics/localMoran';
import { BinSwatch } from '../legend/BinSwatch';
import { useStillMap } from '../stillMap/drawStillMap';
import { useDisparityWords } from './disparityWords';

/** The paint of a kind of cluster, on the map and beside its name. */
export function clusterPaint(cluster: Quadrant | 'none'): PaintKey {
  return `cluster.${cluster}`;
}

interface ClusterMapProps {
  readonly local: LocalMoranResult;
  readonly groups: ReadonlyMap<Quadrant, readonly LocalMoran[]>;
}

/** The clusters where they lie; the names beside it say the same and select. */
export function ClusterMap({ local, groups }: ClusterMapProps) {
  const words = useDisparityWords();
  const draw = useStillMap();
  const paints = new Map<RegionId, PaintKey>([
    ...local.excluded.map((id) => [id, 'notApplicable'] as const),
    ...local.regions.map(({ id }) => [id, clusterPaint('none')] as const),
    ...[...groups].flatMap(([cluster, regions]) =>
      regions.map(({ id }) => [id, clusterPaint(cluster)] as const),
    ),
  ]);
  const picture = draw((id) => {
    const paint = paints.get(id);
    return { paint: paint ?? 'unknown', isUnknown: paint === undefined };
  }, words.measures.lisa.title);
  if (picture === null) return null;
  return (
    <figure className="cluster-map">
      {picture}
      <figcaption className="cluster-map__key">
        <span className="cluster-map__entry">
          <BinSwatch paint={clusterPaint('none')} isUnknown={false} />
          {words.notSignificant}
        </span>
        {local.excluded.length > 0 && (
          <span className="cluster-map__entry">
            <BinSwatch paint="notApplicable" isUnknown={false} />
            {words.noNeighbours}
          </span>
        )}
        <span className="cluster-map__entry">
          <BinSwatch paint="unknown" isUnknown />
          {words.notTested}
        </span>
      </figcaption>
    </figure>
  );
}
