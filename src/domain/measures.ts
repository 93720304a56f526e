import type { Dataset, Indicator } from './dataset';
import { requireIndicator } from './observations';

/** The quantity an indicator measures: itself, unless it is another measure of one. */
export function quantityOf(indicator: Indicator): string {
  return ('measureOf' in indicator ? indicator.measureOf : undefined) ?? indicator.id;
}

/**
 * Every measure of a quantity: the quantity itself, then the others as the data set declares them.
 * @param indicatorId the quantity or any measure of it.
 * @throws RangeError for an indicator the data set lacks.
 */
export function selectMeasures(dataset: Dataset, indicatorId: string): readonly Indicator[] {
  const quantity = quantityOf(requireIndicator(dataset, indicatorId));
  return [
    requireIndicator(dataset, quantity),
    ...[...dataset.indicatorById.values()].filter(
      (indicator) => indicator.id !== quantity && quantityOf(indicator) === quantity,
    ),
  ];
}

/** Two measures of one kind differ only in what they measure: "per 1 million people" of parks and of jobs. */
function kindOf(indicator: Indicator): string {
  const per = indicator.type === 'ratio' ? indicator.per : '';
  return 'numeratorId' in indicator
    ? [indicator.type, 'denominatorId' in indicator ? indicator.denominatorId : '', per].join()
    : '';
}

/**
 * The measure of another quantity that is of the same kind.
 * @returns the quantity itself where it has none.
 * @throws RangeError for an indicator the data set lacks.
 */
export function sameMeasure(dataset: Dataset, indicatorId: string, quantityId: string): string {
  const kind = kindOf(requireIndicator(dataset, indicatorId));
  return (
    selectMeasures(dataset, quantityId).find((measure) => kind !== '' && kindOf(measure) === kind)?.id ??
    quantityId
  );
}
