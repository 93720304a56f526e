import { useId, useMemo, useState, type SyntheticEvent } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import { buildSearchIndex, regionOfHit, searchAtlas } from '../../domain/search';
import { MOST_COMPARED } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { toggleCompared } from '../../state/compared';
import { useView, viewStore } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { useCompareWords } from './compareWords';

/** Finds a region as the search of the atlas does, and puts it beside the others. */
export function AddRegion() {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useCompareWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState('');
  const comparedIds = useView((view) => view.comparedIds);
  const selectedId = useView((view) => view.regionId);
  const index = useMemo(() => buildSearchIndex(geography, dataset), [geography, dataset]);
  const nameOf = (regionId: RegionId) =>
    format.pick(geography.regionById.get(regionId)?.name ?? { ru: regionId, en: regionId });
  const full = words.full(MOST_COMPARED, format.number(MOST_COMPARED));
  const add = (regionId: RegionId) => {
    if (viewStore.getState().view.comparedIds.includes(regionId)) setAnswer(words.already(nameOf(regionId)));
    else setAnswer(toggleCompared(regionId) ? words.added(nameOf(regionId)) : full);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const [hit] = searchAtlas(index, query, 1);
    if (hit === undefined) {
      setAnswer(words.notFound);
      return;
    }
    add(regionOfHit(hit));
    setQuery('');
  };
  return (
    <form className="compare__add" onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>
        {words.searchLabel}
      </label>
      <input
        id={id}
        className="compare__input"
        type="text"
        inputMode="search"
        autoComplete="off"
        list={`${id}-names`}
        placeholder={words.placeholder}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <datalist id={`${id}-names`}>
        {geography.regions
          .filter((region) => !comparedIds.includes(region.id))
          .map((region) => (
            <option key={region.id} value={format.pick(region.name)} />
          ))}
      </datalist>
      <button type="submit" className="button button--solid" aria-label={words.searchLabel}>
        {words.add}
      </button>
      {selectedId !== null && !comparedIds.includes(selectedId) && (
        <Button onClick={() => add(selectedId)}>{words.addSelected(nameOf(selectedId))}</Button>
      )}
      <p role="status" className="compare__answer">
        {answer}
      </p>
    </form>
  );
}
