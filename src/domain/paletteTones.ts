import type { PaintKey } from './dataset';
import { luminance } from './luminance.ts';
import type { ColorScheme } from './palette.ts';
import { PAINT_KEYS, resolvePaint } from './paletteColors.ts';

/** Above it dark text stands out more, below it white; the halo makes up for colours near it. */
const MIDDLE_LUMINANCE = 0.3;

/** Paints on which dark text stands out. The build hands the names to the page, which has no colours of its own. */
export function lightPaints(scheme: ColorScheme): readonly PaintKey[] {
  return PAINT_KEYS.filter((key) => luminance(resolvePaint(key, scheme)) > MIDDLE_LUMINANCE);
}
