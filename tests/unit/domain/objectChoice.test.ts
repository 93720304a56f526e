import { describe, expect, it } from 'vitest';
import { selectDisparity } from '../../../src/domain/disparity';
import { measureDisparity, measureZeros } from '../../../src/domain/disparityMeasures';
import { selectDistrictRows } from '../../../src/domain/districtRows';
import { selectGap } from '../../../src/domain/gap';
import { selectLegendRows } from '../../../src/domain/legendRows';
import { selectProvenance } from '../../../src/domain/provenance/selectProvenance';
import { selectRankingRows } from '../../../src/domain/rankingRows';
import { selectAxes, selectScatter } from '../../../src/domain/scatter';
import { selectScene } from '../../../src/domain/scene';
import { selectTableRows } from '../../../src/domain/tableRows';
import { NOTHING_CHOSEN, type ViewState } from '../../../src/domain/view';
import { geography, openSources, raw, scenario } from './publishedAtlas';

/** The published data sets, with nothing but technoparks counted. */
const technoparks = (indicatorId = 'objects', patch: Partial<ViewState> = {}) => ({
  ...NOTHING_CHOSEN,
  indicatorId,
  kinds: ['industrial_technopark'] as const,
  ...patch,
});

/** Technoparks of each region as the published file has them. */
function countRaw(objects: readonly { readonly regionId: string; readonly kind: string }[]): number[] {
  return raw.geography.regions.map(
    ({ id }) =>
      objects.filter(({ regionId, kind }) => regionId === id && kind === 'industrial_technopark').length,
  );
}

describe('a type of object, on a complete list', () => {
  const counts = countRaw(raw.scenario.objects);
  const sum = counts.reduce((a, b) => a + b, 0);
  const scene = selectScene(scenario, geography, technoparks());

  it('measures the disparity of all regions, zeros included', () => {
    // The file: 84 technoparks, none of them in 38 of 85 regions. Gini as half the relative mean difference,
    // G = Σᵢ Σⱼ |xᵢ − xⱼ| / 2n²x̄, reckoned apart in Python: 0.6240896358543417, and 0.3202 of the 47 others.
    expect([counts.length, sum, counts.filter((count) => count === 0).length]).toEqual([85, 84, 38]);
    const disparity = selectDisparity(scenario, geography, technoparks());
    if (disparity.kind !== 'numbers') throw new Error('Numbers expected');
    expect(disparity.counts).toEqual({ known: 85, unknown: 0, notApplicable: 0, filteredOut: 0, total: 85 });
    expect(measureDisparity(disparity)?.gini).toBeCloseTo(0.6240896358543417, 9);
    expect(measureZeros(disparity)).toEqual({ count: 38, known: 85, share: 38 / 85 });
    const differences = counts.flatMap((a) => counts.map((b) => Math.abs(a - b)));
    const gini = differences.reduce((a, b) => a + b, 0) / (2 * 85 * sum);
    expect(measureDisparity(disparity)?.gini).toBeCloseTo(gini, 12);
  });

  it('ranks all regions and takes mean and median of all', () => {
    const ranking = selectRankingRows(scenario, geography, scene, () => 0);
    if (ranking.kind !== 'numeric') throw new Error('Numbers expected');
    expect(ranking.rows).toHaveLength(85);
    expect(ranking.mean?.value).toBeCloseTo(84 / 85, 12);
    expect(ranking.median?.value).toBe(counts.toSorted((a, b) => a - b)[42]);
  });

  it('draws the line of the scatter plot through all regions', () => {
    const { x, y } = selectAxes(scenario, geography, 'objects', 'population');
    if (x === null || y === null) throw new Error('Two axes expected');
    const { points, trend } = selectScatter(scenario, geography, { x, y }, technoparks(), []);
    expect(points.filter(({ isKept }) => isKept)).toHaveLength(85);
    const known = points.map((point) => [point.x, point.y] as const);
    const mean = (which: 0 | 1) => known.reduce((total, pair) => total + pair[which], 0) / known.length;
    const [meanX, meanY] = [mean(0), mean(1)];
    const slope =
      known.reduce((total, [a, b]) => total + (a - meanX) * (b - meanY), 0) /
      known.reduce((total, [a]) => total + (a - meanX) ** 2, 0);
    expect(trend?.count).toBe(85);
    expect(trend?.slope).toBeCloseTo(slope, 9);
  });

  it('fades no region of the map, and legend, table and charts count all', () => {
    expect(scene.marks.filter(({ emphasis }) => emphasis === 'muted')).toEqual([]);
    const legend = selectLegendRows(scene);
    expect(legend.isFiltered).toBe(false);
    expect(legend.rows.find(({ bin }) => bin.kind === 'zero')?.count).toBe(38);
    const rows = selectTableRows(scenario, geography, technoparks(), scene);
    const zeros = rows.filter(({ cells }) => {
      const cell = cells.get('objects');
      return cell?.kind === 'number' && cell.value === 0;
    });
    expect([rows.length, zeros.length]).toEqual([85, 38]);
    // The chart of classes beside that map keeps what the map keeps.
    const districts = selectDistrictRows(scenario, geography, technoparks(), 'presence');
    expect(districts.map(({ filteredOut }) => filteredOut)).toEqual(geography.districts.map(() => 0));
    const gap = selectGap(scenario, geography, technoparks());
    expect(gap.kind === 'known' && gap.regions.length).toBe(85);
  });

  it('names the regions of a class that the legend counts', () => {
    const target = { kind: 'classCount', indicatorId: 'objects', binId: 'zero' } as const;
    const { value, formula } = selectProvenance(scenario, geography, technoparks(), target, scene);
    expect(value).toMatchObject({ value: 38 });
    expect(formula).toMatchObject({ kind: 'regions', of: 85 });
  });

  it('goes on choosing regions under an indicator of classes, which cannot show the choice', () => {
    const classes = selectScene(scenario, geography, technoparks('presence'));
    expect(classes.regionsInFilter.size).toBe(47);
    expect(classes.marks.filter(({ emphasis }) => emphasis === 'muted')).toHaveLength(38);
  });
});

describe('a type of object, on an incomplete list', () => {
  const found = countRaw(raw.openSources.objects).filter((count) => count > 0).length;

  it('leaves a region without any unknown, never zero, and counts it', () => {
    expect(found).toBe(17);
    const disparity = selectDisparity(openSources, geography, technoparks());
    expect(disparity.kind === 'numbers' && disparity.counts).toEqual({
      known: 17,
      unknown: 68,
      notApplicable: 0,
      filteredOut: 0,
      total: 85,
    });
    const scene = selectScene(openSources, geography, technoparks());
    const legend = selectLegendRows(scene).rows;
    expect(legend.find(({ bin }) => bin.kind === 'unknown')?.count).toBe(68);
    expect(legend.find(({ bin }) => bin.kind === 'zero')?.count ?? 0).toBe(0);
    const ranking = selectRankingRows(openSources, geography, scene, () => 0);
    expect(ranking.kind === 'numeric' && [ranking.rows.length, ranking.unknown.length]).toEqual([17, 68]);
  });
});
