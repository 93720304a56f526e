import { describe, expect, it } from 'vitest';
import { createFormatters } from '../../../src/i18n/formatters';

const { number } = createFormatters('en');

describe('number', () => {
  it.each([
    [0, 1, '0'],
    [12.345, 1, '12.3'],
    [12.345, 2, '12.35'],
    [0.25, 1, '0.3'],
    [-3.14159, 2, '\u22123.14'],
  ])('writes %d with up to %i decimals', (value, digits, expected) => {
    expect(number(value, digits)).toBe(expected);
  });

  it.each([
    [0.00032, 2, '0.00032'],
    [-0.004, 1, '\u22120.004'],
    [0.4, 0, '0.4'],
  ])('never lets %d read as zero', (value, digits, expected) => {
    expect(number(value, digits)).toBe(expected);
  });

  it.each(['ru', 'en'] as const)('writes a minus and no hyphen: %s', (language) => {
    const format = createFormatters(language);
    for (const written of [format.number(-0.187, 3), format.number(-12), format.percent(-0.25)]) {
      expect(written).toMatch(/^\u2212\d/);
    }
  });

  it('keeps to the language', () => {
    expect(createFormatters('ru').number(1234.5)).toBe('1\u00a0234,5');
  });
});
