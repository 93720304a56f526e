import { useAtlas } from '../../data/AtlasContext';
import type { Rank } from '../../domain/ranking';
import type { RegionProfile } from '../../domain/regionProfile';
import { useI18n } from '../../i18n/I18nContext';
import { quantity } from '../../i18n/quantity';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { SourceLinks } from '../sources/SourceLinks';

/** Numbers of the region: the data set's own, then published statistics with year, place and source. */
export function RegionStatistics({ profile }: { readonly profile: RegionProfile }) {
  const { geography } = useAtlas();
  const i18n = useI18n();
  const { t, format } = i18n;
  const own = { regionId: profile.region.id, isUnfiltered: true } as const;
  const rankWords = (rank: Rank | null) => (rank === null ? null : t.card.rank(rank.place, rank.known));
  const known = profile.indicators.flatMap(({ indicator, observation, rank }) =>
    observation.kind === 'value' && rank !== null
      ? [{ indicator, value: Number(observation.value), asOf: observation.asOf, rank }]
      : [],
  );
  return (
    <section className="region-card__section">
      <h3 className="region-card__heading">{t.card.statisticsHeading}</h3>
      <dl className="region-card__statistics">
        {known.map(({ indicator, value, asOf, rank }) => (
          <div key={indicator.id}>
            <dt>{format.pick(indicator.label)}</dt>
            <dd>
              <FigureButton
                className="region-card__value"
                {...opensProvenance({ ...own, kind: 'observation', indicatorId: indicator.id })}
              >
                {quantity(value, indicator, i18n)}
              </FigureButton>
              <span className="region-card__meta">
                {[asOf === null ? null : format.asOf(asOf), rankWords(rank)]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </dd>
          </div>
        ))}
        {profile.statistics.map(({ series, latest, rank }) => {
          const source = geography.sources.get(latest.sourceId);
          return (
            <div key={series.id}>
              <dt>{format.pick(series.label)}</dt>
              <dd>
                <FigureButton
                  className="region-card__value"
                  {...opensProvenance({ ...own, kind: 'statistic', seriesId: series.id })}
                >
                  {`${format.number(latest.value)} ${format.pick(series.unit)}`}
                </FigureButton>
                <span className="region-card__meta">
                  {[format.asOf(latest.asOf), rankWords(rank)].filter((part) => part !== null).join(' · ')}
                </span>
                <SourceLinks sources={source === undefined ? [] : [source]} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
