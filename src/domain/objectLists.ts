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
