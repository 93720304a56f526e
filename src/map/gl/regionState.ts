import type { RegionId } from '../../domain/geography';
import { resolvePaint, type ColorScheme } from '../../domain/palette';
import type { RegionMark, Scene } from '../../domain/scene';
import { mutedColor, OVERLAY_HATCH, UNKNOWN_HATCH } from '../paintStyle';

/** Feature-state of a region as the scene has it; colours as `#rrggbb`, `null` for nothing drawn. */
export interface RegionState {
  readonly fill: string;
  readonly unknownHatch: string | null;
  readonly overlay: string | null;
  readonly selected: boolean;
}

function regionState(mark: RegionMark, scheme: ColorScheme, isSelected: boolean): RegionState {
  const paint = (key: string) => {
    const color = resolvePaint(key, scheme);
    return mark.emphasis === 'muted' ? mutedColor(color, scheme) : color;
  };
  return {
    fill: paint(mark.paint),
    unknownHatch: mark.isUnknown ? paint(UNKNOWN_HATCH.paint) : null,
    overlay: mark.isOverlaid ? paint(OVERLAY_HATCH.paint) : null,
    selected: isSelected,
  };
}

/** What each region looks like in a scene, ready to be set as feature-state. */
export function selectRegionStates(scene: Scene, scheme: ColorScheme): ReadonlyMap<RegionId, RegionState> {
  return new Map(
    scene.marks.map((mark) => [mark.id, regionState(mark, scheme, mark.id === scene.selectedId)]),
  );
}

/** Regions whose state differs from what was set before: usually few of them. */
export function changedStates(
  before: ReadonlyMap<RegionId, RegionState>,
  after: ReadonlyMap<RegionId, RegionState>,
): readonly (readonly [RegionId, RegionState])[] {
  const isEqual = (a: RegionState | undefined, b: RegionState) =>
    a !== undefined &&
    a.fill === b.fill &&
    a.unknownHatch === b.unknownHatch &&
    a.overlay === b.overlay &&
    a.selected === b.selected;
  return [...after].filter(([id, state]) => !isEqual(before.get(id), state));
}
