import type { Category, Dataset, Indicator } from './dataset';
import { selectWeightedValues, type WeightedValues } from './disparityWeights';
import type { Geography, RegionId } from './geography';
import { baseIndicator, requireIndicator, selectObservations } from './observations';
import { selectRegionsInFilter, type RegionFilter } from './regionFilter';
import type { RegionAnswer } from './statistics/joinCounts';
import type { RegionValue } from './statistics/shares';

/** Fewer known regions than this, and a measure would say nothing of a distribution. */
export const LEAST_KNOWN = 3;

/** How many regions a measure is of, and why the others are not in it; the four add up to `total`. */
export interface DisparityCounts {
  readonly known: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Left out by the viewer's filter. */
  readonly filteredOut: number;
  /** Regions of the geography. */
  readonly total: number;
}

/** Numbers whose distribution can be measured. */
export interface DisparityNumbers {
  readonly kind: 'numbers';
  readonly indicator: Indicator;
  /** Known values of the regions in the filter, grouped by district; in the geography's order. */
  readonly values: readonly RegionValue[];
  /** The same as intensities with their base; `null`: the values have none, or it is not published. */
  readonly weighted: WeightedValues | null;
  readonly counts: DisparityCounts;
  /** True where a region is known only if something was found there: the measures speak of the sources. */
  readonly isIncomplete: boolean;
  /** True of rates: their sum over regions is no total of anything, and shares of it are a convention. */
  readonly areRates: boolean;
}

/** Whether each known region belongs to one class. */
export interface DisparityQuestion {
  readonly id: string;
  readonly indicator: Indicator;
  readonly category: Category;
  readonly answers: readonly RegionAnswer[];
  readonly counts: DisparityCounts;
}

/** Classes, each of which can be asked about by yes and no. */
export interface DisparityClasses {
  readonly kind: 'classes';
  readonly indicator: Indicator;
  /** In legend order, those of an overlay after those of its base. */
  readonly questions: readonly DisparityQuestion[];
  /** The last class of the base: legends run from what is there to what is not. */
  readonly defaultQuestionId: string | null;
}

export type Disparity = DisparityNumbers | DisparityClasses;

interface KnownValues<V> {
  readonly known: readonly { readonly id: RegionId; readonly value: V }[];
  readonly counts: DisparityCounts;
}

function knownInFilter(
  dataset: Dataset,
  geography: Geography,
  view: RegionFilter,
): KnownValues<number | string> {
  const observations = selectObservations(dataset, geography, view.indicatorId, view);
  const kept = selectRegionsInFilter(dataset, geography, view);
  const known: { id: RegionId; value: number | string }[] = [];
  let notApplicable = 0;
  for (const id of kept) {
    const observation = observations.get(id);
    if (observation?.kind === 'value') known.push({ id, value: observation.value });
    else if (observation?.kind === 'notApplicable') notApplicable += 1;
  }
  const total = geography.regions.length;
  const unknown = kept.size - known.length - notApplicable;
  return {
    known,
    counts: { known: known.length, unknown, notApplicable, filteredOut: total - kept.size, total },
  };
}

function selectQuestions(
  dataset: Dataset,
  geography: Geography,
  view: RegionFilter,
): readonly DisparityQuestion[] {
  const indicator = requireIndicator(dataset, view.indicatorId);
  if (indicator.type !== 'category') return [];
  const { known, counts } = knownInFilter(dataset, geography, view);
  return indicator.categories.map((category): DisparityQuestion => ({
    id: `${indicator.id}/${category.id}`,
    indicator,
    category,
    answers: known.map(({ id, value }): RegionAnswer => ({ id, value: value === category.id })),
    counts,
  }));
}

/** Whether the absence of an object means "unknown" under this indicator. */
function isFromIncompleteList(dataset: Dataset, indicator: Indicator): boolean {
  if ('numeratorId' in indicator)
    return isFromIncompleteList(dataset, requireIndicator(dataset, indicator.numeratorId));
  return indicator.type === 'objectCount' && !indicator.isComplete;
}

/**
 * What is known under an indicator of the regions the filter keeps, ready to be measured; unknown and not applicable
 * are left out and counted.
 * @throws RangeError for an indicator the data set lacks.
 */
export function selectDisparity(dataset: Dataset, geography: Geography, view: RegionFilter): Disparity {
  const indicator = requireIndicator(dataset, view.indicatorId);
  const base = baseIndicator(dataset, indicator);
  if (base.type === 'category') {
    const ids = indicator.type === 'overlay' ? [indicator.baseId, indicator.overlayId] : [indicator.id];
    const questions = ids.flatMap((indicatorId) =>
      selectQuestions(dataset, geography, { ...view, indicatorId }),
    );
    const defaultQuestionId = questions.findLast((question) => question.indicator.id === base.id)?.id ?? null;
    return { kind: 'classes', indicator, questions, defaultQuestionId };
  }
  const { known, counts } = knownInFilter(dataset, geography, { ...view, indicatorId: base.id });
  const values = known.map(({ id, value }): RegionValue => ({
    id,
    value: Number(value),
    group: geography.regionById.get(id)?.districtId ?? '',
  }));
  return {
    kind: 'numbers',
    indicator,
    values,
    weighted: selectWeightedValues(geography, base, values, dataset.compiledOn),
    counts,
    isIncomplete: isFromIncompleteList(dataset, base),
    areRates: 'denominatorId' in base,
  };
}
