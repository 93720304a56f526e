import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { keepOwnDataset, readOwnDataset, removeOwnDataset } from '../data/ownDatasets';
import type { BuiltDataset } from '../data/import/contract';
import { datasetQuery } from '../data/queries';
import { toDataset } from '../data/toDataset';
import { publishedIdOf } from '../domain/ownDataset';
import type { Language } from '../domain/text';
import { loadImportWords } from '../i18n/features/loadImportWords';
import { useI18n } from '../i18n/I18nContext';
import { DropVeil } from '../panels/import/DropVeil';
import { ImportWordsProvider } from '../panels/import/ImportWordsContext';
import { OwnDatasetControls } from '../panels/import/OwnDatasetControls';
import { saveFile } from '../ui/saveFile';
import { useFileDrop } from '../panels/import/useFileDrop';
import { useOwnDatasets } from '../state/ownDatasetStore';
import { Button } from '../ui/Button';
import { listAll } from './ownDatasetList';
import type { Installation } from './start';
import type { ShownAtlas } from './useShownAtlas';

const ImportFlow = lazy(() => import('./ImportFlow').then(({ ImportFlow: flow }) => ({ default: flow })));

/** Words of loading one's own data, fetched once a language. */
function importWordsQuery(language: Language) {
  return queryOptions({
    queryKey: ['importWords', language],
    queryFn: () => loadImportWords(language),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
}

interface OwnDataProps {
  readonly installation: Installation;
  readonly shown: ShownAtlas;
}

/** The way in for the viewer's own data, and what can be done with them once they are here. */
export function OwnData({ installation, shown }: OwnDataProps) {
  const { config, geography } = installation;
  const { format } = useI18n();
  const queryClient = useQueryClient();
  const { data: words } = useQuery(importWordsQuery(format.language));
  const entries = useOwnDatasets();
  // `null`: nothing is being loaded. A file: it was dropped on the page.
  const [importing, setImporting] = useState<{ readonly dropped: File | null } | null>(null);
  const [said, setSaid] = useState('');
  const isFileOver = useFileDrop((dropped) => setImporting({ dropped }));
  const place = useRef<HTMLParagraphElement>(null);
  const isAtWork = isFileOver || importing !== null;
  useEffect(() => {
    // What is folded away is not shown at all, be it a dialogue over the page.
    if (isAtWork) place.current?.closest('details')?.setAttribute('open', '');
  }, [isAtWork]);
  useEffect(() => {
    void listAll();
  }, []);
  const brokenEntry = entries.find(({ id }) => id === shown.failedId);
  const shownEntry = entries.find(({ id }) => id === shown.atlas.dataset.id);
  if (words === undefined) return null;
  const accept = async (built: BuiltDataset) => {
    const { id, title } = built.dataset;
    await keepOwnDataset(built);
    // Just built, so it need not be read back.
    const value = toDataset(built.dataset, geography, id);
    queryClient.setQueryData(datasetQuery(config, geography, id).queryKey, { value, fallback: null });
    await listAll();
    shown.choose(id);
    setSaid(words.own.accepted(format.pick(title)));
  };
  const remove = async (id: string, title: string) => {
    if (id === shown.failedId) shown.dismissError();
    else shown.choose(config.defaultDatasetId);
    await removeOwnDataset(id);
    await listAll();
    queryClient.removeQueries({ queryKey: ['statements', id] });
    setSaid(words.own.removed(title));
  };
  const save = async (id: string) => {
    const { zipDataset } = await import('../data/zipDataset');
    saveFile(await zipDataset(await readOwnDataset(id)), `${publishedIdOf(id)}.zip`);
  };
  return (
    <ImportWordsProvider value={words}>
      <Button className="own-data__open" onClick={() => setImporting({ dropped: null })}>
        {words.open}
      </Button>
      {brokenEntry !== undefined && (
        <OwnDatasetControls
          key={brokenEntry.id}
          entry={brokenEntry}
          onRemove={() => void remove(brokenEntry.id, format.pick(brokenEntry.title))}
          onSave={null}
        />
      )}
      {shownEntry !== undefined && shownEntry !== brokenEntry && (
        <OwnDatasetControls
          key={shownEntry.id}
          entry={shownEntry}
          onRemove={() => void remove(shownEntry.id, format.pick(shownEntry.title))}
          onSave={() => save(shownEntry.id)}
        />
      )}
      <p ref={place} role="status" className="visually-hidden">
        {said}
      </p>
      {isFileOver && <DropVeil />}
      {importing !== null && (
        <Suspense>
          <ImportFlow
            installation={installation}
            dropped={importing.dropped}
            onAccept={accept}
            onClose={() => setImporting(null)}
          />
        </Suspense>
      )}
    </ImportWordsProvider>
  );
}
