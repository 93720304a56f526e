import { expect, it } from 'vitest';
import { selectClusterStates } from '../../../src/domain/clusterStates';
import { selectDisparity } from '../../../src/domain/disparity';
import { findPattern, groupClusters } from '../../../src/domain/disparityPattern';
import { fictionalDataset, fictionalGeography, fictionalView } from '../../support/fictionalAtlas';

it('says of every region the filter keeps what the map of clusters shows, and of no other', () => {
  const view = fictionalView({ indicatorId: 'objects', districtIds: ['north', 'coast'] });
  const disparity = selectDisparity(fictionalDataset, fictionalGeography, view);
  if (disparity.kind !== 'numbers') throw new Error('The fictional objects are numbers');
  const pattern = findPattern({
    kind: 'numbers',
    regions: fictionalGeography.regions,
    values: disparity.values,
  });
  if (pattern.kind !== 'numbers' || pattern.local === null) throw new Error('There is a pattern');
  const { local } = pattern;
  const states = selectClusterStates(
    fictionalDataset,
    fictionalGeography,
    view,
    local,
    groupClusters(local, 'none'),
  );
  const kept = fictionalGeography.regions.filter(({ districtId }) => view.districtIds.includes(districtId));
  expect([...states.keys()]).toEqual(kept.map(({ id }) => id));
  const { known, unknown, notApplicable } = disparity.counts;
  const count = (state: string) => [...states.values()].filter((own) => own === state).length;
  expect(count('unknown')).toBe(unknown);
  expect(unknown).toBeGreaterThan(0);
  expect(count('notApplicable')).toBe(notApplicable);
  expect(count('noNeighbours')).toBe(local.excluded.length);
  expect(states.size - unknown - notApplicable).toBe(known);
});
