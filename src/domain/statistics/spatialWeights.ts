import type { Region, RegionId } from '../geography';

/** What of a region its place among the others depends on. */
export type PlacedRegion = Pick<Region, 'id' | 'neighbours'>;

/** Who is whose neighbour, symmetric. Row-standardised: each neighbour of a region weighs 1 / their number. */
export interface SpatialWeights {
  readonly ids: readonly RegionId[];
  /** Neighbours of each region as places in `ids`, ascending; in the order of `ids`. */
  readonly neighbours: readonly (readonly number[])[];
  /** Regions to which no land neighbour belongs: islands and exclaves. */
  readonly islands: readonly RegionId[];
  /** Regions that have neighbours, but none among the known ones; set by `restrictTo`. */
  readonly cutOff: readonly RegionId[];
}

/**
 * Queen contiguity of first order from the regions' own lists of neighbours: a border or a corner in common. A
 * neighbour named by one of the two only counts for both; names outside `regions` are passed over. A region without any
 * stays alone: across the water lies no border.
 */
export function queenContiguity(regions: readonly PlacedRegion[]): SpatialWeights {
  const placeOf = new Map(regions.map(({ id }, index) => [id, index]));
  const sets = regions.map(() => new Set<number>());
  const tie = (a: number, b: number) => {
    if (a === b) return;
    sets[a]?.add(b);
    sets[b]?.add(a);
  };
  regions.forEach((region, index) => {
    for (const id of region.neighbours) tie(index, placeOf.get(id) ?? index);
  });
  return {
    ids: regions.map(({ id }) => id),
    neighbours: sets.map((set) => [...set].sort((a, b) => a - b)),
    islands: regions.filter((_, index) => sets[index]?.size === 0).map(({ id }) => id),
    cutOff: [],
  };
}

/** The same weights among some regions only: the others are nobody's neighbours. */
export function restrictTo(weights: SpatialWeights, kept: ReadonlySet<RegionId>): SpatialWeights {
  const places = weights.ids.flatMap((id, place) => (kept.has(id) ? [place] : []));
  const newPlaceOf = new Map(places.map((place, index) => [place, index]));
  const neighbours = places.map((place) =>
    (weights.neighbours[place] ?? []).flatMap((neighbour) => newPlaceOf.get(neighbour) ?? []),
  );
  const hadNeighbours = (place: number) => (weights.neighbours[place]?.length ?? 0) > 0;
  const idOf = (place: number): RegionId => weights.ids[place] ?? '';
  return {
    ids: places.map(idOf),
    neighbours,
    islands: weights.islands.filter((id) => kept.has(id)),
    cutOff: [
      ...weights.cutOff.filter((id) => kept.has(id)),
      ...places.filter((place, index) => hadNeighbours(place) && neighbours[index]?.length === 0).map(idOf),
    ],
  };
}

/** The known regions that have a known neighbour, their values in the same order, and who had to be left out. */
export interface LinkedValues<V extends number | boolean> {
  readonly weights: SpatialWeights;
  readonly values: readonly V[];
  /** Known regions without a known neighbour: islands, exclaves, and those cut off by unknowns. */
  readonly excluded: readonly RegionId[];
}

/**
 * Brings known values and weights together. A region without neighbours says nothing of neighbourhood: it is left
 * out of mean and count too, and named. Values of regions the weights lack are passed over.
 */
export function linkValues<V extends number | boolean>(
  values: readonly { readonly id: RegionId; readonly value: V }[],
  weights: SpatialWeights,
): LinkedValues<V> {
  const valueOf = new Map(values.map(({ id, value }) => [id, value]));
  const known = restrictTo(weights, new Set(valueOf.keys()));
  const alone = new Set(known.ids.filter((_, index) => known.neighbours[index]?.length === 0));
  const linked = restrictTo(known, new Set(known.ids.filter((id) => !alone.has(id))));
  return {
    weights: { ...linked, islands: known.islands, cutOff: known.cutOff },
    values: linked.ids.flatMap((id) => valueOf.get(id) ?? []),
    excluded: [...alone],
  };
}
