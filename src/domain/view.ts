import type { ObjectKind, ObjectStatus } from './dataset';
import type { DistrictId, RegionId } from './geography';
import type { Language } from './text';

export const FORMS = [
  'map',
  'tiles',
  'districts',
  'table',
  'ranking',
  'disparity',
  'programme',
  'sources',
] as const;
/** What fills the main pane. */
export type Form = (typeof FORMS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const PROGRAMME_FILTERS = ['any', 'participant', 'unknown'] as const;
/** Keep all regions, those reported to have taken part, or those nothing is known of. */
export type ProgrammeFilter = (typeof PROGRAMME_FILTERS)[number];

/** Everything a link must bring back. The URL is its projection; hover and camera are not part of it. */
export interface ViewState {
  readonly language: Language;
  readonly theme: Theme;
  readonly datasetId: string;
  readonly form: Form;
  readonly indicatorId: string;
  /** Empty: the whole country. */
  readonly districtIds: readonly DistrictId[];
  /** Empty: every kind. */
  readonly kinds: readonly ObjectKind[];
  /** Empty: every status. */
  readonly statuses: readonly ObjectStatus[];
  /** Which definition of an object counts, by its id in the data set; `null`: every named object. */
  readonly countingRuleId: string | null;
  readonly programme: ProgrammeFilter;
  readonly regionId: RegionId | null;
}

/** Nothing left out, nothing selected: what an address says by saying nothing. */
export const NOTHING_CHOSEN = {
  districtIds: [],
  kinds: [],
  statuses: [],
  countingRuleId: null,
  programme: 'any',
  regionId: null,
} as const satisfies Partial<ViewState>;
