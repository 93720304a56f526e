import type { Confidence, DistrictId, LonLat, RegionId, Source } from './geography';
import type { Intake } from './intake';
import type { AsOf, Localized } from './text';

/**
 * What is known of one region under one indicator. Zero is a value; unknown is not zero; not applicable is
 * neither (a rate whose denominator nobody published).
 */
export type Observation<V = number | string> =
  | {
      readonly kind: 'value';
      readonly value: V;
      readonly asOf: AsOf | null;
      readonly confidence: Confidence;
      readonly sourceIds: readonly string[];
      readonly note: Localized | null;
    }
  | { readonly kind: 'unknown'; readonly sourceIds: readonly string[]; readonly note: Localized | null }
  | { readonly kind: 'notApplicable'; readonly reason: Localized };

export const OBJECT_KINDS = [
  'industrial_park',
  'industrial_technopark',
  'industrial_park_or_technopark',
] as const;
/** What the source calls the object; the third: the source does not say which of the two. */
export type ObjectKind = (typeof OBJECT_KINDS)[number];

export const OBJECT_STATUSES = ['operating', 'being_created', 'unknown'] as const;
export type ObjectStatus = (typeof OBJECT_STATUSES)[number];

export const REGISTER_STATES = ['yes', 'no', 'unknown'] as const;
/** Whether a source shows the object in a federal register (ПП РФ № 794, № 1863). */
export type RegisterState = (typeof REGISTER_STATES)[number];

/** A named industrial park or industrial technopark. */
export interface IndustrialObject {
  readonly id: string;
  readonly name: Localized;
  readonly kind: ObjectKind;
  readonly regionId: RegionId;
  readonly status: ObjectStatus;
  readonly statusAsOf: AsOf | null;
  readonly openedYear: string | null;
  readonly areaHa: number | null;
  readonly residents: number | null;
  readonly register: RegisterState;
  readonly registerDate: AsOf | null;
  /** Meets the federal requirements or the national standards; `null`: no source says. */
  readonly isCompliant: boolean | null;
  readonly isBrownfield: boolean;
  /** Where it stands, if a source says; carried, not drawn. */
  readonly at?: LonLat | undefined;
  readonly note: Localized | null;
  readonly sourceIds: readonly string[];
}

/** A sentence a source makes about a region or the country, with its number where it has one. */
export interface Statement {
  readonly id: string;
  /** `null`: about the country or a group of regions. */
  readonly regionId: RegionId | null;
  /** Whom it is about where that is not one region of the geography («ЦФО+ПФО»). */
  readonly subject: Localized;
  /** What is measured or claimed, in words. */
  readonly label: Localized;
  /** As published: "21", ">40", "July–December 2021". */
  readonly value: Localized;
  readonly unit: Localized;
  readonly asOf: AsOf | null;
  readonly confidence: Confidence;
  readonly type: 'count' | 'projects' | 'national' | 'programme' | 'absence' | 'context';
  readonly evidence: Localized;
  readonly sourceId: string;
}

/** A named site of another regime (special economic zone, multifunctional park): listed, never counted. */
export interface OtherSite {
  readonly id: string;
  readonly name: Localized;
  readonly kind: Localized;
  readonly regionId: RegionId;
  readonly note: Localized | null;
  readonly sourceIds: readonly string[];
}

/** A term of the field as its source defines it. */
export interface Term {
  readonly id: string;
  readonly term: Localized;
  readonly definition: Localized;
  readonly sourceIds: readonly string[];
}

/** Statements that do not agree, and why, where somebody knows. */
export interface Contradiction {
  readonly id: string;
  readonly title: Localized;
  /** What differs: the definition, the date, the publisher. */
  readonly explanation: Localized;
  /** At least two. */
  readonly statementIds: readonly string[];
}

/** What a data set tells beyond its indicators; loaded apart, for the first view needs none of it. */
export interface StatementSet {
  readonly datasetId: string;
  readonly statements: readonly Statement[];
  readonly statementsByRegion: ReadonlyMap<RegionId, readonly Statement[]>;
  readonly otherSites: readonly OtherSite[];
  readonly otherSitesByRegion: ReadonlyMap<RegionId, readonly OtherSite[]>;
  readonly terms: readonly Term[];
  readonly contradictions: readonly Contradiction[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** A class of a categorical indicator, in legend order. */
export interface Category {
  readonly id: string;
  readonly label: Localized;
  /** A word or two, for chart segments and tiles. */
  readonly shortLabel: Localized;
  readonly definition: Localized;
  /** Key of the palette, see `palette.ts`. */
  readonly paint: PaintKey;
}

/** Key of a colour or pattern in `palette.ts`; never a colour itself, so that themes and prints can differ. */
export type PaintKey = string;

/** How the absence of information is worded where the general "no data" says too little. */
export interface UnknownClass {
  readonly label: Localized;
  readonly definition: Localized;
}

interface IndicatorBase {
  readonly id: string;
  readonly label: Localized;
  /** As on a button. */
  readonly shortLabel: Localized;
  /** The question this view answers: the page's title while it is chosen. */
  readonly question: Localized;
  /** What exactly is shown and how it is made, with numerator, denominator and years for a derived one. */
  readonly definition: Localized;
  readonly unknown?: UnknownClass;
}

/** What every indicator made of another one says. */
interface DerivedBase extends IndicatorBase {
  /** The indicator it is another measure of: not offered by itself, but beside that one. */
  readonly measureOf?: string | undefined;
  /** An indicator of type `number` or `objectCount`. */
  readonly numeratorId: string;
}

/** A reference series of the geography at one date. */
interface DatedSeries {
  readonly denominatorId: string;
  /** Which date of the series: a rate of 2020 does not change when a newer population is published. */
  readonly denominatorAsOf: string;
}

/** Which objects count towards a number of objects. Absent: any. */
export interface ObjectFilter {
  readonly kinds?: readonly ObjectKind[];
  readonly statuses?: readonly ObjectStatus[];
  readonly isCompliant?: boolean;
  readonly registers?: readonly RegisterState[];
}

/** A definition of what counts as an object; the viewer chooses one, and every number on screen follows. */
export interface CountingRule {
  readonly id: string;
  /** As on a button. */
  readonly label: Localized;
  /** The definition, with the decree or standard it stands on. */
  readonly definition: Localized;
  readonly where: ObjectFilter;
  readonly sourceIds: readonly string[];
}

/** Observations of every period but the newest, by period. */
export type EarlierPeriods<V> = ReadonlyMap<string, ReadonlyMap<RegionId, Observation<V>>>;

/** A declared indicator. How to evaluate each is `selectObservations`' business. */
export type Indicator =
  | (IndicatorBase & {
      readonly type: 'category';
      readonly categories: readonly Category[];
      readonly observations: ReadonlyMap<RegionId, Observation<string>>;
      readonly earlier?: EarlierPeriods<string>;
    })
  | (IndicatorBase & {
      readonly type: 'number';
      readonly unit: Localized;
      readonly observations: ReadonlyMap<RegionId, Observation<number>>;
      readonly earlier?: EarlierPeriods<number>;
    })
  | (IndicatorBase & {
      /** Counts the data set's objects under the viewer's filter and `where`. */
      readonly type: 'objectCount';
      readonly unit: Localized;
      readonly where: ObjectFilter;
      /** True where the list is complete, so that no object means zero; else it means unknown. */
      readonly isComplete: boolean;
      /** How far a count of this list may be trusted. */
      readonly confidence: Confidence;
    })
  | (DerivedBase &
      DatedSeries & {
        readonly type: 'ratio';
        readonly unit: Localized;
        /** 1_000_000 for "per one million people". */
        readonly per: number;
      })
  | (DerivedBase & {
      /** Part of the country's whole, whatever regions the viewer keeps; in per cent. */
      readonly type: 'share';
      readonly unit: Localized;
    })
  | (DerivedBase &
      DatedSeries & {
        /** Location quotient: share of the numerator by share of the series; 1 where they are equal. */
        readonly type: 'quotient';
        readonly unit: Localized;
      })
  | (IndicatorBase & {
      /** Two categorical indicators at once: the base as colour, the overlay as hatching. */
      readonly type: 'overlay';
      readonly baseId: string;
      readonly overlayId: string;
    });

/** An indicator with a number for each region. */
export type NumericIndicator = Exclude<Indicator, { type: 'category' | 'overlay' }>;

/** Whether an indicator gives numbers, and not classes. */
export function isNumeric(indicator: Indicator): indicator is NumericIndicator {
  return indicator.type !== 'category' && indicator.type !== 'overlay';
}

/** A figure printed large beside the title: a published statement or a count of the data set. */
export interface Headline {
  readonly id: string;
  /** As published: «331», «> 50 %». */
  readonly value: Localized;
  readonly label: Localized;
  readonly asOf: AsOf;
  readonly sourceId: string;
  /** What exactly was counted, shown beside the source. */
  readonly definition?: Localized;
}

/** Participation of one region in the programme, as reported. */
export interface Participation {
  readonly regionId: RegionId;
  readonly years: Localized;
  readonly project: Localized;
  readonly sourceIds: readonly string[];
}

/** An object whose region the geography does not have. */
export interface UnmatchedObject extends Omit<IndustrialObject, 'regionId'> {
  readonly regionName: Localized;
}

/** A row of a table of regions whose region the geography does not have: listed, counted, in no total. */
export interface UnmatchedRegion {
  readonly name: Localized;
  /** By indicator id. */
  readonly values: Readonly<Record<string, number>>;
}

/** A checked data set: every reference in it resolves. Built by `toDataset`, never cast. */
export interface Dataset {
  readonly id: string;
  readonly title: Localized;
  /** One line under the title: coverage and dates. */
  readonly subtitle: Localized;
  readonly description: Localized;
  /** Illustrative data says so wherever it goes. `null`: real data. */
  readonly illustrativeNotice: Localized | null;
  /** ISO date the data set was compiled. */
  readonly compiledOn: string;
  readonly licence: Localized;
  /** Quantities in the order they are offered; other measures of them are in `indicatorById` alone. */
  readonly indicators: readonly Indicator[];
  /** Every indicator, also those that are another measure of one of `indicators`. */
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly defaultIndicatorId: string;
  /** Categorical indicator for the stacked district chart and the region card; `null`: the data set has none. */
  readonly presenceIndicatorId: string | null;
  /** Categorical yes/unknown indicator of programme participation; `null`: the data set does not speak of it. */
  readonly programmeIndicatorId: string | null;
  readonly headlines: readonly Headline[];
  /** Districts whose joint share a chart of shares marks, because a headline speaks of them. */
  readonly highlightDistrictIds?: readonly DistrictId[];
  readonly objects: readonly IndustrialObject[];
  readonly objectsByRegion: ReadonlyMap<RegionId, readonly IndustrialObject[]>;
  /** Objects whose region the geography does not have: listed, counted, never dropped. */
  readonly unmatchedObjects: readonly UnmatchedObject[];
  /** Table rows of regions the geography does not have. */
  readonly unmatchedRegions: readonly UnmatchedRegion[];
  /** Empty: there is one way to count, and no switch. */
  readonly countingRules: readonly CountingRule[];
  readonly participations: ReadonlyMap<RegionId, Participation>;
  /** How a table became this data set; `null`: it was not made from a table. */
  readonly intake: Intake | null;
  /** Periods it has numbers of, oldest first; empty where there is but one, and no timeline. */
  readonly periods: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
}
