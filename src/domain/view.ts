import type { ObjectKind, ObjectStatus } from './dataset';
import type { DistrictId, RegionId } from './geography';
import type { Language } from './text';

export const FORMS = [
  'map',
  'tiles',
  'districts',
  'table',
  'ranking',
  'compare',
  'scatter',
  'disparity',
  'gap',
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

export const PALETTE_NAMES = ['blue', 'warm', 'viridis', 'diverging'] as const;
/** A family of colours for the classes of numbers; `diverging` parts at the country's level. */
export type PaletteName = (typeof PALETTE_NAMES)[number];

export const AXES = ['x', 'y'] as const;
export type Axis = (typeof AXES)[number];

/** At most so many regions stand side by side. */
export const MOST_COMPARED = 4;

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
  /** How numbers are put into classes, as `classChoice.ts` writes it; `null`: as the atlas does it. */
  readonly classes: string | null;
  readonly palette: PaletteName;
  /** The second variable: of the bivariate map, and of the other axis of the scatter plot. */
  readonly secondId: string | null;
  /** Axes of the scatter plot that are logarithmic. */
  readonly logAxes: readonly Axis[];
  /** Regions side by side, at most `MOST_COMPARED`. */
  readonly comparedIds: readonly RegionId[];
  /** The period on screen, where a data set has several; `null`: the newest. */
  readonly period: string | null;
}

/** Nothing left out, nothing selected: what an address says by saying nothing. */
export const NOTHING_CHOSEN = {
  districtIds: [],
  kinds: [],
  statuses: [],
  countingRuleId: null,
  programme: 'any',
  regionId: null,
  classes: null,
  palette: 'blue',
  secondId: null,
  logAxes: [],
  comparedIds: [],
  period: null,
} as const satisfies Partial<ViewState>;

/** What an address shows that says nothing, where these are the ones to begin with. */
export function defaultView(language: Language, datasetId: string, indicatorId: string): ViewState {
  return { language, theme: 'auto', datasetId, form: 'map', indicatorId, ...NOTHING_CHOSEN };
}
