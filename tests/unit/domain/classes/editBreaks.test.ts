import { describe, expect, it } from 'vitest';
import {
  addBreak,
  breakAfter,
  breakPosition,
  moveBreak,
  nearestStep,
  roomOf,
  stepOf,
  tidyBreak,
} from '../../../../src/domain/analysis/editBreaks';
import { classAxis, selectClassValues, selectHistogram } from '../../../../src/domain/analysis/histogram';
import { selectColorScale, type Bin } from '../../../../src/domain/colorScale';
import { geography, openSources } from '../publishedAtlas';

const STEPS = [1, 2, 3, 10, 50];

describe('a break', () => {
  it('is written with the fewest decimals that part the same values', () => {
    expect(breakAfter(STEPS, 0)).toBe(1);
    expect(breakAfter([3.4782608, 3.51], 0)).toBe(3.5);
    expect(breakAfter([3.4782608, 3.4783], 0)).toBe(3.47827);
    expect(breakAfter([-2.75, -1.2], 0)).toBe(-2);
    expect(breakAfter([0.1 + 0.2, 0.9], 0)).toBe(0.4);
  });

  it('moves from value to value and no farther than its neighbours', () => {
    expect(roomOf([2, 10], STEPS, 0)).toEqual([0, 2]);
    expect(roomOf([2, 10], STEPS, 1)).toEqual([2, 3]);
    expect(moveBreak([2, 10], STEPS, 0, 2)).toEqual([3, 10]);
    expect(moveBreak([2, 10], STEPS, 0, 4)).toEqual([3, 10]);
    expect(moveBreak([2, 10], STEPS, 1, -5)).toEqual([2, 3]);
    // Nothing lies above the greatest value.
    expect(moveBreak([2, 3], STEPS, 1, 9)).toEqual([2, 10]);
  });

  it('loses digits nobody reads, never a value', () => {
    expect(tidyBreak(STEPS, 12.399999999999999)).toBe(12.4);
    expect(tidyBreak([1.23456789, 2], 1.23456789)).toBe(1.23457);
    expect(tidyBreak([1.2345612, 2], 1.2345612)).toBe(1.3);
  });

  it('stays as typed while it parts the same values', () => {
    const typed = [2.5];
    expect(moveBreak(typed, STEPS, 0, stepOf(STEPS, 2.5))).toBe(typed);
  });

  it('is added where most values share a class, and nowhere where none can be parted', () => {
    expect(addBreak([2], STEPS)).toEqual([2, 3]);
    expect(addBreak([], STEPS)).toEqual([2]);
    const full = [1, 2, 3, 10];
    expect(addBreak(full, STEPS)).toBe(full);
  });
});

describe('the axis', () => {
  it('is logarithmic where few values lie far above the rest', () => {
    expect(classAxis(STEPS).isLogarithmic).toBe(true);
    expect(classAxis([1, 2, 3, 4]).isLogarithmic).toBe(false);
    expect(classAxis([-1, 2, 3, 400]).isLogarithmic).toBe(false);
    const axis = classAxis(STEPS);
    expect([0, 1, 50, 99].map(axis.at)).toEqual([0, 0, 1, 1]);
    expect(axis.at(Math.sqrt(50))).toBeCloseTo(0.5);
    expect(classAxis([]).at(3)).toBe(1);
  });

  it('draws a break between the values it parts, and finds it again there', () => {
    for (const steps of [STEPS, [1, 2, 3, 4]]) {
      const axis = classAxis(steps);
      steps.slice(0, -1).forEach((step, i) => {
        const position = breakPosition(steps, axis, i);
        expect(position).toBeGreaterThan(axis.at(step));
        expect(nearestStep(steps, axis, position)).toBe(i);
      });
    }
  });
});

describe('the histogram', () => {
  const values = selectClassValues(openSources, geography, 'objects', null);
  const scale = selectColorScale(openSources, geography, 'objects');
  const binOf = (value: number): Bin => scale.binOfValue(value);

  it('counts every region once: in a bar, as zero or as missing', () => {
    expect(values.shown.length + values.zeros + values.missing).toBe(geography.regions.length);
    expect(values.zeros).toBe(0);
    const { parts } = selectHistogram(values, classAxis(values.steps), binOf);
    for (const bin of scale.bins.filter(({ kind }) => kind === 'range')) {
      const drawn = parts.filter((part) => part.bin === bin).reduce((sum, { count }) => sum + count, 0);
      expect(drawn, bin.id).toBe(values.shown.filter((value) => binOf(value) === bin).length);
      expect(drawn, bin.id).toBeGreaterThan(0);
    }
  });

  it('stacks the classes of a column from below and fits the tallest', () => {
    const low: Bin = { kind: 'zero', id: 'low', paint: 'zero' };
    const high: Bin = { kind: 'zero', id: 'high', paint: 'zero' };
    const shown = [1, 1.01, 1, 9, 1.02];
    const { parts, tallest } = selectHistogram({ shown }, classAxis([1, 1.01, 1.02, 9]), (value) =>
      value <= 1.01 ? low : high,
    );
    expect(parts).toEqual([
      { bin: low, column: 0, below: 0, count: 3 },
      { bin: high, column: 0, below: 3, count: 1 },
      { bin: high, column: 23, below: 0, count: 1 },
    ]);
    expect(tallest).toBe(4);
  });
});
