import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { programmeQuery } from '../data/queries';
import { DataErrorNotice } from '../panels/errors/DataErrorNotice';
import { useI18n } from '../i18n/I18nContext';
import type { Installation } from './start';

const ProgrammePage = lazy(() =>
  import('../panels/programme/ProgrammePage').then(({ ProgrammePage: page }) => ({ default: page })),
);

/** The programme page with its content, which is asked for only here. */
export function ProgrammeForm({ installation }: { readonly installation: Installation }) {
  const { t } = useI18n();
  const { data, error, refetch } = useQuery(programmeQuery(installation.config, installation.geography));
  if (data !== undefined) return <ProgrammePage programme={data.value} />;
  if (error !== null) return <DataErrorNotice error={error} onRetry={() => void refetch()} />;
  return <p role="status">{t.app.loading}</p>;
}
