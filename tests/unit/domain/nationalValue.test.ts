import { describe, expect, it } from 'vitest';
import { selectAnalysisScene } from '../../../src/domain/analysis/analysisScene';
import { selectMiddle } from '../../../src/domain/analysis/middle';
import { nationalValue } from '../../../src/domain/nationalValue';
import { EVERY_OBJECT } from '../../../src/domain/observations';
import {
  fictionalGeography,
  fictionalMeasures,
  fictionalTable,
  fictionalView,
} from '../../support/fictionalAtlas';
import { geography, raw, scenario } from './publishedAtlas';

/** A published reference series in base units, by region. */
function seriesOf(id: string, asOf: string): ReadonlyMap<string, number> {
  const series = raw.geography.statistics.find((one) => one.id === id);
  const vintage = series?.vintages.find((one) => one.asOf === asOf);
  if (series === undefined || vintage === undefined) throw new Error(`no ${id} of ${asOf}`);
  return new Map(
    Object.entries(vintage.values).map(([region, value]) => [region, value * series.unitFactor]),
  );
}
const ids = raw.geography.regions.map(({ id }) => id);
const pfo = raw.geography.regions.filter(({ districtId }) => districtId === 'pfo').map(({ id }) => id);
const objectsIn = (regionIds: readonly string[]) =>
  raw.scenario.objects.filter(({ regionId }) => regionIds.includes(regionId)).length;
const sumIn = (series: ReadonlyMap<string, number>, regionIds: readonly string[]) =>
  regionIds.reduce((sum, id) => sum + (series.get(id) ?? 0), 0);
const national = (indicatorId: string, regionIds?: readonly string[]) =>
  nationalValue(scenario, geography, indicatorId, EVERY_OBJECT, regionIds);

describe('nationalValue', () => {
  it('is the sum of a count and of a share', () => {
    expect(national('objects')).toMatchObject({ value: 331, kind: 'sum' });
    expect(national('objects', pfo)).toMatchObject({ value: objectsIn(pfo) });
    expect(national('objects-share')?.value).toBeCloseTo(100, 9);
    expect(national('objects-share', pfo)?.value).toBeCloseTo((100 * objectsIn(pfo)) / 331, 9);
  });

  it.each([
    ['objects-per-million', 'population', '2021-01-01', 1e6],
    ['objects-per-1000-km2', 'area', '2022-01-01', 1e3],
    ['objects-per-100-bn-grp', 'grp', '2020', 1e11],
  ] as const)('is the ratio of the sums of a rate: %s', (id, series, asOf, per) => {
    for (const where of [ids, pfo]) {
      const wanted = (objectsIn(where) / sumIn(seriesOf(series, asOf), where)) * per;
      expect(national(id, where)).toMatchObject({ kind: 'ratio' });
      expect(national(id, where)?.value).toBeCloseTo(wanted, 9);
    }
  });

  it('is 331 objects by 146.17 million people: 2.26, where the mean of the regions is 2.86', () => {
    expect(national('objects-per-million')?.value).toBeCloseTo(2.2644679663, 9);
  });

  it('is one of a location quotient for the country, and that of the sums for a district', () => {
    const grp = seriesOf('grp', '2020');
    expect(national('objects-quotient')?.value).toBeCloseTo(1, 12);
    expect(national('objects-quotient', pfo)?.value).toBeCloseTo(
      objectsIn(pfo) / 331 / (sumIn(grp, pfo) / sumIn(grp, ids)),
      9,
    );
  });

  it('leaves a region without a denominator out above and below', () => {
    // LK-ZEL has no population: 9 objects of the other seven regions by 8.65 million people.
    const found = nationalValue(fictionalMeasures, fictionalGeography, 'objectsPerMillion', EVERY_OBJECT);
    expect(found?.value).toBeCloseTo(9 / 8.65, 12);
    expect(found?.knownIds).toHaveLength(7);
  });

  it('adds up no plain number, of which nobody says whether it is an amount, and no classes', () => {
    expect(nationalValue(fictionalTable, fictionalGeography, 'growth', EVERY_OBJECT)).toBeNull();
    expect(national('presence')).toBeNull();
  });
});

describe('selectMiddle', () => {
  it('is the country’s own value where the kind of indicator has one, else the mean, and says which', () => {
    expect(selectMiddle(scenario, geography, 'objects-quotient')).toEqual({ value: 1, kind: 'one' });
    const rate = selectMiddle(scenario, geography, 'objects-per-million');
    expect(rate?.kind).toBe('rate');
    expect(rate?.value).toBeCloseTo(2.2644679663, 9);
    expect(selectMiddle(scenario, geography, 'objects')).toEqual({ value: 331 / 85, kind: 'mean' });
    const share = selectMiddle(scenario, geography, 'objects-share');
    expect(share?.kind).toBe('equalShare');
    expect(share?.value).toBeCloseTo(100 / 85, 9);
    expect(selectMiddle(scenario, geography, 'presence')).toBeNull();
    expect(selectMiddle(fictionalTable, fictionalGeography, 'growth')).toEqual({ value: 12.5, kind: 'mean' });
  });

  it.each([
    ['objects-quotient', 1],
    ['objects-per-million', 2.2644679663],
  ])('parts the colours of %s there', (indicatorId, middle) => {
    const view = fictionalView({ indicatorId, palette: 'diverging' });
    const { scale, observations, marks } = selectAnalysisScene(scenario, geography, view);
    const ends = scale.bins.flatMap((bin) => (bin.kind === 'range' ? [bin.to] : []));
    expect(Math.min(...ends.map((end) => Math.abs(end - middle)))).toBeLessThan(1e-9);
    for (const { id, paint } of marks) {
      const observation = observations.get(id);
      if (observation?.kind !== 'value' || observation.value === 0) continue;
      expect(paint.split('.')[0], id).toBe(Number(observation.value) <= middle ? 'below' : 'above');
    }
  });

  it('is moved by no filter', () => {
    const at = (districtIds: readonly string[]) =>
      selectAnalysisScene(
        scenario,
        geography,
        fictionalView({ indicatorId: 'objects-per-million', palette: 'diverging', districtIds }),
      ).scale.bins;
    expect(at(['pfo'])).toEqual(at([]));
  });
});
