import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectColorScale, type ColorScale } from '../../../src/domain/colorScale';
import type { Dataset, Observation } from '../../../src/domain/dataset';
import { fictionalDataset, fictionalGeography, fictionalScenario } from '../../support/fictionalAtlas';

const value = <V>(of: V): Observation<V> => ({
  kind: 'value',
  value: of,
  asOf: null,
  confidence: 'high',
  sourceIds: ['ministry'],
  note: null,
});
const UNKNOWN: Observation = { kind: 'unknown', sourceIds: [], note: null };
const idsOf = ({ bins }: ColorScale) => bins.map(({ id }) => id);

/** The fictional data set with the given numbers in its regions, in the geography's order. */
function withNumbers(numbers: readonly number[]): Dataset {
  const growth = fictionalDataset.indicatorById.get('growth');
  if (growth?.type !== 'number') throw new Error('The fixture has no number');
  const observations = new Map(
    fictionalGeography.regions.flatMap(({ id }, i) => {
      const number = numbers[i];
      return number === undefined ? [] : [[id, value(number)] as const];
    }),
  );
  const indicator = { ...growth, observations };
  return {
    ...fictionalDataset,
    indicatorById: new Map(fictionalDataset.indicatorById).set('growth', indicator),
  };
}
const scaleOf = (numbers: readonly number[]) =>
  selectColorScale(withNumbers(numbers), fictionalGeography, 'growth');

describe('selectColorScale of categories', () => {
  const scale = selectColorScale(fictionalDataset, fictionalGeography, 'presence');

  it('has the classes in the order of the data, unknown after them', () => {
    expect(idsOf(scale)).toEqual(['registered', 'operating', 'developing', 'statedNone', 'unknown']);
  });

  it('puts a value in its own class and nothing else there', () => {
    expect(scale.binOf(value('developing')).id).toBe('developing');
    expect(scale.binOf(UNKNOWN).id).toBe('unknown');
    expect(scale.binOf({ kind: 'notApplicable', reason: { ru: '—', en: '—' } }).id).toBe('notApplicable');
  });

  it('takes the scale of the base for an overlay', () => {
    expect(idsOf(selectColorScale(fictionalDataset, fictionalGeography, 'presenceProgramme'))).toEqual(
      idsOf(scale),
    );
  });

  it('has no class for what does not occur', () => {
    const ids = idsOf(selectColorScale(fictionalScenario, fictionalGeography, 'objects'));
    expect(ids).not.toContain('unknown');
    expect(ids).toContain('zero');
  });
});

describe('selectColorScale of numbers', () => {
  it('lists the greatest class first, then zero, then unknown', () => {
    const scale = selectColorScale(fictionalDataset, fictionalGeography, 'growth');
    expect(idsOf(scale)).toEqual(['range-2', 'range-1', 'range-0', 'zero', 'unknown']);
  });

  it('gives zero its own class, never the least range', () => {
    const scale = scaleOf([0, 1, 2]);
    expect(scale.binOf(value(0)).kind).toBe('zero');
    expect(scale.bins.every((bin) => bin.kind !== 'range' || bin.from > 0)).toBe(true);
  });

  it('parts the numbers where they part by themselves', () => {
    const ranges = scaleOf([1, 2, 10, 11, 50, 51, 100, 200]).bins.flatMap((bin) =>
      bin.kind === 'range' ? [[bin.from, bin.to]] : [],
    );
    expect(ranges).toEqual([
      [200, 200],
      [100, 100],
      [50, 51],
      [10, 11],
      [1, 2],
    ]);
  });

  it('puts a number between two classes in the upper one, and one beyond the last in the last', () => {
    const scale = scaleOf([1, 2, 10, 11, 50, 51, 100, 200]);
    expect(scale.binOf(value(5)).id).toBe('range-1');
    expect(scale.binOf(value(999)).id).toBe('range-4');
  });

  it('holds for a single number and for none', () => {
    expect(idsOf(scaleOf([7]))).toEqual(['range-0', 'unknown']);
    expect(idsOf(scaleOf([]))).toEqual(['unknown']);
  });

  it('covers every number with classes that do not overlap', () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(numbers, (list) => {
        const scale = scaleOf(list);
        const ranges = scale.bins.filter((bin) => bin.kind === 'range');
        ranges.forEach((bin, i) => {
          const below = ranges[i + 1];
          expect(bin.from).toBeLessThanOrEqual(bin.to);
          if (below !== undefined) expect(below.to).toBeLessThan(bin.from);
        });
        for (const number of list) {
          const bin = scale.binOf(value(number));
          expect(scale.bins).toContain(bin);
          if (bin.kind === 'range') {
            expect(number).toBeGreaterThanOrEqual(bin.from);
            expect(number).toBeLessThanOrEqual(bin.to);
          } else expect([number, bin.kind]).toEqual([number === 0 ? number : NaN, 'zero']);
        }
      }),
    );
  });
});
