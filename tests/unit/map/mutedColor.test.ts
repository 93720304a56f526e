import { expect, it } from 'vitest';
import { resolvePaint } from '../../../src/domain/paletteColors';
import { mutedColor } from '../../../src/map/mutedColor';
import { mutedValue } from '../../../src/map/paintStyle';

it('is, as a number, the mixture that the stylesheet makes of the same paint', () => {
  const share = /var\(--paint-land\) (?<share>\d+)%, var\(--paint-seq-8\)/.exec(mutedValue('seq.8'))
    ?.groups?.['share'];
  const [land, paint, mixed] = [
    resolvePaint('land', 'light'),
    resolvePaint('seq.8', 'light'),
    mutedColor(resolvePaint('seq.8', 'light'), 'light'),
  ].map((hex) => Number.parseInt(hex.slice(1, 3), 16));
  expect(mixed).toBe(Math.round(((land ?? 0) * Number(share) + (paint ?? 0) * (100 - Number(share))) / 100));
});
