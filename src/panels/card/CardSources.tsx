import { useAtlas } from '../../data/AtlasContext';
import type { Source } from '../../domain/geography';
import { selectProfileSources, type RegionProfile } from '../../domain/regionProfile';
import { useI18n } from '../../i18n/I18nContext';
import { Disclosure } from '../../ui/Disclosure';
import { SourceList } from '../sources/SourceList';
import type { StatementsState } from './statementsState';

interface CardSourcesProps {
  readonly profile: RegionProfile;
  readonly statements: StatementsState;
}

/** Every source of the card in full, each once. */
export function CardSources({ profile, statements }: CardSourcesProps) {
  const { dataset, geography } = useAtlas();
  const { t } = useI18n();
  const sources = new Map<string, Source>(
    selectProfileSources(profile, dataset, geography).map((source) => [source.id, source]),
  );
  if (typeof statements !== 'string') {
    for (const { sourceId } of statements.statementsByRegion.get(profile.region.id) ?? []) {
      const source = statements.sources.get(sourceId);
      if (source !== undefined) sources.set(source.id, source);
    }
  }
  return (
    <Disclosure summary={t.card.sources(sources.size)}>
      <SourceList sources={[...sources.values()]} />
    </Disclosure>
  );
}
