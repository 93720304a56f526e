import { isOwnDatasetId } from '../../domain/ownDataset';
import { useI18n } from '../../i18n/I18nContext';
import { dismissNotes, useViewNotes } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import './errors.css';

/** Names the values of the address that were ignored; quiet, and gone when dismissed. */
export function ViewNotes() {
  const { t, format } = useI18n();
  const notes = useViewNotes();
  if (notes.length === 0) return null;
  const names: Readonly<Record<string, string>> = t.errors.parameters;
  const others = notes.filter(({ value }) => !isOwnDatasetId(value));
  const items = others.map(({ parameter, value }) => t.errors.note(names[parameter] ?? parameter, value));
  const sentences = [
    ...(others.length < notes.length ? [t.errors.ownElsewhere] : []),
    ...(others.length > 0 ? [t.errors.notesTitle(others.length) + format.list(items)] : []),
  ];
  return (
    <div className="view-notes" role="status">
      <p className="view-notes__text">{sentences.join(' ')}</p>
      <Button variant="quiet" onClick={dismissNotes}>
        {t.errors.dismiss}
      </Button>
    </div>
  );
}
