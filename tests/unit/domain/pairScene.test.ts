import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectAnalysisScene } from '../../../src/domain/analysis/analysisScene';
import { selectPairRows } from '../../../src/domain/analysis/pairRows';
import { partIntoThirds } from '../../../src/domain/analysis/thirds';
import { selectScene, type Scene } from '../../../src/domain/scene';
import type { ViewState } from '../../../src/domain/view';
import { fictionalDataset, fictionalGeography, fictionalView } from '../../support/fictionalAtlas';

const sceneOf = (change: Partial<ViewState>): Scene =>
  selectAnalysisScene(fictionalDataset, fictionalGeography, fictionalView(change));

function rowsOf(scene: Scene) {
  if (scene.pair === null) throw new Error('No pair');
  return selectPairRows(scene, scene.pair);
}

describe('partIntoThirds', () => {
  it.each([
    [[], []],
    [[5], [[5, 5]]],
    [
      [1, 1, 9],
      [
        [1, 1],
        [9, 9],
      ],
    ],
    // The tie at the top leaves the least a class of its own.
    [
      [1, 7, 7, 7],
      [
        [1, 1],
        [7, 7],
      ],
    ],
    [
      [6, 1, 5, 2, 4, 3],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    // More zeros than a third: they are the low class, and the rest is halved.
    [
      [0, 0, 0, 0, 1, 2, 3, 8],
      [
        [0, 0],
        [1, 2],
        [3, 8],
      ],
    ],
  ])('parts %j', (values, expected) => {
    expect(partIntoThirds(values).map(({ from, to }) => [from, to])).toEqual(expected);
  });

  it('keeps every value in exactly one class, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 30 }), { minLength: 1 }), (values) => {
        const classes = partIntoThirds(values);
        expect(classes.length).toBe(Math.min(3, new Set(values).size));
        for (const value of values) {
          expect(classes.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('two numbers', () => {
  const scene = sceneOf({ indicatorId: 'objects', secondId: 'growth' });

  it('puts a region into the cell of both its classes', () => {
    // Objects: 3 of Borovaya and Mayachnaya are the most, 1 of the others; growth: 7, 0, 40, 3.
    expect(scene.markById.get('LK-MAY')).toMatchObject({ paint: 'pair.2.2', hatchLevel: 2 });
    expect(scene.markById.get('LK-BOR')).toMatchObject({ paint: 'pair.2.1', hatchLevel: 1 });
    expect(scene.markById.get('LK-SNE')).toMatchObject({ paint: 'pair.0.0', isUnknown: false });
    expect(scene.markById.get('LK-SNE')?.hatchLevel).toBeUndefined();
  });

  it('never takes what is unknown for little, and says of which indicator it is', () => {
    expect(scene.markById.get('LK-TIK')).toMatchObject({ paint: 'unknown', isUnknown: true });
    expect(rowsOf(scene).missing.map(({ kind, of, ids }) => [kind, of, ids])).toEqual([
      ['unknown', 'second', ['LK-TIK']],
      ['unknown', 'both', ['LK-YAK', 'LK-DUN', 'LK-ZEL']],
    ]);
  });

  it('tells the not applicable from the unknown', () => {
    const rates = sceneOf({ datasetId: 'found', indicatorId: 'growth', secondId: 'objectsPerMillion' });
    for (const mark of rates.marks) expect(mark.paint === 'unknown').toBe(mark.isUnknown);
  });

  it('counts every region once, under the filter too', () => {
    const { rows, missing, isFiltered } = rowsOf(
      sceneOf({ indicatorId: 'objects', secondId: 'growth', districtIds: ['north'] }),
    );
    const all = [...rows.flatMap(({ cells }) => cells), ...missing];
    expect(all.reduce((sum, { total }) => sum + total, 0)).toBe(fictionalGeography.regions.length);
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(isFiltered).toBe(true);
  });

  it('keeps its classes while the filter changes', () => {
    const filtered = sceneOf({ indicatorId: 'objects', secondId: 'growth', kinds: ['industrial_park'] });
    expect(filtered.scale.bins).toEqual(scene.scale.bins);
  });

  it('is the same class for map and legend', () => {
    const { rows } = rowsOf(scene);
    for (const { id, paint, level, ids } of rows.flatMap(({ cells }) => cells)) {
      const painted = scene.marks.filter(({ binId }) => binId === id);
      expect(painted.map((mark) => mark.id)).toEqual(ids);
      for (const mark of painted) {
        expect([mark.paint, mark.hatchLevel ?? 0]).toEqual([paint, level]);
      }
    }
  });
});

describe('classes and a number', () => {
  it('keeps the colours of the classes and hatches by the number', () => {
    const scene = sceneOf({ indicatorId: 'presenceProgramme', secondId: 'growth' });
    expect(scene.indicatorId).toBe('presence');
    expect(scene.overlaid).toBeNull();
    expect(scene.markById.get('LK-MAY')).toMatchObject({ paint: 'presence.registered', hatchLevel: 2 });
    expect(scene.marks.every(({ isOverlaid }) => !isOverlaid)).toBe(true);
  });
});

describe('a second indicator of classes', () => {
  it('draws presence and programme as the overlay of both does', () => {
    const own = selectScene(fictionalDataset, fictionalGeography, fictionalView());
    const paired = sceneOf({ indicatorId: 'presence', secondId: 'programme' });
    expect(paired.marks).toEqual(own.marks);
    expect(paired.overlaid).toEqual(own.overlaid);
  });

  it('hatches in ink where the overlay would mean something else or not be seen', () => {
    for (const view of [
      { indicatorId: 'programme', secondId: 'presence' },
      { indicatorId: 'objects', secondId: 'presence' },
    ]) {
      const { marks } = sceneOf(view);
      expect(marks.filter(({ hatchLevel }) => hatchLevel === 2).map(({ id }) => id)).toEqual([
        'LK-BOR',
        'LK-MAY',
      ]);
      expect(marks.some(({ isOverlaid }) => isOverlaid)).toBe(false);
    }
  });

  it('is the plain picture where both are the same', () => {
    const scene = sceneOf({ indicatorId: 'presenceProgramme', secondId: 'presence' });
    expect(scene.pair).toBeNull();
    expect(scene.marks).toEqual(selectScene(fictionalDataset, fictionalGeography, fictionalView()).marks);
  });
});
