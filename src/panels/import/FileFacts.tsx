import { FileChooser } from './FileChooser';
import type { OpenedSummary } from '../../data/import/workerDesk';
import { useImportWords } from './ImportWordsContext';

interface FileFactsProps {
  readonly file: File;
  readonly opened: OpenedSummary;
  readonly onChoose: (file: File) => void;
}

/** Which file is open, and how its bytes were read. */
export function FileFacts({ file, opened, onChoose }: FileFactsProps) {
  const { file: words } = useImportWords();
  const facts =
    opened.kind === 'dataset'
      ? [words.json]
      : [
          opened.format.toUpperCase(),
          ...(opened.encoding === null ? [] : [words.encoding(opened.encoding.toUpperCase())]),
          ...(opened.delimiter === null ? [] : [words.delimiter(words.delimiters[opened.delimiter])]),
        ];
  return (
    <div className="import-file">
      <p>
        <strong className="import-file__name">{file.name}</strong>
        <span className="import-hint">{[words.size(file.size), ...facts].join(', ')}</span>
      </p>
      <FileChooser label={words.chooseAnother} onChoose={onChoose} />
    </div>
  );
}
