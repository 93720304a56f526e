import { IMPORT_LIMITS } from '../../data/import/contract';
import { useImportWords } from './ImportWordsContext';
import { wordImportError } from './wordImportError';

/** What the file dialogue of the system offers first; what a file really is, its content tells. */
const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json';

interface FileChooserProps {
  readonly label: string;
  readonly onChoose: (file: File) => void;
  /** The first thing to do in the dialogue. */
  readonly isProminent?: boolean;
}

/** A native file input drawn as a button: it opens by keyboard, and a file can be dropped on it. */
export function FileChooser({ label, onChoose, isProminent = false }: FileChooserProps) {
  return (
    <label className={isProminent ? 'import-chooser import-chooser--prominent' : 'import-chooser'}>
      {label}
      <input
        className="import-chooser__input"
        type="file"
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onChoose(file);
          // The same file once more, corrected meanwhile, is a choice too.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** The first step: which file; and why the last one could not be used. */
export function ChoosingStep({
  failure,
  onChoose,
}: {
  readonly failure: { readonly error: unknown } | null;
  readonly onChoose: (file: File) => void;
}) {
  const words = useImportWords();
  const { file } = words;
  return (
    <div className="import-choosing">
      {failure !== null && <ImportFailure error={failure.error} />}
      <p className="import-choosing__act">
        <FileChooser
          label={failure === null ? file.choose : file.chooseAnother}
          onChoose={onChoose}
          isProminent
        />
        <span>{file.dropHint}</span>
      </p>
      <p className="import-hint">{file.formats(IMPORT_LIMITS.fileBytes)}</p>
      <p className="import-hint">{file.privacy}</p>
    </div>
  );
}

/** Why a file cannot be used: one sentence, what to do, and that nothing has changed. */
export function ImportFailure({ error }: { readonly error: unknown }) {
  const words = useImportWords();
  const { what, remedy } = wordImportError(error, words);
  return (
    <div className="import-failure" role="alert">
      <p className="import-failure__what">{what}</p>
      <p>{`${remedy} ${words.file.stays}`}</p>
    </div>
  );
}
