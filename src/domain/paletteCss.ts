import { COLOR_SCHEMES, paintVariable } from './palette.ts';
import { PAINT_KEYS, resolvePaint } from './paletteColors.ts';

/** The palette as custom properties, one block a colour scheme. */
export function paletteCss(): string {
  return COLOR_SCHEMES.map((scheme) => {
    const lines = PAINT_KEYS.map((key) => `  ${paintVariable(key)}: ${resolvePaint(key, scheme)};`);
    return `:root[data-scheme='${scheme}'] {\n${lines.join('\n')}\n}`;
  }).join('\n');
}
