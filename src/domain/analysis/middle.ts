import { mean } from 'simple-statistics';
import { numbersOf, selectPool } from '../colorScale';
import type { Dataset } from '../dataset';
import type { Geography } from '../geography';
import { nationalValue } from '../nationalValue';
import { baseIndicator, EVERY_OBJECT, requireIndicator } from '../observations';

/** Where a palette of two sides parts, and what that value is. */
export interface Middle {
  /** In the unit of the indicator. */
  readonly value: number;
  /**
   * `one`: of a location quotient, where a region has its part; `rate`: the country's own rate, of its sums; `equalShare`:
   * the share of each, were all equal; `mean`: of the regions' values, each counted once.
   */
  readonly kind: 'one' | 'rate' | 'equalShare' | 'mean';
}

/**
 * What a value of an indicator is compared with: the country's value, where the kind of indicator has one that a region
 * can have, too, else the mean of the regions. Of all regions, objects and periods (a rate: of the newest), so that no
 * filter moves it. Pure.
 * @returns `null` where nothing is known, and for classes.
 */
export function selectMiddle(dataset: Dataset, geography: Geography, indicatorId: string): Middle | null {
  const indicator = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  if (indicator.type === 'category') return null;
  if (indicator.type === 'quotient') return { value: 1, kind: 'one' };
  const known = numbersOf(selectPool(dataset, geography, indicator.id));
  if (known.length === 0) return null;
  if (indicator.type === 'ratio') {
    const national = nationalValue(dataset, geography, indicator.id, EVERY_OBJECT);
    if (national !== null) return { value: national.value, kind: 'rate' };
  }
  return { value: mean(known), kind: indicator.type === 'share' ? 'equalShare' : 'mean' };
}
