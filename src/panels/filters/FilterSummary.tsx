import { useAtlas } from '../../data/AtlasContext';
import { isFilterEmpty, selectRegionsInFilter } from '../../domain/regionFilter';
import { useI18n } from '../../i18n/I18nContext';
import { clearFilters, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import './filters.css';

/** How many regions the filters leave, announced as it changes; nothing while there is no filter. */
export function FilterSummary() {
  const { dataset, geography } = useAtlas();
  const { t } = useI18n();
  const view = useView((whole) => whole);
  const isEmpty = isFilterEmpty(view);
  const kept = isEmpty ? 0 : selectRegionsInFilter(dataset, geography, view).size;
  return (
    // Out of sight, not out of the page: a status must exist before it can announce.
    <div className={isEmpty ? 'visually-hidden' : 'filters__summary'}>
      <p role="status" className="filters__count">
        {isEmpty ? '' : t.filters.kept(kept, geography.regions.length)}
      </p>
      {!isEmpty && (
        <Button variant="quiet" onClick={clearFilters}>
          {t.filters.resetAll}
        </Button>
      )}
    </div>
  );
}
