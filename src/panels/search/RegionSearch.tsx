import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchHit } from '../../domain/search';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, viewStore } from '../../state/viewStore';
import { useSearchHits } from './useSearchHits';
import { useSlashShortcut } from './useSlashShortcut';
import './RegionSearch.css';

/**
 * Finds a region by its name, code or capital, or by a park in it. One input from the first byte of the page on: it
 * is uncontrolled, so what was typed before the script arrived is still there when it becomes a combobox.
 */
export function RegionSearch() {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isAwake, setAwake] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const answer = useSearchHits(query, isAwake);
  const hits = answer?.hits ?? [];
  const isShown = isOpen && answer !== null && query.trim() !== '';
  useSlashShortcut(input);

  const type = (text: string) => {
    setAwake(true);
    setQuery(text);
    setActive(0);
    setOpen(true);
  };
  useEffect(() => {
    const typedEarly = input.current?.value ?? '';
    if (typedEarly === '') return;
    setAwake(true);
    setQuery(typedEarly);
    setOpen(document.activeElement === input.current);
  }, []);
  const clear = () => {
    if (input.current !== null) input.current.value = '';
    setQuery('');
    setOpen(false);
  };
  const choose = (hit: SearchHit) => {
    clear();
    const { form } = viewStore.getState().view;
    // The region card belongs beside the forms that show regions.
    const isPage = form === 'programme' || form === 'sources';
    patchView({ regionId: hit.target.region.id, form: isPage ? 'map' : form });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active];
    const move = (step: number) => {
      setOpen(true);
      if (isShown && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    };
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isShown && hit !== undefined) choose(hit);
    else if (event.key === 'Escape' && query !== '') {
      // An answer still on its way is a list too: the first Escape must not eat what was typed.
      if (isOpen) setOpen(false);
      else clear();
    } else return;
    event.preventDefault();
  };

  return (
    <div className="region-search" role="search">
      <label className="visually-hidden" htmlFor={`${listId}-input`}>
        {t.search.label}
      </label>
      <input
        ref={input}
        id={`${listId}-input`}
        className="region-search__input"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={t.search.placeholder}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && hits.length > 0 ? `${listId}-${active}` : undefined}
        aria-keyshortcuts="/"
        defaultValue=""
        onFocus={() => setAwake(true)}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <kbd className="region-search__key" aria-hidden="true">
        /
      </kbd>
      {answer !== null && (
        <answer.Results
          id={listId}
          isShown={isShown}
          hits={hits}
          active={active}
          onHover={setActive}
          onChoose={choose}
        />
      )}
      <p role="status" className="visually-hidden">
        {isShown ? t.search.found(hits.length) : ''}
      </p>
    </div>
  );
}
