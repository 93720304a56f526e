import type { Dataset, Observation } from '../dataset';
import type { Geography, Region, RegionId, Source } from '../geography';
import { selectPeriods } from '../periods';
import type { ProvenanceTarget, ProvenanceView, ShownScale } from '../provenance';

/** The targets of one kind. */
export type TargetOf<K extends ProvenanceTarget['kind']> = Extract<ProvenanceTarget, { kind: K }>;

/** What every answer stands on: the data and the view in force. */
export interface Ground {
  readonly dataset: Dataset;
  readonly geography: Geography;
  readonly view: ProvenanceView;
  /** The classes on screen, of the indicator they are of; `null`: those of the atlas. */
  readonly shown: ShownScale | null;
}

/** An origin of which nothing is known yet. */
export const NOTHING = {
  places: [],
  definitions: [],
  asOf: null,
  confidence: null,
  sources: [],
  note: null,
  formula: null,
} as const;

/** Each source once, in the order named; ids without a source are passed over: the data were checked when read. */
export function resolve({ dataset, geography }: Ground, ids: Iterable<string>): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => dataset.sources.get(id) ?? geography.sources.get(id) ?? []);
}

/**
 * A region by its id.
 * @throws RangeError on an id the geography lacks.
 */
export function requireRegion({ geography }: Ground, regionId: RegionId): Region {
  const region = geography.regionById.get(regionId);
  if (region === undefined) throw new RangeError(`Unknown region: ${regionId}`);
  return region;
}

/** The date of what is known under an indicator: the period on screen, where it has numbers of that one. */
export function dateOf({ dataset, view }: Ground, indicatorId: string): string {
  const { period } = view;
  return period !== null && selectPeriods(dataset, indicatorId).includes(period)
    ? period
    : dataset.compiledOn;
}

/** Sources of an observation; none where it is missing or not applicable. */
export const sourceIdsOf = (observation: Observation | undefined): readonly string[] =>
  observation === undefined || observation.kind === 'notApplicable' ? [] : observation.sourceIds;
