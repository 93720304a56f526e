import type { Scene } from '../../domain/scene';

interface RegionRankingProps {
  readonly scene: Scene;
}

/** Regions by the chosen indicator, greatest first. */
export function RegionRanking({ scene }: RegionRankingProps) {
  return <p>{scene.indicatorId}</p>;
}
