import { useState } from 'react';
import { DataError } from '../../data/dataError';
import type { Story } from '../../domain/story';
import { useI18n } from '../../i18n/I18nContext';
import { viewStore } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import { saveFile } from '../../ui/saveFile';
import { useModal } from '../../ui/useModal';
import type { StandProps } from '../standContract';
import { CaptureForm } from './CaptureForm';
import { DraftFailure } from './DraftFailure';
import { DraftScenes } from './DraftScenes';
import { addScene, captureView, showsOwnData, writeStoryFile } from './storyDraft';
import { usePresentWords } from './presentWords';
import { useDraft } from './useDraft';
import './DraftDialog.css';

interface DraftDialogProps {
  readonly told: Story;
  readonly readStory: StandProps['readStory'];
  readonly isPublished: boolean;
  readonly onTell: (story: Story | null) => void;
  readonly onClose: () => void;
}

/** Scenes of a story of one's own: captured from the view on screen, ordered, saved as a file, opened again, told. */
export function DraftDialog({ told, readStory, isPublished, onTell, onClose }: DraftDialogProps) {
  const { draft: words } = usePresentWords();
  const { format } = useI18n();
  const dialog = useModal();
  const [draft, change] = useDraft(readStory);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<DataError | 'notJson' | null>(null);
  const open = async (file: File) => {
    setFailure(null);
    setSaid('');
    try {
      const story = await readStory(JSON.parse(await file.text()), file.name);
      change(story);
      setSaid(words.opened(format.pick(story.title), story.scenes.length));
    } catch (error) {
      setFailure(error instanceof DataError ? error : 'notJson');
    }
  };
  const save = () => {
    const content = new Blob([writeStoryFile(draft)], { type: 'application/json' });
    saveFile(content, 'story.json');
  };
  const tell = (story: Story | null) => {
    dialog.current?.close();
    onTell(story);
  };
  const isEmpty = draft.scenes.length === 0;
  return (
    <dialog ref={dialog} className="draft-dialog" aria-labelledby="draft-title" onClose={onClose}>
      <header className="draft-dialog__header">
        <h2 id="draft-title">{words.title}</h2>
        <Button variant="icon" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <ButtonIcon sign="close" />
        </Button>
      </header>
      <p>{words.lead}</p>
      {showsOwnData(location.search) ? (
        <p className="draft-dialog__refusal">{words.ownData}</p>
      ) : (
        <CaptureForm
          onAdd={(writing) => {
            change(
              addScene(draft, captureView(location.search, viewStore.getState().view.datasetId), writing),
            );
            setSaid(words.added(format.pick(writing.title)));
          }}
        />
      )}
      <p role="status" className="draft-dialog__said">
        {said}
      </p>
      <h3>{words.list}</h3>
      {isEmpty ? (
        <>
          <p>{words.empty}</p>
          <Button onClick={() => change({ ...told, id: draft.id })}>{words.takeStory}</Button>
        </>
      ) : (
        <DraftScenes draft={draft} onChange={change} />
      )}
      {failure !== null && <DraftFailure failure={failure} />}
      <footer className="draft-dialog__footer">
        <Button variant="solid" disabled={isEmpty} onClick={save}>
          {words.save}
        </Button>
        <label className="button button--outline draft-dialog__open">
          {words.open}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void open(file);
              // The same file may be mended and opened again.
              currentTarget.value = '';
            }}
          />
        </label>
        <Button disabled={isEmpty} onClick={() => tell(draft)}>
          {words.tell}
        </Button>
        {!isPublished && <Button onClick={() => tell(null)}>{words.tellStand}</Button>}
      </footer>
    </dialog>
  );
}
