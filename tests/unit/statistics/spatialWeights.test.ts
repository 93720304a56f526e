import { describe, expect, it } from 'vitest';
import {
  linkValues,
  queenContiguity,
  restrictTo,
  type PlacedRegion,
} from '../../../src/domain/statistics/spatialWeights';
import { expected } from './expected';

/** a – b – c – d, e an island; b names a, a does not name b. */
const regions: readonly PlacedRegion[] = [
  { id: 'a', neighbours: [] },
  { id: 'b', neighbours: ['a', 'c', 'elsewhere'] },
  { id: 'c', neighbours: ['b', 'c'] },
  { id: 'd', neighbours: ['c'] },
  { id: 'e', neighbours: [] },
];

describe('queenContiguity', () => {
  it('makes ties symmetric, without itself and without strangers', () => {
    expect(queenContiguity(regions)).toEqual({
      ids: ['a', 'b', 'c', 'd', 'e'],
      neighbours: [[1], [0, 2], [1, 3], [2], []],
      islands: ['e'],
      cutOff: [],
    });
  });

  it('leaves a single region alone', () => {
    expect(queenContiguity([regions[0]!])).toMatchObject({ neighbours: [[]], islands: ['a'] });
  });

  it('names the islands of the 85 regions as R does', () => {
    expect(queenContiguity(expected.regions).islands).toEqual(
      expected.attachments.map(({ island }) => island),
    );
  });
});

describe('restrictTo', () => {
  it('tells regions cut off by unknowns from islands', () => {
    const weights = restrictTo(queenContiguity(regions), new Set(['a', 'c', 'd', 'e']));
    expect(weights).toEqual({
      ids: ['a', 'c', 'd', 'e'],
      neighbours: [[], [2], [1], []],
      islands: ['e'],
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
