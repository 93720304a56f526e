import type { RegionId } from '../domain/geography';
import type { RegionMark } from '../domain/scene';

/** The mark as it is drawn while some regions are pointed at: the others fade as if filtered out. */
export function highlightedMark(mark: RegionMark, highlighted: ReadonlySet<RegionId> | null): RegionMark {
  return highlighted === null || highlighted.has(mark.id) ? mark : { ...mark, emphasis: 'muted' };
}
