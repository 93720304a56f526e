import { describe, expect, it } from 'vitest';
import {
  contextCoversScene,
  contextHasNoJumps,
  contextLeavesCountryFree,
  contextMatchesKnownPlaces,
  decodeContext,
} from '../../../geo/validateContext';
import { anchors, capitals, readContextTopology } from './published';

const near = decodeContext('context-overview', readContextTopology('context-overview'));
const full = decodeContext('context', readContextTopology('context'));
const points = new Map([...anchors, ...[...capitals].map(([id, at]) => [`capital of ${id}`, at] as const)]);

describe.each([
  ['context-overview', near],
  ['context', full],
])('the published %s', (_, context) => {
  it('has land, seas and lakes where they are', () => expect(contextMatchesKnownPlaces(context)).toEqual([]));
  it('reaches past the scene', () => expect(contextCoversScene(context)).toEqual([]));
  it('leaves the country free', () => expect(contextLeavesCountryFree(context, points)).toEqual([]));
  it('has all layers and no jump at 180°', () => expect(contextHasNoJumps(context)).toEqual([]));
});

describe('each check fails on spoilt surroundings:', () => {
  const largestLand = near.land.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));

  it('contextMatchesKnownPlaces, without Eurasia, without lakes, and with a flooded sea', () => {
    expect(contextMatchesKnownPlaces({ ...near, land: largestLand.slice(1) }).join()).toContain('no land in');
    expect(contextMatchesKnownPlaces({ ...near, lakes: [] }).join()).toContain('Lake Baikal is missing');
    const block = [
      [
        [
          [30, 60],
          [60, 60],
          [60, 78],
          [30, 78],
          [30, 60],
        ],
      ],
    ];
    expect(contextMatchesKnownPlaces({ ...near, land: block }).join()).toContain('land in the Barents Sea');
  });

  it('contextCoversScene, on islands alone', () =>
    expect(contextCoversScene({ ...near, land: largestLand.slice(-3) })).not.toEqual([]));

  it('contextLeavesCountryFree, on land laid over Siberia', () => {
    const siberia = [
      [
        [
          [80, 55],
          [110, 55],
          [110, 68],
          [80, 68],
          [80, 55],
        ],
      ],
    ];
    expect(contextLeavesCountryFree({ ...near, land: siberia }, points).join()).toContain('RU-KYA');
  });

  it('contextHasNoJumps, on an empty layer and on wrapped longitudes', () => {
    expect(contextHasNoJumps({ ...near, rivers: [] })).toEqual(['context-overview: rivers is empty']);
    const wrapped = near.land.map((rings) =>
      rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon > 200 ? lon - 360 : lon, lat])),
    );
    expect(contextHasNoJumps({ ...near, land: wrapped }).join()).toContain('land jumps');
  });
});
