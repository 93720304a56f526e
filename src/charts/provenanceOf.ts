import type { ProvenanceTarget } from '../domain/provenance';
import type { DistrictBar } from './districtBar';

/** The figure a read-out shows for a part: of one bar that bar's own, of several that of all the filter keeps. */
export function provenanceOf(bars: readonly DistrictBar[], segmentKey: string): ProvenanceTarget | null {
  const own = bars[0]?.segments.find(({ key }) => key === segmentKey)?.provenance;
  if (own === undefined) return null;
  if (bars.length === 1 || !('districtId' in own)) return own;
  const { districtId: _, ...everywhere } = own;
  return everywhere;
}
