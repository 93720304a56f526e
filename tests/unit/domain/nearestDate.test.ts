import { describe, expect, it } from 'vitest';
import { selectNearestDate } from '../../../src/domain/nearestDate';

/** A series with so many regions at each date. */
function seriesOf(regionsAt: Readonly<Record<string, number>>) {
  const values = new Map<string, { value: number; asOf: string; sourceId: string }[]>();
  for (const [asOf, count] of Object.entries(regionsAt)) {
    for (let index = 0; index < count; index += 1) {
      const id = `EX-${index}`;
      values.set(id, [...(values.get(id) ?? []), { value: 1, asOf, sourceId: 's' }]);
    }
  }
  return { values };
}

describe('the date of a reference series nearest to the data', () => {
  const population = seriesOf({ '2021-01-01': 10, '2022-01-01': 10, '2023-01-01': 10 });
  const product = seriesOf({ '2020': 10, '2021': 10 });

  it.each([
    ['the end of 2020: the day after', population, '2020-12-31', '2021-01-01'],
    ['the end of 2020: the product of the year it ends', product, '2020-12-31', '2020'],
    ['a year', product, '2021', '2021'],
    ['a month', population, '2022-02', '2022-01-01'],
    ['long after the last', population, '2030', '2023-01-01'],
    ['long before the first', product, '2001-05-06', '2020'],
  ])('is, for %s', (_, series, asOf, expected) => {
    expect(selectNearestDate(series, asOf)).toBe(expected);
  });

  it('covers most regions: a nearer one of a few would empty the map', () => {
    expect(selectNearestDate(seriesOf({ '2030': 10, '2031': 2 }), '2031')).toBe('2030');
    expect(selectNearestDate(seriesOf({ '2030': 10, '2031': 9 }), '2031')).toBe('2031');
  });

  it('is the earlier of two equally near, in whatever order they come', () => {
    expect(selectNearestDate(seriesOf({ '2023': 3, '2021': 3 }), '2022')).toBe('2021');
  });

  it('is none where nothing is published', () => {
    expect(selectNearestDate(seriesOf({}), '2022')).toBeNull();
  });
});
