import {
  OBJECT_FIELDS,
  type IndicatorColumn,
  type Mapping,
  type ObjectField,
} from '../../data/import/contract';

/** What one column is taken for; `skip`: it is not read. */
export type ColumnRole = ObjectField | 'indicator' | 'period' | 'skip';

/** Nobody has said yet which column names the region. */
export const NO_COLUMN = -1;

/** The roles a column can have in a table of that shape, as they are offered. */
export function rolesOf(shape: Mapping['shape']): readonly ColumnRole[] {
  return shape === 'objects' ? ['skip', ...OBJECT_FIELDS] : ['skip', 'region', 'period', 'indicator'];
}

/** A mapping in which no column means anything yet. */
export function emptyMapping(shape: Mapping['shape'], headingRow: number): Mapping {
  return shape === 'objects'
    ? { shape, headingRow, fields: {} }
    : { shape, headingRow, region: NO_COLUMN, indicators: [] };
}

/** What the mapping takes a column for. */
export function roleOf(mapping: Mapping, column: number): ColumnRole {
  if (mapping.shape === 'objects') {
    return OBJECT_FIELDS.find((field) => mapping.fields[field] === column) ?? 'skip';
  }
  if (mapping.region === column) return 'region';
  if (mapping.period === column) return 'period';
  return mapping.indicators.some((indicator) => indicator.column === column) ? 'indicator' : 'skip';
}

type NamedUnit = Pick<IndicatorColumn, 'label' | 'unit'>;

/**
 * The mapping with another role for one column. A role that only one column can have is taken from the one that had it.
 * @param named what a new indicator is called and counted in.
 */
export function withRole(mapping: Mapping, column: number, role: ColumnRole, named: NamedUnit): Mapping {
  if (mapping.shape === 'objects') {
    const kept = Object.entries(mapping.fields).filter(([field, at]) => at !== column && field !== role);
    const fields: Partial<Record<ObjectField, number>> = Object.fromEntries(kept);
    if (role !== 'skip' && role !== 'indicator' && role !== 'period') fields[role] = column;
    return { ...mapping, fields };
  }
  const others = mapping.indicators.filter((indicator) => indicator.column !== column);
  const { period, ...rest } = mapping;
  const withPeriod = (at: number | undefined) => (at === undefined ? rest : { ...rest, period: at });
  const kept = withPeriod(period === column ? undefined : period);
  const region = mapping.region === column ? NO_COLUMN : mapping.region;
  if (role === 'region') return { ...kept, region: column, indicators: others };
  if (role === 'period') return { ...withPeriod(column), region, indicators: others };
  if (role !== 'indicator') return { ...kept, region, indicators: others };
  const indicators = [...others, { column, ...named }].sort((a, b) => a.column - b.column);
  return { ...kept, region, indicators };
}

/** True where enough is known to read the rows: what is counted, and where it stands. */
export function isReadable(mapping: Mapping): boolean {
  if (mapping.shape === 'regions') return mapping.region !== NO_COLUMN && mapping.indicators.length > 0;
  const { name, region, longitude, latitude } = mapping.fields;
  return name !== undefined && (region !== undefined || (longitude !== undefined && latitude !== undefined));
}
