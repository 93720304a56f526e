import { describe, expect, it } from 'vitest';
import {
  selectAdjacentRegions,
  selectProfileSources,
  selectRegionProfile,
  type RegionProfile,
} from '../../../src/domain/regionProfile';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalView,
} from '../../support/fictionalAtlas';

function profileOf(regionId: string, dataset = fictionalDataset): RegionProfile {
  const profile = selectRegionProfile(dataset, fictionalGeography, regionId);
  if (profile === null) throw new Error(`No profile of ${regionId}`);
  return profile;
}

describe('selectRegionProfile', () => {
  it('names class, district, participation and neighbours', () => {
    const profile = profileOf('LK-SNE');
    expect(profile.presenceClass?.id).toBe('developing');
    expect(profile.district?.id).toBe('north');
    expect(profile.programmeClass?.id).toBe('confirmed');
    expect(profile.participation?.years.en).toBe('2021');
    expect(profile.neighbours.map(({ id }) => id)).toEqual(['LK-BOR']);
  });

  it('lists operating objects before those being created', () => {
    const { objects, statusCounts } = profileOf('LK-BOR');
    expect(objects.map(({ id }) => id)).toEqual(['O1', 'O2', 'O3']);
    expect(statusCounts).toEqual({ operating: 2, being_created: 1, unknown: 0 });
  });

  it('keeps unknown unknown', () => {
    const profile = profileOf('LK-ZEL');
    expect(profile.presence.kind).toBe('unknown');
    expect(profile.presenceClass).toBeNull();
    expect(profile.programmeClass).toBeNull();
    expect(profile.participation).toBeNull();
  });

  it('ranks no count of an incomplete list, nor a rate made from one', () => {
    const ranks = new Map(profileOf('LK-BOR').indicators.map(({ indicator, rank }) => [indicator.id, rank]));
    expect(ranks.get('objects')).toBeNull();
    expect(ranks.get('objectsPerMillion')).toBeNull();
    expect(ranks.get('growth')).toEqual({ place: 2, known: 4, isShared: false });
  });

  it('ranks the counts of a complete list', () => {
    const { indicators, isObjectListComplete } = profileOf('LK-BOR', fictionalScenario);
    expect(isObjectListComplete).toBe(true);
    expect(indicators.find(({ indicator }) => indicator.id === 'objects')?.rank?.place).toBe(1);
  });

  it('leaves out statistics nobody published for the region', () => {
    expect(profileOf('LK-ZEL').statistics.map(({ series }) => series.id)).toEqual(['area']);
  });

  it('knows no region the geography lacks', () => {
    expect(selectRegionProfile(fictionalDataset, fictionalGeography, 'LK-XXX')).toBeNull();
  });
});

it('selectProfileSources names each source once, of the data set and of the geography', () => {
  const sources = selectProfileSources(profileOf('LK-BOR'), fictionalDataset, fictionalGeography);
  expect(sources.map(({ id }) => id).sort()).toEqual(['ministry', 'press', 'statistics']);
});

describe('selectAdjacentRegions', () => {
  const adjacent = (regionId: string, patch = {}) => {
    const found = selectAdjacentRegions(
      fictionalDataset,
      fictionalGeography,
      fictionalView(patch),
      regionId,
      'ru',
    );
    return found === null ? null : [found.previous.id, found.next.id];
  };

  it('follows the alphabet and goes round', () => {
    // Боровая, Дюнная, Зелёная, Каменная, Маячная, Снежная, Тихая, Якорная
    expect(adjacent('LK-DUN')).toEqual(['LK-BOR', 'LK-ZEL']);
    expect(adjacent('LK-BOR')).toEqual(['LK-YAK', 'LK-DUN']);
  });

  it('stays inside the filter', () => {
    expect(adjacent('LK-BOR', { districtIds: ['north'] })).toEqual(['LK-TIK', 'LK-SNE']);
  });

  it('leads into the filter from outside it', () => {
    expect(adjacent('LK-DUN', { districtIds: ['hills'] })).toEqual(['LK-KAM', 'LK-ZEL']);
  });

  it('goes nowhere when nothing else is left', () => {
    expect(adjacent('LK-DUN', { programme: 'participant', districtIds: ['coast'] })).toBeNull();
  });
});
