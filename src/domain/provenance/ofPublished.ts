import type { AsOf } from '../text';
import type { ObjectFact, Provenance } from '../provenance';
import { NOTHING, requireRegion, resolve, type Ground, type TargetOf } from './ground';

/**
 * A number of a reference series, of the date asked for or the newest; unknown where nothing is published.
 * @throws RangeError on a series or region the geography lacks.
 */
export function ofStatistic(ground: Ground, { seriesId, regionId, asOf }: TargetOf<'statistic'>): Provenance {
  const series = ground.geography.statistics.get(seriesId);
  if (series === undefined) throw new RangeError(`Unknown series: ${seriesId}`);
  const published = series.values.get(regionId) ?? [];
  const statistic = asOf === undefined ? published.at(-1) : published.find((item) => item.asOf === asOf);
  return {
    ...NOTHING,
    subject: { kind: 'words', text: series.label },
    places: [requireRegion(ground, regionId).name],
    value:
      statistic === undefined
        ? { kind: 'unknown', label: null }
        : { kind: 'number', value: statistic.value, unit: series.unit },
    asOf: statistic?.asOf ?? asOf ?? null,
    sources: resolve(ground, statistic === undefined ? [] : [statistic.sourceId]),
  };
}

/**
 * A figure printed large, as published.
 * @throws RangeError on a headline the data set lacks.
 */
export function ofHeadline(ground: Ground, { headlineId }: TargetOf<'headline'>): Provenance {
  const headline = ground.dataset.headlines.find(({ id }) => id === headlineId);
  if (headline === undefined) throw new RangeError(`Unknown headline: ${headlineId}`);
  return {
    ...NOTHING,
    subject: { kind: 'words', text: headline.label },
    value: { kind: 'words', text: headline.value },
    definitions: headline.definition === undefined ? [] : [headline.definition],
    asOf: headline.asOf,
    sources: resolve(ground, [headline.sourceId]),
  };
}

/** What a source says of one object; its date only where the fact has one of its own. */
export function ofObjectFact(ground: Ground, { object, fact }: TargetOf<'objectFact'>): Provenance {
  const dates: Partial<Record<ObjectFact, AsOf | null>> = {
    status: object.statusAsOf,
    register: object.registerDate,
  };
  return {
    ...NOTHING,
    subject: { kind: 'fact', fact, name: object.name },
    places: [requireRegion(ground, object.regionId).name],
    value: { kind: 'fact', fact, object },
    asOf: dates[fact] ?? null,
    sources: resolve(ground, object.sourceIds),
    note: object.note,
  };
}

/** A source's own sentence, number and unit together. */
export function ofStatement(ground: Ground, { statement, source }: TargetOf<'statement'>): Provenance {
  const { value, unit } = statement;
  return {
    ...NOTHING,
    subject: { kind: 'words', text: statement.label },
    places: [statement.subject],
    value: {
      kind: 'words',
      text: { ru: `${value.ru} ${unit.ru}`.trim(), en: `${value.en} ${unit.en}`.trim() },
    },
    asOf: statement.asOf,
    confidence: statement.confidence,
    sources: source === undefined ? resolve(ground, [statement.sourceId]) : [source],
    note: statement.evidence,
  };
}
