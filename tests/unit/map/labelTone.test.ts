import { expect, it } from 'vitest';
import { COLOR_SCHEMES } from '../../../src/domain/palette';
import { PAINT_KEYS, resolvePaint } from '../../../src/domain/paletteColors';
import { luminance } from '../../../src/domain/luminance';
import { labelTone } from '../../../src/map/labelTone';

const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const INK: Readonly<Record<string, string>> = { dark: '#14222b', light: '#ffffff' };
const FILLS = PAINT_KEYS.filter((key) =>
  /^(presence|seq|warm|viridis|below|above|zero|unknown$|notApplicable)/.test(key),
);

it('measures luminance as WCAG does', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1);
  expect(luminance('#000000')).toBeCloseTo(0);
  expect(luminance('#777777')).toBeCloseTo(0.1845, 3);
});

it.each(COLOR_SCHEMES)('keeps names apart from every fill at 3:1 before their halo: %s', (scheme) => {
  for (const paint of FILLS) {
    const mark = {
      id: 'x',
      binId: 'x',
      paint,
      isUnknown: false,
      isOverlaid: false,
      emphasis: 'default',
    } as const;
    const ink = INK[labelTone(mark, scheme)] ?? '';
    expect(ratio(luminance(ink), luminance(resolvePaint(paint, scheme))), paint).toBeGreaterThan(3);
  }
});
