import { luminance } from '../domain/luminance';
import { COLOR_SCHEMES, type ColorScheme } from '../domain/palette';
import { resolvePaint } from '../domain/paletteColors';
import type { PaintKey } from '../domain/dataset';

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
