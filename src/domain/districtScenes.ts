import type { District, Geography, Region } from './geography';
import type { Scene } from './scene';

/** One small multiple: a district with the regions of it that the filter keeps. */
export interface DistrictScene {
  readonly district: District;
  /** Every region, kept or not: what the small map shows. */
  readonly regions: readonly Region[];
  /** Those kept, in the order of the legend's classes, then as `compare` has it. */
  readonly kept: readonly Region[];
}

/**
 * The scene district by district, in the geography's order; a district of which the filter keeps nothing is left out.
 * @param compare which of two regions of one class comes first; the names of a reader are in one language.
 */
export function selectDistrictScenes(
  geography: Geography,
  scene: Scene,
  compare: (a: Region, b: Region) => number,
): readonly DistrictScene[] {
  const rankOf = new Map(scene.scale.bins.map(({ id }, index) => [id, index]));
  const rank = ({ id }: Region) => rankOf.get(scene.markById.get(id)?.binId ?? '') ?? rankOf.size;
  return geography.districts.flatMap((district) => {
    const regions = geography.regions.filter(({ districtId }) => districtId === district.id);
    const kept = regions
      .filter(({ id }) => scene.regionsInFilter.has(id))
      .sort((a, b) => rank(a) - rank(b) || compare(a, b));
    return kept.length === 0 ? [] : [{ district, regions, kept }];
  });
}
