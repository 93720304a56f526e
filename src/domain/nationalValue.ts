import type { Dataset, NumericIndicator } from './dataset';
import type { Geography, RegionId } from './geography';
import {
  requireIndicator,
  selectObservations,
  selectParts,
  selectReference,
  sumOf,
  type ObjectSelection,
} from './observations';

/** What a set of regions has together under an indicator, and which of them it is made of. */
export interface NationalValue {
  /** In the unit of the indicator. */
  readonly value: number;
  /** `sum` of the regions' values; `ratio` of two sums, which no mean of rates is. */
  readonly kind: 'sum' | 'ratio';
  /** Regions with a known value: the others are in neither sum. */
  readonly knownIds: readonly RegionId[];
}

type Ratio = Extract<NumericIndicator, { type: 'ratio' | 'quotient' }>;

function ratioOf(
  dataset: Dataset,
  geography: Geography,
  indicator: Ratio,
  selection: ObjectSelection,
  knownIds: readonly RegionId[],
): number | null {
  const numerators = selectObservations(dataset, geography, indicator.numeratorId, selection);
  const reference = selectReference(geography, indicator);
  const numerator = sumOf(new Map([...numerators].filter(([id]) => knownIds.includes(id))));
  const below = (ids: Iterable<RegionId>) =>
    [...ids].reduce((sum, id) => sum + (reference.get(id)?.value ?? 0), 0);
  const denominator = below(knownIds);
  if (numerator === null || denominator <= 0) return null;
  if (indicator.type === 'ratio') {
    const factor = geography.statistics.get(indicator.denominatorId)?.unitFactor ?? 1;
    return (numerator / (denominator * factor)) * indicator.per;
  }
  const parts = selectParts(numerators, reference);
  const whole = sumOf(parts);
  return whole === null || whole <= 0 ? null : numerator / whole / (denominator / below(parts.keys()));
}

/**
 * The value of a set of regions taken as one: of a count or a share the sum; of a rate the sum of the numerators by that
 * of the denominators; of a location quotient the share of the set in the numerator by its share in the reference,
 * which is 1 for the whole country. Zero counts, unknown and not applicable are left out above and below alike. Pure.
 * @param regionIds the whole country unless told.
 * @returns `null` where no value is known, and for a plain number, of which nobody says whether it may be added up.
 */
export function nationalValue(
  dataset: Dataset,
  geography: Geography,
  indicatorId: string,
  selection: ObjectSelection,
  regionIds: readonly RegionId[] = geography.regions.map(({ id }) => id),
): NationalValue | null {
  const indicator = requireIndicator(dataset, indicatorId);
  if (indicator.type === 'category' || indicator.type === 'overlay' || indicator.type === 'number')
    return null;
  const observations = selectObservations(dataset, geography, indicatorId, selection);
  const known = new Map(
    regionIds.flatMap((id) => {
      const observation = observations.get(id);
      return observation?.kind === 'value' ? [[id, observation] as const] : [];
    }),
  );
  const knownIds = [...known.keys()];
  if (knownIds.length === 0) return null;
  const isRatio = 'denominatorId' in indicator;
  const value = isRatio ? ratioOf(dataset, geography, indicator, selection, knownIds) : sumOf(known);
  return value === null ? null : { value, kind: isRatio ? 'ratio' : 'sum', knownIds };
}
