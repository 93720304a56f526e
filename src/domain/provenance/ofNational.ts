import type { Indicator } from '../dataset';
import type { RegionId } from '../geography';
import { nationalValue } from '../nationalValue';
import { requireIndicator, selectObservations } from '../observations';
import type { Provenance } from '../provenance';
import { NOTHING, resolve, sourceIdsOf, type Ground, type TargetOf } from './ground';
import { quotientFormula, referenceSum } from './ofWhole';

type Ratio = Extract<Indicator, { type: 'ratio' | 'quotient' }>;

/** The regions' numerators together. */
function numeratorSum(
  ground: Ground,
  { numeratorId }: Ratio,
  target: TargetOf<'national'>,
  knownIds: readonly RegionId[],
): Provenance {
  const { dataset, geography, view } = ground;
  const numerator = requireIndicator(dataset, numeratorId);
  const observations = selectObservations(dataset, geography, numeratorId, view);
  const known = knownIds.flatMap((id) => {
    const observation = observations.get(id);
    return observation?.kind === 'value' ? [observation] : [];
  });
  return {
    ...NOTHING,
    subject: { kind: 'words', text: numerator.label },
    places: target.places,
    value: {
      kind: 'number',
      value: known.reduce((sum, { value }) => sum + Number(value), 0),
      unit: 'unit' in numerator ? numerator.unit : null,
    },
    definitions: [numerator.definition],
    asOf: known[0]?.asOf ?? null,
    sources: resolve(ground, known.flatMap(sourceIdsOf)),
    formula: sumFormula(ground, target, knownIds),
  };
}

/** The reference series of the same regions together. */
const denominatorSum = (
  ground: Ground,
  indicator: Ratio,
  target: TargetOf<'national'>,
  knownIds: readonly RegionId[],
): Provenance => ({
  ...referenceSum(ground, indicator, knownIds, target.places),
  formula: sumFormula(ground, target, knownIds),
});

function sumFormula(
  { geography }: Ground,
  { regionIds }: TargetOf<'national'>,
  knownIds: readonly RegionId[],
): Provenance['formula'] {
  const members = knownIds.flatMap((id) => geography.regionById.get(id) ?? []);
  return { kind: 'sum', members, of: regionIds.length };
}

/**
 * A rate or a location quotient of a set of regions as a whole: of the sums, each with its regions.
 * @throws RangeError on an indicator the data set lacks, or one that is no ratio of two sums.
 */
export function ofNational(ground: Ground, target: TargetOf<'national'>): Provenance {
  const { dataset, geography, view } = ground;
  const indicator = requireIndicator(dataset, target.indicatorId);
  if (indicator.type !== 'ratio' && indicator.type !== 'quotient') {
    throw new RangeError(`No ratio: ${target.indicatorId}`);
  }
  const national = nationalValue(dataset, geography, indicator.id, view, target.regionIds);
  const knownIds = national?.knownIds ?? [];
  const numerator = numeratorSum(ground, indicator, target, knownIds);
  const denominator = denominatorSum(ground, indicator, target, knownIds);
  const unitFactor = geography.statistics.get(indicator.denominatorId)?.unitFactor ?? 1;
  return {
    ...NOTHING,
    subject: { kind: 'words', text: indicator.label },
    places: target.places,
    value:
      national === null
        ? { kind: 'unknown', label: null }
        : { kind: 'number', value: national.value, unit: indicator.unit },
    definitions: [indicator.definition],
    asOf: numerator.asOf,
    sources: [...new Set([...numerator.sources, ...denominator.sources])],
    formula:
      indicator.type === 'quotient'
        ? quotientFormula(ground, indicator, numerator, denominator)
        : { kind: 'ratio', numerator, denominator, unitFactor, per: indicator.per },
  };
}
