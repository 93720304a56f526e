import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/domain/geography';
import { polygonsArea } from '../../../geo/planarGeometry';
import { arcPolygons, toMetres, type RegionTopology } from '../../../geo/regionTopology';
import {
  allRegionsPresent,
  areasWithinTolerance,
  atLeastTwoLevels,
  countryFillsScene,
  decodeLevel,
  neighboursMatchTable,
  noCutAtAntimeridian,
  pointsInsideRegions,
  ringsClosedAndNonEmpty,
  sharedBordersAreSharedArcs,
  windingIsConsistent,
  type RegionLevel,
} from '../../../geo/validateGeometry';
import { anchors, capitals, readRegionTopology, rows, sourcePolygons } from './published';

const overview = decodeLevel('overview', readRegionTopology('overview'));
const detail = decodeLevel('detail', readRegionTopology('detail'));
const levels: [string, RegionLevel][] = [
  ['overview', overview],
  ['detail', detail],
];
const sourceAreas = new Map(
  [...sourcePolygons].map(([id, polygons]) => [
    id,
    polygonsArea(polygons.map((rings) => rings.map((ring) => ring.map(toMetres)))),
  ]),
);

/** The overview with something spoilt, to show that a check sees it. */
function spoilt(spoil: (topology: RegionTopology) => void): RegionLevel {
  const topology = readRegionTopology('overview');
  spoil(topology);
  return decodeLevel('spoilt', topology);
}

/** The overview with the polygons of one region replaced after decoding. */
function withPolygons(
  id: string,
  change: (
    polygons: RegionLevel['regions'][number]['polygons'],
  ) => RegionLevel['regions'][number]['polygons'],
): RegionLevel {
  const regions = overview.regions.map((region) =>
    region.id === id ? { ...region, polygons: change(structuredClone(region.polygons)) } : region,
  );
  return { ...overview, name: 'spoilt', regions };
}

const geometriesOf = (topology: RegionTopology) => topology.objects.regions.geometries;

describe.each(levels)('the published %s', (_, level) => {
  it('has every region once, in its district', () => {
    expect(allRegionsPresent(level, rows)).toEqual([]);
    expect(level.regions).toHaveLength(85);
  });
  it('keeps each area within 2 % of the source', () =>
    expect(areasWithinTolerance(level, sourceAreas, 0.02)).toEqual([]));
  it('has closed rings that enclose something', () => expect(ringsClosedAndNonEmpty(level)).toEqual([]));
  it('winds rings as RFC 7946 says', () => expect(windingIsConsistent(level)).toEqual([]));
  it('has shared borders as shared arcs, without slivers', () =>
    expect(sharedBordersAreSharedArcs(level)).toEqual([]));
  it('is whole at 180°', () => expect(noCutAtAntimeridian(level, sourcePolygons)).toEqual([]));
  it('has every anchor inside its region', () =>
    expect(pointsInsideRegions(level, anchors, 'anchor')).toEqual([]));
  it('has every capital inside its region', () =>
    expect(pointsInsideRegions(level, capitals, 'capital')).toEqual([]));
  it('has the neighbours of the table', () => expect(neighboursMatchTable(level, rows)).toEqual([]));
  it('fills the scene', () => expect(countryFillsScene(level)).toEqual([]));
});

it('is published at two levels of detail', () => expect(atLeastTwoLevels([overview, detail])).toEqual([]));

describe('each check fails on spoilt geometry:', () => {
  it('allRegionsPresent, on a missing, an unknown, a doubled and a moved region', () => {
    const problems = allRegionsPresent(
      spoilt((topology) => {
        const geometries = geometriesOf(topology);
        const [first, second, third] = geometries;
        if (!first || !second || !third?.properties) throw new Error('no regions');
        first.id = 'RU-XXX';
        second.id = String(geometries[3]?.id);
        geometries[2] = { ...third, properties: { districtId: 'elsewhere' } };
      }),
      rows,
    );
    const [first, second, third, fourth] = overview.regions.map(({ id }) => id);
    expect(problems).toContain(`spoilt: ${first} is missing`);
    expect(problems).toContain(`spoilt: ${second} is missing`);
    expect(problems).toContain(`spoilt: ${fourth} stands twice`);
    expect(problems).toContain('spoilt: RU-XXX is not in the table');
    expect(problems.join()).toContain(`${third} is in elsewhere`);
  });

  it('areasWithinTolerance, on a region that lost its largest part', () => {
    const level = withPolygons('RU-SAK', (polygons) =>
      polygons.toSorted((a, b) => polygonsArea([b]) - polygonsArea([a])).slice(1),
    );
    expect(areasWithinTolerance(level, sourceAreas, 0.02).join()).toMatch(/RU-SAK is off by -\d/);
  });

  it('ringsClosedAndNonEmpty, on an open, a flat and no ring', () => {
    const open = withPolygons('RU-KGD', ([rings = []]) => [[(rings[0] ?? []).slice(0, -1)]]);
    expect(ringsClosedAndNonEmpty(open).join()).toContain('RU-KGD is not closed');
    const flat = withPolygons('RU-KGD', () => [
      [
        [
          [20, 54],
          [21, 55],
          [20, 54],
          [20, 54],
        ],
      ],
    ]);
    expect(ringsClosedAndNonEmpty(flat).join()).toContain('fewer than three corners');
    const none = withPolygons('RU-KGD', () => []);
    expect(ringsClosedAndNonEmpty(none).join()).toContain('RU-KGD has no polygon');
  });

  it('windingIsConsistent, on a reversed outer ring and a reversed hole', () => {
    const reverse = (id: string, index: number) =>
      withPolygons(id, (polygons) =>
        polygons.map((rings) => rings.map((ring, r) => (r === index ? ring.toReversed() : ring))),
      );
    expect(windingIsConsistent(reverse('RU-KGD', 0)).join()).toContain('outer ring of RU-KGD');
    // Адыгея lies inside Краснодарский край.
    expect(windingIsConsistent(reverse('RU-KDA', 1)).join()).toContain('hole of RU-KDA');
  });

  it('sharedBordersAreSharedArcs, on a border drawn twice and on a vertex pulled across another border', () => {
    const drawnTwice = spoilt((topology) => {
      const shared = topology.arcs[0];
      if (shared) topology.arcs.push(structuredClone(shared));
    });
    expect(sharedBordersAreSharedArcs(drawnTwice).join()).toContain('cross or coincide');
    const pulled = spoilt((topology) => {
      // Twenty degrees east and back: over whatever lies there.
      const steps = 20 / (topology.transform?.scale[0] ?? 1);
      const arc = topology.arcs.find(({ length }) => length > 10);
      const [there, back] = [arc?.[4], arc?.[5]];
      if (there?.[0] === undefined || back?.[0] === undefined) throw new Error('no arc');
      there[0] += steps;
      back[0] -= steps;
    });
    expect(sharedBordersAreSharedArcs(pulled).join()).toContain('cross or coincide');
    const overused = spoilt((topology) => {
      const [first, second] = geometriesOf(topology);
      if (first && second)
        geometriesOf(topology)[1] = {
          ...second,
          type: 'MultiPolygon',
          arcs: [...arcPolygons(first), ...arcPolygons(first)],
        } as typeof first;
    });
    expect(sharedBordersAreSharedArcs(overused).join()).toMatch(/bounds \d rings/);
  });

  it('noCutAtAntimeridian, on wrapped longitudes, on a cut along 180° and on a half lost', () => {
    const wrapped = withPolygons('RU-CHU', (polygons) =>
      polygons.map((rings) =>
        rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon > 180 ? lon - 360 : lon, lat])),
      ),
    );
    expect(noCutAtAntimeridian(wrapped, sourcePolygons).join()).toContain('RU-CHU jumps');
    const cut = withPolygons('RU-CHU', (polygons) =>
      polygons.map((rings) =>
        rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [Math.min(lon, 180), lat])),
      ),
    );
    const problems = noCutAtAntimeridian(cut, sourcePolygons).join();
    expect(problems).toContain('edge along 180°');
    expect(problems).toContain('fewer than 2 polygons across 180°');
  });

  it('pointsInsideRegions, on a point elsewhere and on none', () => {
    const moscow: LonLat = [37.62, 55.75];
    expect(pointsInsideRegions(overview, new Map([...anchors, ['RU-TOM', moscow]]), 'anchor')).toEqual([
      'overview: the anchor of RU-TOM lies outside it',
    ]);
    const without = new Map(capitals);
    without.delete('RU-TOM');
    expect(pointsInsideRegions(overview, without, 'capital')).toEqual(['overview: RU-TOM has no capital']);
  });

  it('atLeastTwoLevels, on one level and on two alike', () => {
    expect(atLeastTwoLevels([overview])).not.toEqual([]);
    expect(atLeastTwoLevels([overview, overview])).not.toEqual([]);
  });

  it('neighboursMatchTable, on a pair missing in the table and on one that does not touch', () => {
    const changed = rows.map((row) => (row.id === 'RU-AD' ? { ...row, neighbours: ['RU-KGD'] } : row));
    const problems = neighboursMatchTable(overview, changed);
    expect(problems).toContain('overview: RU-AD RU-KDA touch, not in the table');
    expect(problems).toContain('overview: RU-AD RU-KGD in the table do not touch');
  });

  it('countryFillsScene, on a country pushed to one side', () => {
    const shifted = {
      ...overview,
      arcs: overview.arcs.map((arc) => arc.map(([lon = 0, lat = 0]) => [lon + 5, lat])),
    };
    expect(countryFillsScene(shifted)).not.toEqual([]);
  });
});
