import type { AsOf, Localized } from './text';

/** Stable code of a region, e.g. `RU-MOS`. Which codes exist is data, not code. */
export type RegionId = string;
/** Stable code of a federal district, e.g. `cfo`. */
export type DistrictId = string;

/** Longitude and latitude in degrees, WGS 84; longitude may exceed 180 so that no region is cut. */
export type LonLat = readonly [lon: number, lat: number];

/** A federal district: a named group of regions. */
export interface District {
  readonly id: DistrictId;
  readonly name: Localized;
  /** As on a button: «ЦФО», "Central". */
  readonly shortName: Localized;
}

/** A subject of the Federation as the published geography lists it. */
export interface Region {
  readonly id: RegionId;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly districtId: DistrictId;
  readonly type: string;
  /** Other codes people search by: ОКАТО, ОКТМО, car code. */
  readonly codes: readonly string[];
  readonly capital: { readonly name: Localized; readonly at: LonLat };
  /** Land neighbours, by id. */
  readonly neighbours: readonly RegionId[];
  readonly note: Localized | null;
  /** Pole of inaccessibility of the largest part: where a label, a marker or a hit anchor stands. */
  readonly anchor: LonLat;
  /** True where the region is too small to hit at the overview and gets a marker. */
  readonly isTiny: boolean;
}

/** One published number of a region: population, area, gross regional product. */
export interface Statistic {
  readonly value: number;
  /** Year or ISO date the value describes. */
  readonly asOf: string;
  readonly sourceId: string;
}

/** How a count is related to a reference series: per 1 million people. */
export interface SeriesRate {
  /** Part of the id of every indicator made so: `per-million`. */
  readonly id: string;
  /** Base units of the series: 1_000_000. */
  readonly per: number;
  /** As it continues a name: "per 1 million people". */
  readonly label: Localized;
}

/** A reference series for all regions, used as denominators and shown on the region card. */
export interface StatisticSeries {
  readonly id: string;
  readonly label: Localized;
  readonly unit: Localized;
  /** What one unit of `value` is worth in the base unit: 1000 for "thousand persons". */
  readonly unitFactor: number;
  /** Absent: the series is no denominator. */
  readonly rate?: SeriesRate | undefined;
  /** Newest last. A region without a published value has no entry. */
  readonly values: ReadonlyMap<RegionId, readonly Statistic[]>;
}

/** The country the atlas draws: districts, regions and their reference statistics. */
export interface Geography {
  readonly name: Localized;
  readonly districts: readonly District[];
  readonly regions: readonly Region[];
  readonly regionById: ReadonlyMap<RegionId, Region>;
  readonly districtById: ReadonlyMap<DistrictId, District>;
  readonly statistics: ReadonlyMap<string, StatisticSeries>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Shown with every map: whose boundaries, which licence. */
  readonly attribution: Localized;
}

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a number or a statement comes from. */
export interface Source {
  readonly id: string;
  readonly title: Localized;
  readonly publisher: string | null;
  /** `null`: undated. */
  readonly date: AsOf | null;
  readonly url: string | null;
}
