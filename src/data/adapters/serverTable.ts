import type { LonLat } from '../../domain/geography';

/** One record of a server: a feature, a row. */
export interface ServerRecord {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it stands, for a point; longitude before latitude. */
  readonly at: LonLat | null;
}

/** All records of the tables a configuration names; `null`: it names none of that kind. */
export interface ServerTables {
  readonly objects: readonly ServerRecord[] | null;
  readonly regions: readonly ServerRecord[] | null;
}
