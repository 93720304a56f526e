import { resolvePaint, type ColorScheme } from '../domain/palette';
import type { RegionMark } from '../domain/scene';

/** `dark`: dark text for a light colour; `light`: the other way round. */
export type LabelTone = 'dark' | 'light';

/** Relative luminance of a hex colour, WCAG 2.2. */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Above it dark text stands out more, below it white; the halo makes up for colours near it. */
const MIDDLE_LUMINANCE = 0.3;

/** Tone of a name on its region's colour. */
export function labelTone(mark: RegionMark | undefined, scheme: ColorScheme): LabelTone {
  return luminance(resolvePaint(mark?.paint ?? 'land', scheme)) > MIDDLE_LUMINANCE ? 'dark' : 'light';
}
