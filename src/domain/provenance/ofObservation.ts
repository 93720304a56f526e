import type { Indicator, Observation } from '../dataset';
import type { RegionId } from '../geography';
import { baseIndicator, requireIndicator, selectObservations } from '../observations';
import type { Provenance, ProvenanceFormula, ProvenanceValue } from '../provenance';
import type { Localized } from '../text';
import { dateOf, NOTHING, requireRegion, resolve, sourceIdsOf, type Ground, type TargetOf } from './ground';
import { objectsFormula } from './objectsFormula';
import { ofStatistic } from './ofPublished';
import { quotientFormula, shareFormula } from './ofWhole';

function valueOf(indicator: Indicator, observation: Observation | undefined): ProvenanceValue {
  if (observation?.kind === 'notApplicable') return observation;
  if (observation?.kind !== 'value') return { kind: 'unknown', label: indicator.unknown?.label ?? null };
  if (indicator.type === 'category') {
    const category = indicator.categories.find(({ id }) => id === observation.value);
    return category === undefined
      ? { kind: 'unknown', label: null }
      : { kind: 'words', text: category.label };
  }
  const unit = 'unit' in indicator ? indicator.unit : null;
  return { kind: 'number', value: Number(observation.value), unit };
}

/** The definition of the class, then that of the indicator. */
function definitionsOf(indicator: Indicator, observation: Observation | undefined): readonly Localized[] {
  const own =
    observation?.kind === 'value' && indicator.type === 'category'
      ? indicator.categories.find(({ id }) => id === observation.value)?.definition
      : observation?.kind === 'value'
        ? undefined
        : indicator.unknown?.definition;
  return [...(own === undefined ? [] : [own]), indicator.definition];
}

/**
 * What is known of one region under an indicator; of an overlay, its base.
 * @throws RangeError on an indicator or region that does not exist.
 */
export function ofObservation(
  ground: Ground,
  { indicatorId, regionId }: TargetOf<'observation'>,
): Provenance {
  const { dataset, geography, view } = ground;
  const indicator = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  const region = requireRegion(ground, regionId);
  const observation = selectObservations(dataset, geography, indicator.id, view).get(regionId);
  const isValue = observation?.kind === 'value';
  return {
    ...NOTHING,
    subject: { kind: 'words', text: indicator.label },
    places: [region.name],
    value: valueOf(indicator, observation),
    definitions: definitionsOf(indicator, observation),
    asOf: isValue ? observation.asOf : null,
    confidence: isValue ? observation.confidence : null,
    sources: resolve(ground, sourceIdsOf(observation)),
    note: observation === undefined || observation.kind === 'notApplicable' ? null : observation.note,
    formula: formulaOf(ground, indicator, regionId),
  };
}

function formulaOf(ground: Ground, indicator: Indicator, regionId: RegionId): ProvenanceFormula | null {
  if (indicator.type === 'objectCount') {
    const objects = ground.dataset.objectsByRegion.get(regionId) ?? [];
    return objectsFormula(ground, objects, indicator.where, indicator.isComplete);
  }
  if (!('numeratorId' in indicator)) return null;
  const { numeratorId } = indicator;
  const numerator = ofObservation(ground, { kind: 'observation', indicatorId: numeratorId, regionId });
  if (indicator.type === 'share') return shareFormula(ground, indicator, numerator);
  const { denominatorId, denominatorAsOf } = indicator;
  const denominator = ofStatistic(ground, {
    kind: 'statistic',
    seriesId: denominatorId,
    regionId,
    asOf: denominatorAsOf,
  });
  if (indicator.type === 'quotient') return quotientFormula(ground, indicator, numerator, denominator);
  const { per } = indicator;
  return {
    kind: 'ratio',
    numerator,
    denominator,
    unitFactor: ground.geography.statistics.get(denominatorId)?.unitFactor ?? 1,
    per,
  };
}

/**
 * Participation of a region as reported; without a report, what the indicator of the programme says.
 * @throws RangeError where the data set does not speak of the programme at all.
 */
export function ofParticipation(ground: Ground, { regionId }: TargetOf<'participation'>): Provenance {
  const { dataset } = ground;
  const participation = dataset.participations.get(regionId);
  const { programmeIndicatorId: indicatorId } = dataset;
  const known =
    indicatorId === null ? null : ofObservation(ground, { kind: 'observation', indicatorId, regionId });
  if (participation === undefined) {
    if (known === null) throw new RangeError(`Nothing on the programme: ${regionId}`);
    return known;
  }
  return {
    ...NOTHING,
    ...known,
    subject: known?.subject ?? { kind: 'words', text: participation.project },
    places: [requireRegion(ground, regionId).name],
    value: { kind: 'words', text: participation.years },
    sources: resolve(ground, participation.sourceIds),
    note: participation.project,
  };
}

/**
 * How an indicator is made, and of how many regions something is known.
 * @throws RangeError on an indicator the data set lacks.
 */
export function ofIndicator(ground: Ground, { indicatorId }: TargetOf<'indicator'>): Provenance {
  const { dataset, geography, view } = ground;
  const indicator = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  const observations = [...selectObservations(dataset, geography, indicator.id, view).values()];
  return {
    ...NOTHING,
    subject: { kind: 'words', text: indicator.label },
    value: {
      kind: 'coverage',
      known: observations.filter(({ kind }) => kind === 'value').length,
      total: geography.regions.length,
    },
    definitions: [indicator.definition],
    asOf: dateOf(ground, indicator.id),
    sources: resolve(ground, observations.flatMap(sourceIdsOf)),
  };
}
