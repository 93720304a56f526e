import { describe, expect, it } from 'vitest';
import { selectAnalysisScene } from '../../../../src/domain/analysis/analysisScene';
import { selectLegendRows } from '../../../../src/domain/legendRows';
import { selectProvenance } from '../../../../src/domain/provenance/selectProvenance';
import type { ViewState } from '../../../../src/domain/view';
import { geography, openSources } from '../publishedAtlas';
import { fictionalView } from '../../../support/fictionalAtlas';

const viewOf = (change: Partial<ViewState>) => fictionalView({ indicatorId: 'objects', ...change });
const sceneOf = (change: Partial<ViewState>) => selectAnalysisScene(openSources, geography, viewOf(change));
const ends = (change: Partial<ViewState>) =>
  sceneOf(change).scale.bins.flatMap((bin) => (bin.kind === 'range' ? [bin.to] : []));

describe('the scene of the viewer’s own classes', () => {
  it('puts every region into the class of its breaks, unknown into none', () => {
    const scene = sceneOf({ classes: 'at_1_3' });
    for (const { id, binId } of scene.marks) {
      const observation = scene.observations.get(id);
      const value = observation?.kind === 'value' ? Number(observation.value) : null;
      const wanted = value === null ? 'unknown' : value <= 1 ? 'range-0' : value <= 3 ? 'range-1' : 'range-2';
      expect(binId, id).toBe(wanted);
    }
    expect(ends({ classes: 'at_1_3' }).slice(1)).toEqual([3, 1]);
  });

  it.each(['quantile-4', 'jenks-7', 'at_2_5'])('stays put under filters and definitions: %s', (classes) => {
    const wanted = ends({ classes });
    expect(ends({ classes, districtIds: ['cfo'] })).toEqual(wanted);
    expect(ends({ classes, statuses: ['operating'] })).toEqual(wanted);
    expect(ends({ classes, countingRuleId: 'registered' })).toEqual(wanted);
  });

  it('leaves classes that are no sizes alone', () => {
    const scene = sceneOf({ indicatorId: 'presence', classes: 'jenks-3', palette: 'warm' });
    expect(scene.marks.every(({ paint }) => !paint.startsWith('warm'))).toBe(true);
  });

  it('lets a pressed count count the class on screen', () => {
    const view = viewOf({ classes: 'at_1_3' });
    const scene = sceneOf({ classes: 'at_1_3' });
    for (const { bin, count } of selectLegendRows(scene).rows) {
      const target = { kind: 'classCount', indicatorId: 'objects', binId: bin.id } as const;
      const { value, subject } = selectProvenance(openSources, geography, view, target, scene);
      expect(value, bin.id).toMatchObject({ kind: 'number', value: count });
      expect(subject).toMatchObject({ bin });
    }
  });
});
