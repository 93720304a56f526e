import type { CompareCell, CompareColumn, CompareSubject } from '../../domain/comparison';
import type { Geography, RegionId } from '../../domain/geography';
import type { NationalValue } from '../../domain/nationalValue';
import type { ProvenanceTarget } from '../../domain/provenance';
import { inBoth } from './compareWords';
import { rowDefinitions, rowLabel, rowUnit } from './rowWords';

/** The origin of what a row says of a region. */
export function regionTarget(subject: CompareSubject, regionId: RegionId): ProvenanceTarget {
  switch (subject.kind) {
    case 'class':
    case 'number':
      return { kind: 'observation', indicatorId: subject.indicator.id, regionId };
    case 'objectKind':
      return { kind: 'objectCount', objectKind: subject.objectKind, regionId };
    case 'objectStatus':
      return { kind: 'objectCount', status: subject.status, regionId };
    case 'series':
      return { kind: 'statistic', seriesId: subject.series.id, regionId, asOf: subject.asOf };
  }
}

type GroupColumn = Extract<CompareColumn, { kind: 'group' }>;
type MeanCell = Extract<CompareCell, { kind: 'mean' }>;

/** Of which regions the mean is, and who says what of them. */
export function meanTarget(
  subject: CompareSubject,
  column: GroupColumn,
  cell: MeanCell,
  value: number,
  geography: Geography,
): ProvenanceTarget {
  const label = rowLabel(subject);
  return {
    ...regionsTarget(subject, column, cell, geography),
    kind: 'mean',
    value,
    label: inBoth((words, language) => words.meanLabel(label[language])),
  };
}

/** How the value of a place as a whole is made: a ratio of its sums, or the sum itself. */
export function wholeTarget(
  subject: CompareSubject,
  column: GroupColumn,
  cell: MeanCell,
  whole: NationalValue,
  geography: Geography,
): ProvenanceTarget {
  const group = regionsTarget(subject, column, cell, geography);
  return whole.kind === 'ratio' && subject.kind === 'number'
    ? {
        kind: 'national',
        indicatorId: subject.indicator.id,
        places: group.places,
        regionIds: column.regionIds,
      }
    : { ...group, kind: 'sum', value: whole.value, label: rowLabel(subject) };
}

function regionsTarget(subject: CompareSubject, column: GroupColumn, cell: MeanCell, geography: Geography) {
  return {
    unit: rowUnit(subject),
    places: [column.district?.name ?? geography.name],
    definitions: rowDefinitions(subject),
    regionIds: cell.knownIds,
    of: column.regionIds.length,
    sourceIds: cell.sourceIds,
    asOf: subject.kind === 'series' ? subject.asOf : null,
  };
}
