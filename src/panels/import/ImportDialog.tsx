import { useEffect, type ReactNode } from 'react';
import type { BuiltDataset, ImportDetails } from '../../data/import/contract';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import { useModal } from '../../ui/useModal';
import { ChoosingStep } from './FileChooser';
import { FileFacts } from './FileFacts';
import type { ImportSession } from '../../data/import/importSession';
import { useImportWords } from './ImportWordsContext';
import { OpenedFile } from './OpenedFile';
import { useOpenedFile } from './useOpenedFile';
import './import.css';

interface ImportDialogProps {
  /** A file dropped on the page; `null`: it is to be chosen here. */
  readonly dropped: File | null;
  readonly createSession: () => ImportSession;
  readonly createDetails: (file: File) => ImportDetails;
  readonly onAccept: (built: BuiltDataset) => Promise<void>;
  readonly onClose: () => void;
  /** Shown while no file is open: the templates. */
  readonly children?: ReactNode;
}

/** Loading one's own data, from the file to the decision, on one screen; nothing changes before it is accepted. */
export function ImportDialog(props: ImportDialogProps) {
  const { dropped, createSession, createDetails, onAccept, onClose, children } = props;
  const words = useImportWords();
  const dialog = useModal();
  const { stage, open, cancel } = useOpenedFile(createSession);
  useEffect(() => {
    if (dropped !== null) open(dropped);
  }, [dropped, open]);
  return (
    <dialog ref={dialog} className="import-dialog" aria-labelledby="import-title" onClose={onClose}>
      <header className="import-dialog__header">
        <h2 className="import-dialog__title" id="import-title">
          {words.title}
        </h2>
        <Button variant="icon" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <ButtonIcon sign="close" />
        </Button>
      </header>
      <div className="import-dialog__body">
        {stage.kind === 'choosing' && (
          <>
            <ChoosingStep failure={stage.failure} onChoose={open} />
            {children}
          </>
        )}
        {stage.kind === 'opening' && (
          <div className="import-opening">
            <p role="status">{words.file.reading(stage.fileName)}</p>
            <progress
              className="import-opening__progress"
              aria-label={words.file.reading(stage.fileName)}
              value={stage.share}
            />
            <Button onClick={cancel}>{words.cancel}</Button>
          </div>
        )}
        {stage.kind === 'opened' && (
          <>
            <FileFacts file={stage.file} opened={stage.opened} onChoose={open} />
            <OpenedFile
              key={`${stage.file.name}-${stage.file.lastModified}`}
              file={stage.file}
              opened={stage.opened}
              session={stage.session}
              initialDetails={createDetails(stage.file)}
              onAccept={async (built) => {
                await onAccept(built);
                dialog.current?.close();
              }}
              onCancel={() => dialog.current?.close()}
            />
          </>
        )}
      </div>
    </dialog>
  );
}
