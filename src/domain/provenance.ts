import type { Bin, ColorScale } from './colorScale';
import type {
  CountingRule,
  Indicator,
  IndustrialObject,
  ObjectFilter,
  ObjectKind,
  ObjectStatus,
  Statement,
} from './dataset';
import type { Confidence, DistrictId, Region, RegionId, Source } from './geography';
import type { RegionFilter } from './regionFilter';
import type { AsOf, Localized } from './text';

export const OBJECT_FACTS = [
  'status',
  'register',
  'isCompliant',
  'areaHa',
  'residents',
  'openedYear',
] as const;
/** What a source says of one object. */
export type ObjectFact = (typeof OBJECT_FACTS)[number];

/** A figure on screen whose origin is asked for. */
export type ProvenanceTarget =
  | {
      readonly kind: 'observation';
      readonly indicatorId: string;
      readonly regionId: RegionId;
      /** Shown whatever kinds and statuses are chosen, as on the card. */
      readonly isUnfiltered?: boolean;
    }
  /** Of the newest date unless told. */
  | {
      readonly kind: 'statistic';
      readonly seriesId: string;
      readonly regionId: RegionId;
      readonly asOf?: string;
    }
  | { readonly kind: 'headline'; readonly headlineId: string }
  | { readonly kind: 'participation'; readonly regionId: RegionId }
  | { readonly kind: 'objectFact'; readonly object: IndustrialObject; readonly fact: ObjectFact }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly source: Source | undefined }
  /** Regions of a class: a row of the legend, a part of a bar. Without a district: all that the filter keeps. */
  | {
      readonly kind: 'classCount';
      readonly indicatorId: string;
      readonly binId: string;
      readonly districtId?: DistrictId;
    }
  /** Named objects of a region, a district, or all that the filter keeps. */
  | {
      readonly kind: 'objectCount';
      readonly regionId?: RegionId;
      readonly districtId?: DistrictId;
      readonly objectKind?: ObjectKind;
      readonly status?: ObjectStatus;
      /** Shown whatever kinds and statuses are chosen, as on the card. */
      readonly isUnfiltered?: boolean;
    }
  /** Part of some districts in all objects. */
  | { readonly kind: 'share'; readonly districtIds: readonly DistrictId[] }
  /** How an indicator is made: what stands behind a whole chart. */
  | { readonly kind: 'indicator'; readonly indicatorId: string }
  /** Regions that a page has put together itself. */
  | (RegionsTarget & {
      readonly kind: 'regionSet';
      /** Of whose class they are: they are then of its period; absent: as of the data set. */
      readonly indicatorId?: string;
      /** Whether the viewer's filter has no say in it. */
      readonly isUnfiltered?: boolean;
    })
  /** The unweighted mean, or the sum, of the regions named. */
  | (RegionsTarget & {
      readonly kind: 'mean' | 'sum';
      readonly value: number;
      readonly unit: Localized | null;
      readonly asOf: AsOf | null;
    })
  /** A rate or a location quotient of a set of regions as a whole, as `nationalValue` has it. */
  | {
      readonly kind: 'national';
      readonly indicatorId: string;
      readonly places: readonly Localized[];
      readonly regionIds: readonly RegionId[];
    };

interface RegionsTarget {
  /** What is counted or averaged. */
  readonly label: Localized;
  readonly places: readonly Localized[];
  readonly definitions: readonly Localized[];
  readonly regionIds: readonly RegionId[];
  /** Of so many regions. */
  readonly of: number;
  readonly sourceIds: readonly string[];
}

/** What a figure says; words that are not data are left to the interface. */
export type ProvenanceValue =
  | { readonly kind: 'number'; readonly value: number; readonly unit: Localized | null }
  | { readonly kind: 'words'; readonly text: Localized }
  /** 0…1 */
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'coverage'; readonly known: number; readonly total: number }
  | { readonly kind: 'fact'; readonly fact: ObjectFact; readonly object: IndustrialObject }
  | { readonly kind: 'unknown'; readonly label: Localized | null }
  | { readonly kind: 'notApplicable'; readonly reason: Localized };

/** What the figure is a figure of. */
export type ProvenanceSubject =
  | { readonly kind: 'words'; readonly text: Localized }
  | { readonly kind: 'class'; readonly indicator: Indicator; readonly bin: Bin }
  | { readonly kind: 'objects'; readonly objectKind: ObjectKind | null; readonly status: ObjectStatus | null }
  | { readonly kind: 'share' }
  | { readonly kind: 'fact'; readonly fact: ObjectFact; readonly name: Localized };

/** How a derived figure is made, with the very figures it is made of. */
export type ProvenanceFormula =
  /** numerator ÷ (denominator × unitFactor) × per */
  | {
      readonly kind: 'ratio';
      readonly numerator: Provenance;
      readonly denominator: Provenance;
      /** What one unit of the denominator is worth: 1000 for "thousand persons". */
      readonly unitFactor: number;
      readonly per: number;
    }
  | {
      readonly kind: 'objects';
      readonly counted: readonly IndustrialObject[];
      /** Named, but no source says whether they meet the definition. */
      readonly undecided: readonly IndustrialObject[];
      readonly rule: CountingRule | null;
      readonly where: ObjectFilter;
      readonly kinds: readonly ObjectKind[];
      readonly statuses: readonly ObjectStatus[];
      readonly isComplete: boolean;
    }
  /** Regions of the class, of so many that the filter keeps. */
  | {
      readonly kind: 'regions';
      readonly members: readonly Region[];
      readonly of: number;
      /** Of all regions of the place, whatever the filter keeps. */
      readonly isUnfiltered?: boolean;
    }
  /** The sum of the members' values ÷ their number, of so many regions. */
  | { readonly kind: 'mean'; readonly members: readonly Region[]; readonly of: number }
  /** The sum of the members' values, of so many regions. */
  | { readonly kind: 'sum'; readonly members: readonly Region[]; readonly of: number }
  /** part ÷ whole */
  | { readonly kind: 'share'; readonly part: Provenance; readonly whole: Provenance }
  /** Location quotient: share of the numerator ÷ share of the reference series. */
  | { readonly kind: 'quotient'; readonly share: Provenance; readonly reference: Provenance };

/** Where a figure comes from. A derived figure carries its formula, whose inputs are figures again. */
export interface Provenance {
  readonly subject: ProvenanceSubject;
  /** Names of the places the figure is of, most special first; empty: everything on screen. */
  readonly places: readonly Localized[];
  readonly value: ProvenanceValue;
  readonly definitions: readonly Localized[];
  readonly asOf: AsOf | null;
  readonly confidence: Confidence | null;
  readonly sources: readonly Source[];
  /** The reservation of the data set, or the words of the source. */
  readonly note: Localized | null;
  readonly formula: ProvenanceFormula | null;
}

/** The part of the view that decides the figures on screen. */
export type ProvenanceView = RegionFilter;

/** The scale on screen and the indicator coloured by it: a scene. */
export interface ShownScale {
  readonly indicatorId: string;
  readonly scale: ColorScale;
}
