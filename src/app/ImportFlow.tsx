import { useCallback } from 'react';
import type { BuiltDataset, ImportDetails } from '../data/import/contract';
import { createImportSession } from '../data/import/importSession';
import type { Geography } from '../domain/geography';
import { createOwnDatasetId } from '../domain/ownDataset';
import type { Language } from '../domain/text';
import { useI18n } from '../i18n/I18nContext';
import { ImportDialog } from '../panels/import/ImportDialog';
import { saveFile } from '../ui/saveFile';
import { Templates, type TemplateFormat, type TemplateShape } from '../panels/import/Templates';
import type { Installation } from './start';

interface ImportFlowProps {
  readonly installation: Installation;
  readonly dropped: File | null;
  readonly onAccept: (built: BuiltDataset) => Promise<void>;
  readonly onClose: () => void;
}

/** Brings the screen of loading one's own data together with the worker that reads the file. */
export function ImportFlow({ installation, dropped, onAccept, onClose }: ImportFlowProps) {
  const { config, geography } = installation;
  const { format } = useI18n();
  const createSession = useCallback(
    () =>
      createImportSession({
        geography,
        recognitionUrl: config.recognitionUrl,
        boundariesUrl: config.boundaryUrls.detail,
      }),
    [geography, config],
  );
  return (
    <ImportDialog
      dropped={dropped}
      createSession={createSession}
      createDetails={detailsOf}
      onAccept={onAccept}
      onClose={onClose}
    >
      <Templates
        onDownload={(shape, kind) => void downloadTemplate(shape, kind, geography, format.language)}
      />
    </ImportDialog>
  );
}

/** What a file tells of itself: its name, and the day it was last written. */
function detailsOf({ name, lastModified }: File): ImportDetails {
  return {
    id: createOwnDatasetId(isoDay(Date.now()), Math.random().toString(36).slice(2, 6)),
    title: name.replace(/\.[^.]+$/, ''),
    sourceTitle: name,
    asOf: isoDay(lastModified),
    confidence: 'medium',
    isComplete: false,
    regionChoices: {},
    origin: name,
    sourceUrl: null,
  };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Made on demand: whoever brings a file of their own needs none of this. */
async function downloadTemplate(
  shape: TemplateShape,
  kind: TemplateFormat,
  geography: Geography,
  language: Language,
): Promise<void> {
  const [{ buildTemplate }, { templateCsv, templateXlsx }] = await Promise.all([
    import('../data/import/templateTables'),
    import('../data/import/templateFiles'),
  ]);
  const template = buildTemplate(shape, geography, language);
  const content = kind === 'csv' ? new Blob([templateCsv(template)]) : await templateXlsx(template);
  saveFile(content, `${shape}-${language}.${kind}`);
}
