import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { requireIndicator, selectObjects, selectObservations } from '../../../src/domain/observations';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalView,
} from '../../support/fictionalAtlas';

const observe = (
  indicatorId: string,
  regionId: string,
  patch: Partial<ViewState> = {},
  dataset: Dataset = fictionalDataset,
) => selectObservations(dataset, fictionalGeography, indicatorId, fictionalView(patch)).get(regionId);

describe('selectObservations', () => {
  it('has one observation for each region, whatever the indicator', () => {
    for (const { id } of fictionalDataset.indicators) {
      const regions = [
        ...selectObservations(fictionalDataset, fictionalGeography, id, fictionalView()).keys(),
      ];
      expect(regions, id).toEqual(fictionalGeography.regions.map((region) => region.id));
    }
  });

  it('says unknown of a region the data set does not mention', () => {
    expect(observe('presence', 'LK-ZEL')).toMatchObject({ kind: 'unknown' });
  });

  it('keeps zero a value', () => {
    expect(observe('growth', 'LK-SNE')).toMatchObject({ kind: 'value', value: 0 });
  });

  it('counts the objects the viewer selects', () => {
    expect(observe('objects', 'LK-BOR')).toMatchObject({ kind: 'value', value: 3 });
    expect(observe('objects', 'LK-BOR', { kinds: ['industrial_park'] })).toMatchObject({ value: 2 });
    expect(
      observe('objects', 'LK-BOR', { kinds: ['industrial_park'], statuses: ['operating'] }),
    ).toMatchObject({
      value: 1,
    });
  });

  it('takes no object in an incomplete list for unknown, in a complete one for zero', () => {
    expect(observe('objects', 'LK-YAK')).toMatchObject({ kind: 'unknown' });
    expect(observe('objects', 'LK-YAK', {}, fictionalScenario)).toMatchObject({ kind: 'value', value: 0 });
  });

  it('names each source of a count once', () => {
    expect(observe('objects', 'LK-MAY')).toMatchObject({ sourceIds: ['press'] });
  });

  it('divides by the denominator in its base unit', () => {
    // Three objects for two million people.
    expect(observe('objectsPerMillion', 'LK-BOR')).toMatchObject({ kind: 'value', value: 1.5 });
    expect(observe('objectsPerMillion', 'LK-BOR')).toMatchObject({ sourceIds: ['press', 'statistics'] });
  });

  it('divides by the declared date of the series, whatever was published before or after', () => {
    const population = fictionalGeography.statistics.get('population');
    if (population === undefined) throw new Error('The fixture changed');
    const [declared] = population.values.get('LK-BOR') ?? [];
    if (declared === undefined) throw new Error('The fixture changed');
    const vintages = [
      { ...declared, asOf: '2019-01-01', value: 1 },
      declared,
      { ...declared, asOf: '2023-01-01' },
    ];
    const geography = {
      ...fictionalGeography,
      statistics: new Map([['population', { ...population, values: new Map([['LK-BOR', vintages]]) }]]),
    };
    const rates = selectObservations(fictionalDataset, geography, 'objectsPerMillion', fictionalView());
    expect(rates.get('LK-BOR')).toMatchObject({ kind: 'value', value: 1.5 });
    expect(rates.get('LK-MAY')).toMatchObject({ kind: 'notApplicable' });
  });

  it('says not applicable without a denominator, unknown without a numerator', () => {
    expect(observe('objectsPerMillion', 'LK-ZEL', {}, fictionalScenario)).toMatchObject({
      kind: 'notApplicable',
    });
    expect(observe('objectsPerMillion', 'LK-YAK')).toMatchObject({ kind: 'unknown' });
    expect(observe('objectsPerMillion', 'LK-YAK', {}, fictionalScenario)).toMatchObject({
      kind: 'value',
      value: 0,
    });
  });

  it('gives those of the base for an overlay', () => {
    expect(observe('presenceProgramme', 'LK-BOR')).toEqual(observe('presence', 'LK-BOR'));
  });
});

describe('requireIndicator', () => {
  it('names the indicator the data set lacks', () => {
    expect(() => requireIndicator(fictionalDataset, 'weather')).toThrow(/weather/);
  });
});

describe('selectObjects', () => {
  it('is empty for a region without objects, known or not', () => {
    expect(selectObjects(fictionalDataset, 'LK-DUN', fictionalView())).toEqual([]);
    expect(selectObjects(fictionalDataset, 'LK-NOWHERE', fictionalView())).toEqual([]);
  });
});
