import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { isFilterEmpty, selectRegionsInFilter } from '../../../src/domain/regionFilter';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalMeasures,
  fictionalView,
} from '../../support/fictionalAtlas';

const kept = (patch: Partial<ViewState>, dataset: Dataset = fictionalDataset) =>
  [...selectRegionsInFilter(dataset, fictionalGeography, fictionalView(patch))].map((id) => id.slice(3));

describe('selectRegionsInFilter', () => {
  it('keeps every region when nothing is chosen', () => {
    expect(kept({})).toHaveLength(fictionalGeography.regions.length);
    expect(isFilterEmpty(fictionalView())).toBe(true);
  });

  it('keeps the regions of any chosen district', () => {
    expect(kept({ districtIds: ['coast', 'hills'] })).toEqual(['MAY', 'YAK', 'DUN', 'KAM', 'ZEL']);
  });

  it('keeps regions with an object of a chosen kind in a chosen status, both of the same object', () => {
    expect(kept({ kinds: ['industrial_technopark'] })).toEqual(['BOR', 'TIK']);
    expect(kept({ statuses: ['being_created'] })).toEqual(['BOR', 'SNE', 'MAY']);
    // LK-BOR has a technopark and an object being created, but they are two objects.
    expect(kept({ kinds: ['industrial_technopark'], statuses: ['being_created'] })).toEqual([]);
  });

  it('leaves no region out for its objects where the indicator counts them, whatever that is made of', () => {
    const technoparks = { kinds: ['industrial_technopark'] } as const;
    for (const indicatorId of ['objects', 'objectsPerMillion', 'objectsShare', 'objectsQuotient']) {
      expect(kept({ ...technoparks, indicatorId }, fictionalMeasures), indicatorId).toHaveLength(8);
    }
    expect(kept({ ...technoparks, indicatorId: 'growth' })).toEqual(['BOR', 'TIK']);
    expect(kept({ ...technoparks, indicatorId: 'presence' }, fictionalMeasures)).toEqual(['BOR', 'TIK']);
    // Districts and the programme go on choosing regions.
    expect(kept({ ...technoparks, indicatorId: 'objects', districtIds: ['north'] })).toEqual([
      'BOR',
      'SNE',
      'TIK',
    ]);
    expect(kept({ ...technoparks, indicatorId: 'objects', programme: 'participant' })).toEqual([
      'SNE',
      'KAM',
    ]);
  });

  it('tells participants from regions nothing is known of', () => {
    expect(kept({ programme: 'participant' })).toEqual(['SNE', 'KAM']);
    expect(kept({ programme: 'unknown' })).toEqual(['BOR', 'TIK', 'MAY', 'YAK', 'DUN', 'ZEL']);
  });

  it('does not call unknown what is known to be otherwise', () => {
    const programme = fictionalDataset.indicatorById.get('programme');
    if (programme?.type !== 'category') throw new Error('The fixture has no programme');
    const observed = programme.observations.get('LK-SNE');
    if (observed?.kind !== 'value') throw new Error('The fixture knows nothing of LK-SNE');
    const observations = new Map(programme.observations).set('LK-YAK', { ...observed, value: 'outside' });
    const indicatorById = new Map(fictionalDataset.indicatorById).set('programme', {
      ...programme,
      observations,
    });
    expect(kept({ programme: 'unknown' }, { ...fictionalDataset, indicatorById })).not.toContain('YAK');
    expect(kept({ programme: 'participant' }, { ...fictionalDataset, indicatorById })).toEqual([
      'SNE',
      'KAM',
    ]);
  });

  it('joins all filters', () => {
    expect(kept({ districtIds: ['north'], kinds: ['industrial_park'], programme: 'participant' })).toEqual([
      'SNE',
    ]);
  });
});

describe('isFilterEmpty', () => {
  it.each([
    { districtIds: ['north'] },
    { kinds: ['industrial_park'] },
    { statuses: ['unknown'] },
    { programme: 'unknown' },
  ] as const)('sees %o', (patch) => {
    expect(isFilterEmpty(fictionalView(patch as Partial<ViewState>))).toBe(false);
  });
});
