import type { Dataset, Indicator, IndustrialObject, OtherSite, Statement, StatementSet } from './dataset';
import type { Geography, RegionId, Source, StatisticSeries } from './geography';
import type { Observations } from './observations';
import type { Localized } from './text';

/** What rests on one source. */
export interface SourceUse {
  readonly source: Source;
  readonly headlines: readonly Localized[];
  /** Indicators with the number of regions whose observation cites the source. */
  readonly indicators: readonly { readonly label: Localized; readonly regions: number }[];
  readonly objects: readonly Localized[];
  readonly participations: number;
  readonly statements: readonly Statement[];
  readonly otherSites: readonly Localized[];
  readonly terms: readonly Localized[];
  /** Definitions of what counts. */
  readonly rules: readonly Localized[];
  readonly series: readonly Localized[];
}

export const SOURCE_USES = [
  'headlines',
  'indicators',
  'objects',
  'participations',
  'statements',
  'terms',
  'series',
] as const;
/** Which kind of figures a reader looks for among the sources. */
export type SourceUseKind = (typeof SOURCE_USES)[number];

type Citing = Pick<IndustrialObject | OtherSite, 'sourceIds'>;

function collect<T>(items: readonly T[], idsOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const bySource = new Map<string, T[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const list = bySource.get(id) ?? [];
      list.push(item);
      bySource.set(id, list);
    }
  }
  return bySource;
}

function countEach(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const idsOfCiting = ({ sourceIds }: Citing) => sourceIds;

/** The sources an indicator cites, each once for every region, whatever the period. */
function idsOfIndicator(indicator: Indicator): readonly string[] {
  if (indicator.type !== 'category' && indicator.type !== 'number') return [];
  const periods: Iterable<Observations> = [indicator.observations, ...(indicator.earlier?.values() ?? [])];
  const byRegion = new Map<RegionId, Set<string>>();
  for (const observations of periods) {
    for (const [id, observation] of observations) {
      const cited = byRegion.get(id) ?? new Set();
      if (observation.kind !== 'notApplicable') observation.sourceIds.forEach((source) => cited.add(source));
      byRegion.set(id, cited);
    }
  }
  return [...byRegion.values()].flatMap((cited) => [...cited]);
}

function idsOfSeries({ values }: StatisticSeries): readonly string[] {
  return [...values.values()].flatMap((vintages) => vintages.map(({ sourceId }) => sourceId));
}

/**
 * Every source of the data set, of its statements and of the geography, each once, with what rests on it; those that
 * carry most first.
 * @param statements `null` while they are not there: the sources of the data set come alone.
 */
export function selectSourceUses(
  dataset: Dataset,
  geography: Geography,
  statements: StatementSet | null,
): readonly SourceUse[] {
  const sources = new Map<string, Source>([
    ...(statements?.sources ?? []),
    ...geography.sources,
    ...dataset.sources,
  ]);
  const headlines = collect(dataset.headlines, ({ sourceId }) => [sourceId]);
  const objects = collect([...dataset.objects, ...dataset.unmatchedObjects], idsOfCiting);
  const participations = collect([...dataset.participations.values()], idsOfCiting);
  const rules = collect(dataset.countingRules, idsOfCiting);
  const said = collect(statements?.statements ?? [], ({ sourceId }) => [sourceId]);
  const sites = collect(statements?.otherSites ?? [], idsOfCiting);
  const terms = collect(statements?.terms ?? [], idsOfCiting);
  const series = collect([...geography.statistics.values()], idsOfSeries);
  const indicators = dataset.indicators.map((indicator) => ({
    label: indicator.label,
    regions: countEach(idsOfIndicator(indicator)),
  }));
  const uses = [...sources.values()].map((source): SourceUse => ({
    source,
    headlines: (headlines.get(source.id) ?? []).map(({ label }) => label),
    indicators: indicators.flatMap(({ label, regions }) => {
      const count = regions.get(source.id);
      return count === undefined ? [] : [{ label, regions: count }];
    }),
    objects: (objects.get(source.id) ?? []).map(({ name }) => name),
    participations: participations.get(source.id)?.length ?? 0,
    statements: said.get(source.id) ?? [],
    otherSites: (sites.get(source.id) ?? []).map(({ name }) => name),
    terms: (terms.get(source.id) ?? []).map(({ term }) => term),
    rules: (rules.get(source.id) ?? []).map(({ label }) => label),
    series: (series.get(source.id) ?? []).map(({ label }) => label),
  }));
  const weightOf = (use: SourceUse) =>
    use.headlines.length * 100 +
    use.series.length * 100 +
    use.indicators.reduce((sum, { regions }) => sum + regions, 0) +
    use.objects.length +
    use.statements.length +
    use.participations;
  return uses.sort((a, b) => weightOf(b) - weightOf(a));
}

/** What the reader filters the sources by; empty and `null` mean "any". */
export interface SourceQuery {
  /** Words of title, publisher or address, in any order. */
  readonly words: string;
  readonly year: string | null;
  readonly use: SourceUseKind | null;
}

/** Year of a source's date; `null`: undated or dated in words. */
export function yearOfSource({ date }: Source): string | null {
  return typeof date === 'string' ? date.slice(0, 4) : null;
}

function isUsedFor(use: SourceUse, kind: SourceUseKind): boolean {
  const figures = use[kind];
  return typeof figures === 'number' ? figures > 0 : figures.length > 0;
}

/** The sources a query keeps, in their order. */
export function filterSourceUses(
  uses: readonly SourceUse[],
  { words, year, use: kind }: SourceQuery,
): readonly SourceUse[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return uses.filter((use) => {
    const { title, publisher, url } = use.source;
    const text = [title.ru, title.en, publisher, url].join(' ').toLowerCase();
    return (
      wanted.every((word) => text.includes(word)) &&
      (year === null || yearOfSource(use.source) === year) &&
      (kind === null || isUsedFor(use, kind))
    );
  });
}
