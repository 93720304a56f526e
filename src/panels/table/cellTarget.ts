import type { RegionId } from '../../domain/geography';
import type { ProvenanceTarget } from '../../domain/provenance';
import type { TableColumn } from '../../domain/tableRows';

/** The figure a cell shows; `null` for the name and the district of the region. */
export function cellTarget(column: TableColumn, regionId: RegionId): ProvenanceTarget | null {
  switch (column.type) {
    case 'name':
    case 'district':
      return null;
    case 'indicator':
      return { kind: 'observation', indicatorId: column.indicator.id, regionId };
    case 'statistic':
      return { kind: 'statistic', seriesId: column.series.id, regionId };
    case 'objects':
      return { kind: 'objectCount', regionId };
    case 'kind':
      return { kind: 'objectCount', regionId, objectKind: column.kind };
    case 'status':
      return { kind: 'objectCount', regionId, status: column.status };
  }
}
