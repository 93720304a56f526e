import { expect, it } from 'vitest';
import { formatClassChoice, parseClassChoice } from '../../../../src/domain/analysis/parseClassChoice';
import { isClassChoice } from '../../../../src/domain/classChoice';

it.each(['jenks-2', 'quantile-5', 'equal-9', 'headtail-4', 'at_1_2.5_20', 'at_-3.25'])(
  'reads and writes %s',
  (text) => {
    expect(formatClassChoice(parseClassChoice(text))).toBe(text);
  },
);

it('puts breaks in order, each once', () => {
  expect(parseClassChoice('at_20_1_20_-3')).toEqual({ kind: 'breaks', breaks: [-3, 1, 20] });
});

it('refuses what is no choice of classes', () => {
  for (const text of [
    '',
    'jenks',
    'jenks-1',
    'jenks-10',
    'mean-3',
    'at',
    'at_',
    'at_x',
    'at_1_2_3_4_5_6_7_8_9',
  ])
    expect(() => parseClassChoice(text), text).toThrow(RangeError);
});

it('writes what an address can read: no exponents, and nothing for no break', () => {
  const text = formatClassChoice({ kind: 'breaks', breaks: [0.00000025] });
  expect(text).toBe('at_0.0000002500');
  expect(isClassChoice(text ?? '')).toBe(true);
  expect(formatClassChoice({ kind: 'breaks', breaks: [] })).toBeNull();
});
