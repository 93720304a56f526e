import { useState } from 'react';
import { publishedIdOf, type OwnDatasetEntry } from '../../domain/ownDataset';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { useImportWords } from './ImportWordsContext';
import './OwnDatasetControls.css';

interface OwnDatasetControlsProps {
  readonly entry: OwnDatasetEntry;
  readonly onRemove: () => void;
  /** Makes the archive and hands it over; `null`: the data set cannot be read, so it can only be removed. */
  readonly onSave: (() => Promise<void>) | null;
}

/** The button that was pressed is gone: its place in the order of focus must not be. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** What can be done with one's own data set: save it as files, remove it. */
export function OwnDatasetControls({ entry, onRemove, onSave }: OwnDatasetControlsProps) {
  const { own } = useImportWords();
  const { format } = useI18n();
  const [question, setQuestion] = useState<'unasked' | 'asked' | 'answered'>('unasked');
  const [isSaved, setSaved] = useState(false);
  return (
    <div className="own-dataset">
      {onSave === null && (
        <p className="own-dataset__warning" role="status">
          {own.broken(format.pick(entry.title))}
        </p>
      )}
      {!entry.isKept && <p className="own-dataset__warning">{own.notKept}</p>}
      {question === 'asked' ? (
        <div className="own-dataset__question" role="alertdialog" aria-label={own.remove}>
          <p>{own.confirmRemoval(format.pick(entry.title))}</p>
          <div className="own-dataset__actions">
            <Button variant="solid" onClick={onRemove}>
              {own.remove}
            </Button>
            <Button ref={takeFocus} onClick={() => setQuestion('answered')}>
              {own.keep}
            </Button>
          </div>
        </div>
      ) : (
        <div className="own-dataset__actions">
          {onSave !== null && (
            <Button variant="quiet" onClick={() => void onSave().then(() => setSaved(true))}>
              {own.saveFiles}
            </Button>
          )}
          <Button
            variant="quiet"
            ref={question === 'answered' ? takeFocus : null}
            onClick={() => setQuestion('asked')}
          >
            {own.remove}
          </Button>
        </div>
      )}
      {isSaved && (
        <div className="own-dataset__published" role="status">
          <p>{own.saved}</p>
          <pre className="own-dataset__entry">{configEntry(entry)}</pre>
        </div>
      )}
    </div>
  );
}

/** What a deployer writes into the configuration to publish the files. */
function configEntry({ id, title }: OwnDatasetEntry): string {
  const publishedId = publishedIdOf(id);
  const entry = { id: publishedId, title, adapter: 'bundle', url: `data/${publishedId}/` };
  return JSON.stringify(entry, null, 2);
}
