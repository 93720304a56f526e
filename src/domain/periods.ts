import type { Dataset } from './dataset';
import { baseIndicator, requireIndicator } from './observations';

/**
 * Periods an indicator has numbers of, oldest first: those of what it counts or divides.
 * @returns none where it has but one, so that no control stands about that does nothing.
 */
export function selectPeriods(dataset: Dataset, indicatorId: string): readonly string[] {
  const indicator = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  if ('numeratorId' in indicator) return selectPeriods(dataset, indicator.numeratorId);
  const earlier = 'earlier' in indicator ? indicator.earlier : undefined;
  if (earlier === undefined) return [];
  const newest = dataset.periods.at(-1);
  return dataset.periods.filter((period) => period === newest || earlier.has(period));
}
