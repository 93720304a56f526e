import { describe, expect, it } from 'vitest';
import { selectColorScale } from '../../../src/domain/colorScale';
import { EVERY_OBJECT, selectObservations } from '../../../src/domain/observations';
import { selectPeriods } from '../../../src/domain/periods';
import { fictionalDataset, fictionalGeography, fictionalTable } from '../../support/fictionalAtlas';
import { fictionalYears } from '../../support/fictionalPeriods';

const observe = (period: string | null) =>
  selectObservations(fictionalYears, fictionalGeography, 'growth', { ...EVERY_OBJECT, period });

describe('periods', () => {
  it('are those of the indicator, oldest first, and none where there is but one', () => {
    expect(selectPeriods(fictionalYears, 'growth')).toEqual(['2019', '2020', '2021']);
    expect(selectPeriods(fictionalTable, 'growth')).toEqual([]);
    expect(fictionalDataset.indicators.flatMap(({ id }) => selectPeriods(fictionalDataset, id))).toEqual([]);
  });

  it('give the observations of the one asked for; a region it does not name is unknown, not as before', () => {
    expect(observe('2019').get('LK-BOR')).toMatchObject({ kind: 'value', value: 0.5, asOf: '2019' });
    expect(observe('2019').get('LK-SNE')).toMatchObject({ kind: 'unknown' });
    expect(observe('2021')).toEqual(observe(null));
  });

  it('share one scale, so that a colour means the same in every year', () => {
    const { bins, binOf } = selectColorScale(fictionalYears, fictionalGeography, 'growth');
    const numbers = bins.flatMap((bin) => (bin.kind === 'range' ? [bin.from, bin.to] : []));
    // 900 is a number of 2020 alone.
    expect(Math.max(...numbers)).toBe(900);
    expect(bins.map(({ kind }) => kind)).toContain('unknown');
    const [first, second] = ['2019', '2020'].map((period) => observe(period).get('LK-BOR'));
    if (first === undefined || second === undefined) throw new Error('LK-BOR is known in both');
    expect(bins).toContain(binOf(first));
    expect(bins).toContain(binOf(second));
  });
});
