import type { PaintKey } from '../domain/dataset';
import type { DistrictId } from '../domain/geography';
import type { ProvenanceTarget } from '../domain/provenance';

/** How a part of a bar is painted: plainly, or hatched in a paint for what is not known. */
export interface SegmentPaint {
  readonly paint: PaintKey;
  readonly hatch: PaintKey | null;
}

/** One part of a stacked bar. Every row of a chart has the same keys in the same order. */
export interface BarSegment extends SegmentPaint {
  readonly key: string;
  /** As on the chart's own legend. */
  readonly label: string;
  readonly count: number;
  /** The figure `count` is. */
  readonly provenance: ProvenanceTarget;
  /** Length of the part, in the units of the chart's axis. */
  readonly length: number;
}

/** One district of a chart, ready to be drawn and read aloud. */
export interface DistrictBar {
  readonly districtId: DistrictId;
  readonly name: string;
  /** Where there is no room for the name. */
  readonly shortName: string;
  /** Written at the end of the label line: «18 регионов». */
  readonly figure: string;
  readonly isChosen: boolean;
  readonly isMuted: boolean;
  readonly segments: readonly BarSegment[];
  /** Length of what the filter leaves out: drawn hollow, so that the whole district stays visible. */
  readonly hollowLength: number;
  /** The whole row in one sentence. */
  readonly summary: string;
}

/** Greatest length of any bar: the axis ends there, whatever is filtered. */
export function longestBar(bars: readonly DistrictBar[]): number {
  const lengths = bars.map((bar) => bar.segments.reduce((sum, { length }) => sum + length, bar.hollowLength));
  return Math.max(...lengths, 0);
}
