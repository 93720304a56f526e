import { COLOR_SCHEMES, resolvePaint, type ColorScheme } from '../domain/palette';
import type { PaintKey } from '../domain/dataset';

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The more readable of the palette's two inks on a paint. */
export function labelInk(paint: PaintKey, scheme: ColorScheme): 'label' | 'halo' {
  const ground = resolvePaint(paint, scheme);
  const isLabel =
    contrast(ground, resolvePaint('label', scheme)) >= contrast(ground, resolvePaint('label.halo', scheme));
  return isLabel ? 'label' : 'halo';
}

/** Class that gives a number its ink in either scheme, so that nothing is redrawn when the scheme changes. */
export function inkClass(paint: PaintKey): string {
  return COLOR_SCHEMES.map((scheme) => `ink-${scheme}-${labelInk(paint, scheme)}`).join(' ');
}
