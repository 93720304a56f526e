import { useAtlas } from '../../data/AtlasContext';
import { MOST_COMPARED } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import './CompareDock.css';
import { useCompareWords } from './compareWords';

/** The regions chosen so far, and the way to see them side by side. */
export function CompareDock() {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useCompareWords();
  const comparedIds = useView((view) => view.comparedIds);
  const names = comparedIds.flatMap((id) => geography.regionById.get(id)?.shortName ?? []).map(format.pick);
  if (names.length === 0) return null;
  return (
    <section className="compare-dock" aria-label={words.dock}>
      <p className="compare-dock__names">
        {`${words.dock}: ${names.join(', ')}`}
        {names.length >= MOST_COMPARED && (
          <span className="compare-dock__full" role="status">
            {words.full(MOST_COMPARED, format.number(MOST_COMPARED))}
          </span>
        )}
      </p>
      <Button variant="solid" onClick={() => patchView({ form: 'compare' })}>
        {words.open}
      </Button>
      <Button variant="quiet" onClick={() => patchView({ comparedIds: [] })}>
        {words.clear}
      </Button>
    </section>
  );
}
