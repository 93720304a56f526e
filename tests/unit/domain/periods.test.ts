import { describe, expect, it } from 'vitest';
import { numbersOf, selectColorScale, selectPool } from '../../../src/domain/colorScale';
import type { Dataset } from '../../../src/domain/dataset';
import { EVERY_OBJECT, selectObservations } from '../../../src/domain/observations';
import { selectPeriods } from '../../../src/domain/periods';
import { selectGap } from '../../../src/domain/gap';
import { selectProvenance } from '../../../src/domain/provenance/selectProvenance';
import { selectRegionsInFilter } from '../../../src/domain/regionFilter';
import { selectRegionProfile } from '../../../src/domain/regionProfile';
import { selectScene } from '../../../src/domain/scene';
import { selectSourceUses } from '../../../src/domain/sourceUses';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalTable,
  fictionalView,
} from '../../support/fictionalAtlas';
import { fictionalClassesByYear, fictionalYears } from '../../support/fictionalPeriods';

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

  it('count once for the classes where an indicator has fewer than its data set', () => {
    const pooled = (dataset: Dataset) => numbersOf(selectPool(dataset, fictionalGeography, 'growth'));
    expect(pooled(fictionalClassesByYear).toSorted((a, b) => a - b)).toEqual([0, 3, 7, 40]);
    expect(pooled(fictionalYears)).toHaveLength(7);
  });
});

describe('an earlier period', () => {
  const then = fictionalView({ period: '2019' });

  it('is that of the hatching on the map as of its colours', () => {
    const hatched = (period: string | null) => [
      ...(selectScene(fictionalClassesByYear, fictionalGeography, fictionalView({ period })).overlaid ?? []),
    ];
    expect(hatched('2019')).toEqual(['LK-BOR']);
    expect(hatched(null)).toEqual(['LK-SNE', 'LK-KAM']);
  });

  it('is that of the filter by the programme', () => {
    const kept = selectRegionsInFilter(fictionalClassesByYear, fictionalGeography, {
      ...then,
      programme: 'participant',
    });
    expect([...kept]).toEqual(['LK-BOR']);
  });

  it('is that of a region’s card, which says what its origins say', () => {
    const card = selectRegionProfile(fictionalClassesByYear, fictionalGeography, 'LK-SNE', null, '2019');
    expect(card?.presenceClass?.id).toBe('registered');
    expect(card?.programme.kind).toBe('unknown');
    const origin = selectProvenance(fictionalClassesByYear, fictionalGeography, then, {
      kind: 'observation',
      indicatorId: 'presence',
      regionId: 'LK-SNE',
    });
    expect(origin.value).toEqual({ kind: 'words', text: card?.presenceClass?.label });
    const number = (period: string | null) =>
      selectRegionProfile(fictionalYears, fictionalGeography, 'LK-BOR', null, period)?.indicators[0];
    expect(number('2019')?.observation).toMatchObject({ value: 0.5 });
    expect(number(null)?.observation).toMatchObject({ value: 7 });
  });

  it('is that of the gap', () => {
    const gap = selectGap(fictionalClassesByYear, fictionalGeography, then);
    if (gap.kind !== 'known') throw new Error('silent');
    const stateOf = (id: string) => gap.regions.find(({ region }) => region.id === id);
    expect(stateOf('LK-SNE')).toMatchObject({ compliance: 'has', participation: 'notReported' });
    expect(stateOf('LK-BOR')).toMatchObject({ participation: 'reported' });
    expect(stateOf('LK-YAK')).toMatchObject({ compliance: 'unknown' });
  });

  it('dates the classes counted in it', () => {
    const dateOf = (indicatorId: string, period: string | null) =>
      selectProvenance(fictionalClassesByYear, fictionalGeography, fictionalView({ period }), {
        kind: 'classCount',
        indicatorId,
        binId: 'unknown',
      }).asOf;
    expect(dateOf('presence', '2019')).toBe('2019');
    expect(dateOf('presence', null)).toBe('2022-03-10');
    // It has no numbers of 2019: those on screen are the newest.
    expect(dateOf('growth', '2019')).toBe('2022-03-10');
  });

  it('is what a source is there for, too', () => {
    const survey = {
      id: 'survey',
      title: { ru: 'Опрос', en: 'Survey' },
      publisher: null,
      date: null,
      url: null,
    };
    const sources = new Map([['survey', survey]]);
    const uses = selectSourceUses({ ...fictionalYears, sources }, fictionalGeography, null);
    const used = uses.find(({ source }) => source.id === 'survey');
    // Of 2019 and 2020, each region once.
    expect(used?.indicators).toEqual([
      { label: { ru: 'Прирост резидентов', en: 'Growth of residents' }, regions: 2 },
    ]);
  });
});
