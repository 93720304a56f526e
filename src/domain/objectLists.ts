import type { Dataset, Indicator } from './dataset';

type CountIndicator = Extract<Indicator, { type: 'objectCount' }>;

/** True where the data set lists objects by name at all: a table of regions does not. */
export function hasObjectList(dataset: Dataset): boolean {
  return dataset.objects.length > 0 || dataset.indicators.some(({ type }) => type === 'objectCount');
}

/** True where the data set lists every object there is, so that no object means zero and shares can be told. */
export function hasCompleteObjectList(dataset: Dataset): boolean {
  return dataset.indicators.some((indicator) => indicator.type === 'objectCount' && indicator.isComplete);
}

/** Whether an indicator counts every object, whatever it is like. */
export function countsEveryObject(indicator: Indicator): indicator is CountIndicator {
  return indicator.type === 'objectCount' && Object.keys(indicator.where).length === 0;
}

/**
 * Whether an indicator counts objects, itself or in what it is made of, so that a choice of objects changes its values.
 * @returns `false` for one the data set lacks: one step behind, it may be of the former data set.
 */
export function countsObjects(dataset: Dataset, indicatorId: string): boolean {
  const indicator = dataset.indicatorById.get(indicatorId);
  if (indicator === undefined) return false;
  if ('numeratorId' in indicator) return countsObjects(dataset, indicator.numeratorId);
  return indicator.type === 'overlay'
    ? countsObjects(dataset, indicator.baseId)
    : indicator.type === 'objectCount';
}
