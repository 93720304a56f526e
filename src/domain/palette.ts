import type { PaintKey } from './dataset';

export const COLOR_SCHEMES = ['light', 'dark'] as const;
/** The scheme in force once `auto` has been resolved against the system. */
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

/** Steps of a ramp of one direction, `seq.0` (least) … `seq.8` (most). */
export const RAMP_STEPS = 9;

/** Name of the custom property that holds a paint: `presence.registered` → `--paint-presence-registered`. */
export function paintVariable(key: PaintKey): string {
  return `--paint-${key.replaceAll('.', '-')}`;
}

/** The paint as a CSS or SVG value that follows the scheme in force. */
export function paintValue(key: PaintKey): string {
  return `var(${paintVariable(key)})`;
}

/** Classes of each variable of a pair; `pair.<i>.<j>`: the first says how strong, the second what hue. */
export const PAIR_CLASSES = 3;

/** How many districts have a colour of their own; a ninth takes that of the first again. */
const DISTRICT_PAINTS = 8;

/** The colour of a district by its place in the geography, where districts are told apart and not measured. */
export function districtPaint(index: number): PaintKey {
  return `district.${index % DISTRICT_PAINTS}`;
}

/** Paint keys of a sequential scale of `count` classes (1…9), least to most, spread over the whole ramp. */
export function sequentialPaints(
  count: number,
  ramp: 'seq' | 'warm' | 'viridis' = 'seq',
): readonly PaintKey[] {
  if (count === 1) return [`${ramp}.${Math.floor(RAMP_STEPS / 2)}`];
  return Array.from(
    { length: count },
    (_, i) => `${ramp}.${Math.round((i * (RAMP_STEPS - 1)) / (count - 1))}`,
  );
}
