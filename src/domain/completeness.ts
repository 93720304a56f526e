import type { Dataset, Indicator, Observation } from './dataset';
import { CONFIDENCES, type Confidence, type Geography } from './geography';
import { hasCompleteObjectList } from './objectLists';
import { EVERY_OBJECT, selectObservations } from './observations';
import type { AsOf } from './text';

/** The spread of the dates of some observations. */
export interface DateSpread {
  /** ISO dates; `null` where no observation has an exact one. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Dated in a source's own words, or not at all. */
  readonly inexact: number;
}

/** For how many regions an indicator is known, how far it may be trusted, and how far its dates lie apart. */
export interface IndicatorCompleteness {
  readonly indicator: Indicator;
  readonly known: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly confidences: Readonly<Record<Confidence, number>>;
  readonly dates: DateSpread;
}

/** How many objects are named, and of how many of them something is known. */
export interface ObjectCompleteness {
  readonly named: number;
  /** Of regions the geography lacks; not part of `named`. */
  readonly unmatched: number;
  readonly regionsWithObjects: number;
  readonly withStatus: number;
  readonly withRegister: number;
  readonly withCompliance: number;
  readonly isComplete: boolean;
  readonly dates: DateSpread;
}

export interface Completeness {
  readonly regionCount: number;
  /** An overlay shows two others and has no values of its own. */
  readonly indicators: readonly IndicatorCompleteness[];
  readonly objects: ObjectCompleteness;
}

/** Spread of dates; those of a lower precision compare by their beginning: 2021 lies before 2021-03. */
export function spreadOf(dates: readonly (AsOf | null)[]): DateSpread {
  const exact = dates.filter((date): date is string => typeof date === 'string').toSorted();
  return {
    earliest: exact[0] ?? null,
    latest: exact.at(-1) ?? null,
    inexact: dates.length - exact.length,
  };
}

function ofIndicator(indicator: Indicator, observations: readonly Observation[]): IndicatorCompleteness {
  const values = observations.flatMap((observation) => (observation.kind === 'value' ? [observation] : []));
  const countOf = (wanted: Observation['kind']) => observations.filter(({ kind }) => kind === wanted).length;
  const [high, medium, low] = CONFIDENCES.map(
    (wanted) => values.filter(({ confidence }) => confidence === wanted).length,
  );
  return {
    indicator,
    known: values.length,
    unknown: countOf('unknown'),
    notApplicable: countOf('notApplicable'),
    confidences: { high: high ?? 0, medium: medium ?? 0, low: low ?? 0 },
    dates: spreadOf(values.map(({ asOf }) => asOf)),
  };
}

/** How complete a data set is, whatever the viewer filters or counts: every object, every region. */
export function selectCompleteness(dataset: Dataset, geography: Geography): Completeness {
  const { objects } = dataset;
  return {
    regionCount: geography.regions.length,
    indicators: dataset.indicators
      .filter(({ type }) => type !== 'overlay')
      .map((indicator) =>
        ofIndicator(indicator, [
          ...selectObservations(dataset, geography, indicator.id, EVERY_OBJECT).values(),
        ]),
      ),
    objects: {
      named: objects.length,
      unmatched: dataset.unmatchedObjects.length,
      regionsWithObjects: new Set(objects.map(({ regionId }) => regionId)).size,
      withStatus: objects.filter(({ status }) => status !== 'unknown').length,
      withRegister: objects.filter(({ register }) => register !== 'unknown').length,
      withCompliance: objects.filter(({ isCompliant }) => isCompliant !== null).length,
      isComplete: hasCompleteObjectList(dataset),
      dates: spreadOf(objects.map(({ statusAsOf }) => statusAsOf)),
    },
  };
}
