import { describe, expect, it } from 'vitest';
import {
  connectedGroups,
  linkValues,
  queenContiguity,
  restrictTo,
  type PlacedRegion,
} from '../../../src/domain/statistics/spatialWeights';
import { expected } from './expected';

/** a – b – c, d far in the east, e an island nearest to d; b names a, a does not name b. */
const regions: readonly PlacedRegion[] = [
  { id: 'a', anchor: [10, 0], neighbours: [] },
  { id: 'b', anchor: [11, 0], neighbours: ['a', 'c', 'elsewhere'] },
  { id: 'c', anchor: [12, 0], neighbours: ['b', 'c'] },
  { id: 'd', anchor: [179, 0], neighbours: ['c'] },
  { id: 'e', anchor: [-179 + 360, 0], neighbours: [] },
];

describe('queenContiguity', () => {
  it('makes ties symmetric, without itself and without strangers', () => {
    expect(queenContiguity(regions)).toEqual({
      ids: ['a', 'b', 'c', 'd', 'e'],
      neighbours: [[1], [0, 2], [1, 3], [2], []],
      islands: ['e'],
      attachments: [],
      cutOff: [],
    });
  });

  it('attaches an island to the nearest region, both ways, and still names it', () => {
    const weights = queenContiguity(regions, 'attach');
    expect(weights.neighbours).toEqual([[1], [0, 2], [1, 3], [2, 4], [3]]);
    expect(weights.islands).toEqual(['e']);
    expect(weights.attachments).toEqual([{ island: 'e', to: 'd' }]);
  });

  it('measures across the 180th meridian, however it is written', () => {
    const wrapped = regions.map((region): PlacedRegion =>
      region.id === 'e' ? { ...region, anchor: [-179, 0] } : region,
    );
    expect(queenContiguity(wrapped, 'attach').attachments).toEqual([{ island: 'e', to: 'd' }]);
  });

  it('leaves a single region alone', () => {
    expect(queenContiguity([regions[0]!], 'attach')).toMatchObject({ neighbours: [[]], islands: ['a'] });
  });

  it('attaches the islands of the 85 regions where R does, on an ellipsoid', () => {
    const weights = queenContiguity(expected.regions, 'attach');
    expect(weights.attachments).toEqual(expected.attachments);
    expect(weights.islands).toEqual(expected.attachments.map(({ island }) => island));
  });
});

describe('restrictTo', () => {
  it('tells regions cut off by unknowns from islands', () => {
    const weights = restrictTo(queenContiguity(regions), new Set(['a', 'c', 'd', 'e']));
    expect(weights).toEqual({
      ids: ['a', 'c', 'd', 'e'],
      neighbours: [[], [2], [1], []],
      islands: ['e'],
      attachments: [],
      cutOff: ['a'],
    });
  });
});

describe('linkValues', () => {
  it('names the known regions that take no part and keeps the values in order', () => {
    const values = ['e', 'd', 'c', 'a'].map((id, index) => ({ id, value: index }));
    const linked = linkValues([...values, { id: 'stranger', value: 9 }], queenContiguity(regions));
    expect(linked.weights.ids).toEqual(['c', 'd']);
    expect(linked.values).toEqual([2, 1]);
    expect(linked.weights.neighbours).toEqual([[1], [0]]);
    expect(linked.excluded).toEqual(['a', 'e']);
    expect(linked.weights.cutOff).toEqual(['a']);
    expect(linked.weights.islands).toEqual(['e']);
  });

  it('keeps zero and no', () => {
    const weights = queenContiguity(regions);
    expect(
      linkValues(
        [
          { id: 'a', value: 0 },
          { id: 'b', value: 0 },
        ],
        weights,
      ).values,
    ).toEqual([0, 0]);
    expect(
      linkValues(
        [
          { id: 'a', value: false },
          { id: 'b', value: true },
        ],
        weights,
      ).values,
    ).toEqual([false, true]);
  });
});

it('connectedGroups finds what lies apart, the largest first', () => {
  expect(connectedGroups(queenContiguity([...regions].reverse()))).toEqual([['d', 'c', 'b', 'a'], ['e']]);
});
