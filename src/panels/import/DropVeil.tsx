import { useImportWords } from './ImportWordsContext';
import './DropVeil.css';

/** Over the whole page while a file is held above it: what letting go will do, and what it will not. */
export function DropVeil() {
  const { veil } = useImportWords();
  return (
    <div className="drop-veil" role="status">
      <div className="drop-veil__frame">
        <p className="drop-veil__title">{veil.title}</p>
        <p>{veil.hint}</p>
      </div>
    </div>
  );
}
