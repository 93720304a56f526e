import { useQuery } from '@tanstack/react-query';
import { useAtlas } from '../data/AtlasContext';
import { statementsQuery } from '../data/queries';
import { SourcesPage } from '../panels/sources/SourcesPage';
import type { Installation } from './start';

/** The page of sources with what they say word by word, which is asked for here if no card has asked before. */
export function SourcesForm({ installation }: { readonly installation: Installation }) {
  const { geography, dataset } = useAtlas();
  const { data, isError, refetch } = useQuery(statementsQuery(installation.config, geography, dataset.id));
  return (
    <SourcesPage
      statements={data?.value ?? (isError ? 'failed' : 'loading')}
      onRetryStatements={() => void refetch()}
    />
  );
}
