import type { Dataset, Indicator, Observation } from '../../src/domain/dataset';
import { fictionalDataset, fictionalTable } from './fictionalAtlas';

const [growth] = fictionalTable.indicators;
if (growth?.type !== 'number') throw new Error('The fixtures have changed');

const value = <V>(known: V, asOf: string): Observation<V> => ({
  kind: 'value',
  value: known,
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

const classesOf2019: Readonly<Record<string, ReadonlyMap<string, Observation<string>>>> = {
  presence: new Map([['LK-SNE', value('registered', '2019')]]),
  programme: new Map([['LK-BOR', value('confirmed', '2019')]]),
};

const classesByYear = fictionalDataset.indicators.map((indicator): Indicator => {
  const earlier = classesOf2019[indicator.id];
  return indicator.type !== 'category' || earlier === undefined
    ? indicator
    : { ...indicator, earlier: new Map([['2019', earlier]]) };
});

/** The fictional country two years earlier: one region registered, another one in the programme. */
export const fictionalClassesByYear: Dataset = {
  ...fictionalDataset,
  periods: ['2019', '2021'],
  indicators: classesByYear,
  indicatorById: new Map(classesByYear.map((indicator) => [indicator.id, indicator])),
  // Reports have no period.
  participations: new Map(),
};
