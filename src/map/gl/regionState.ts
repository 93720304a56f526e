import type { RegionId } from '../../domain/geography';
import type { ColorScheme } from '../../domain/palette';
import { resolvePaint } from '../../domain/paletteColors';
import type { RegionMark, Scene } from '../../domain/scene';
import { highlightedMark } from '../highlightedMark';
import { mutedColor } from '../mutedColor';
import { MUTED_MIX } from '../paintStyle';

/** How a region is painted in a scene. Opacities are 0 where nothing is drawn. */
export interface RegionState {
  /** `#rrggbb`. */
  readonly fill: string;
  readonly unknownOpacity: number;
  readonly overlayOpacity: number;
  readonly sparseOpacity: number;
  readonly denseOpacity: number;
  readonly selected: boolean;
}

function regionState(mark: RegionMark, scheme: ColorScheme, isSelected: boolean): RegionState {
  const color = resolvePaint(mark.paint, scheme);
  const isMuted = mark.emphasis === 'muted';
  // What lies over a faded fill is faded by as much: seen through, as in the SVG twin.
  const opacity = isMuted ? 1 - MUTED_MIX : 1;
  return {
    fill: isMuted ? mutedColor(color, scheme) : color,
    unknownOpacity: mark.isUnknown ? opacity : 0,
    overlayOpacity: mark.isOverlaid ? opacity : 0,
    sparseOpacity: mark.hatchLevel === 1 ? opacity : 0,
    denseOpacity: mark.hatchLevel === 2 ? opacity : 0,
    selected: isSelected,
  };
}

/**
 * What each region looks like in a scene.
 * @param highlighted regions pointed at by the legend: the others fade.
 */
export function selectRegionStates(
  scene: Scene,
  scheme: ColorScheme,
  highlighted: ReadonlySet<RegionId> | null = null,
): ReadonlyMap<RegionId, RegionState> {
  return new Map(
    scene.marks.map((mark) => [
      mark.id,
      regionState(highlightedMark(mark, highlighted), scheme, mark.id === scene.selectedId),
    ]),
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
    a.unknownOpacity === b.unknownOpacity &&
    a.overlayOpacity === b.overlayOpacity &&
    a.sparseOpacity === b.sparseOpacity &&
    a.denseOpacity === b.denseOpacity &&
    a.selected === b.selected;
  return [...after].filter(([id, state]) => !isEqual(before.get(id), state));
}
