import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrPath, type QrPath } from '../../../src/stand/takeHome/qrPath';
import { takeHomeAddress } from '../../../src/stand/takeHome/takeHomeAddress';
import { fictionalView } from '../../support/fictionalAtlas';

/** Fills the drawn rectangles into pixels, `scale` to a module. */
function rasterise({ size, path }: QrPath, scale: number): { side: number; pixels: Uint8ClampedArray } {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { side, pixels };
}

function decode(code: QrPath | null): string | undefined {
  if (code === null) return undefined;
  const { side, pixels } = rasterise(code, 4);
  return jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data;
}

describe('qrPath', () => {
  it.each([
    'https://example.org/',
    `https://example.org/atlas/?indicator=presence&district=north,coast`,
    `https://example.org/?at=${'1234567890,'.repeat(60)}`,
    'https://пример.рф/?где=Зелёная',
  ])('is read back: %s', (text) => {
    expect(decode(qrPath(text))).toBe(text);
  });

  it('has a margin of four modules on every side', () => {
    const code = qrPath('https://example.org/');
    const runs = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)];
    const edges = runs.flatMap(([, x, y, length]) => [Number(x), Number(y), Number(x) + Number(length)]);
    expect(Math.min(...edges)).toBe(4);
    expect(Math.max(...edges)).toBe((code?.size ?? 0) - 4);
  });

  it('is nothing for what no code can hold', () => {
    expect(qrPath('x'.repeat(4000))).toBeNull();
  });
});

describe('takeHomeAddress', () => {
  const home = { url: 'https://example.org/atlas/', language: 'ru', datasetId: 'list' } as const;
  const view = fictionalView({ language: 'ru', theme: 'auto', datasetId: 'list', indicatorId: 'presence' });

  it('says what differs from what the address shows by itself, and nothing of the stand', () => {
    expect(takeHomeAddress(view, 'presence', home)).toBe('https://example.org/atlas/');
    const other = { ...view, language: 'en', districtIds: ['north', 'coast'] } as const;
    expect(takeHomeAddress(other, 'presence', home)).toBe(
      'https://example.org/atlas/?lang=en&district=north,coast',
    );
    expect(takeHomeAddress(view, 'objects', home)).toBe('https://example.org/atlas/?indicator=presence');
  });

  it('keeps the parameters of the public address', () => {
    const url = 'https://example.org/?from=stand';
    expect(takeHomeAddress({ ...view, form: 'table' }, 'presence', { ...home, url })).toBe(
      'https://example.org/?from=stand&view=table',
    );
    expect(takeHomeAddress(view, 'presence', { ...home, url })).toBe(url);
  });

  it('is nothing for a data set that is in this browser alone', () => {
    expect(takeHomeAddress({ ...view, datasetId: 'own-file' }, 'presence', home)).toBeNull();
  });
});
