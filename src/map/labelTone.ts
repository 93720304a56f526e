import { LIGHT_PAINTS } from 'virtual:light-paints';
import type { ColorScheme } from '../domain/palette';
import type { RegionMark } from '../domain/scene';

/** `dark`: dark text for a light colour; `light`: the other way round. */
export type LabelTone = 'dark' | 'light';

/** Tone of a name on its region's colour. */
export function labelTone(mark: RegionMark | undefined, scheme: ColorScheme): LabelTone {
  return LIGHT_PAINTS[scheme].includes(mark?.paint ?? 'land') ? 'dark' : 'light';
}
