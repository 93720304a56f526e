import type { ColorScheme } from '../domain/palette';
import { resolvePaint } from '../domain/paletteColors';
import { MUTED_MIX } from './paintStyle';

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** `mutedValue` of a `#rrggbb` colour, for what is not painted by way of a stylesheet. */
export function mutedColor(color: string, scheme: ColorScheme): string {
  const ground = channels(resolvePaint('land', scheme));
  const mixed = channels(color).map((value, i) =>
    Math.round(value + ((ground[i] ?? value) - value) * MUTED_MIX),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
