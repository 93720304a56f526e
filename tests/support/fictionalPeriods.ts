import type { Dataset, Indicator, Observation } from '../../src/domain/dataset';
import { fictionalTable } from './fictionalAtlas';

const [growth] = fictionalTable.indicators;
if (growth?.type !== 'number') throw new Error('The fixtures have changed');

const value = (number: number, asOf: string): Observation<number> => ({
  kind: 'value',
  value: number,
  asOf,
  confidence: 'high',
  sourceIds: ['survey'],
  note: null,
});

/** Growth with numbers of three years, smaller the earlier; 2019 knows one region alone. */
const growthByYear: Indicator = {
  ...growth,
  earlier: new Map([
    ['2019', new Map([['LK-BOR', value(0.5, '2019')]])],
    [
      '2020',
      new Map([
        ['LK-BOR', value(1, '2020')],
        ['LK-SNE', value(900, '2020')],
      ]),
    ],
  ]),
};

/** A table of regions of the fictional country with several periods. */
export const fictionalYears: Dataset = {
  ...fictionalTable,
  periods: ['2019', '2020', '2021'],
  indicators: [growthByYear],
  indicatorById: new Map([[growthByYear.id, growthByYear]]),
};
