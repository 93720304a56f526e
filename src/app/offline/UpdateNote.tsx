import { Button } from '../../ui/Button';
import { useOfflineWords } from './offlineWords';
import './UpdateNote.css';

interface UpdateNoteProps {
  /** `null`: nothing newer waits. */
  readonly apply: (() => void) | null;
  readonly onDismiss: () => void;
}

/** Says quietly that a newer build is ready; whoever does not mind gets it with the next start. */
export function UpdateNote({ apply, onDismiss }: UpdateNoteProps) {
  const words = useOfflineWords();
  // The region is there before its words: only then are they read out.
  return (
    <div role="status">
      {apply !== null && (
        <div className="update-note">
          <span className="update-note__text">{words.updateReady}</span>
          <Button onClick={apply}>{words.update}</Button>
          <Button variant="quiet" onClick={onDismiss}>
            {words.later}
          </Button>
        </div>
      )}
    </div>
  );
}
