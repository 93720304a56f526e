import type { SearchHit } from '../../domain/search';
import type { I18n } from '../../i18n/I18nContext';
import { useI18n } from '../../i18n/I18nContext';

interface SearchResultsProps {
  readonly id: string;
  readonly isShown: boolean;
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly onHover: (index: number) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

/** The listbox of the search. Focus stays in the input, which names the active option. */
export function SearchResults({ id, isShown, hits, active, onHover, onChoose }: SearchResultsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div className="region-search__popup" hidden={!isShown}>
      {/* Options are reached by aria-activedescendant: the pattern gives keys to the input alone. */}
      <ul id={id} role="listbox" aria-label={t.search.results} className="region-search__list">
        {hits.map((hit, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
          <li
            key={keyOf(hit)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="region-search__option"
            onPointerMove={() => onHover(index)}
            // The input must keep the focus, or its blur would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit)}
          >
            <span className="region-search__label">{labelOf(hit, i18n)}</span>
            <span className="region-search__detail">{detailOf(hit, i18n)}</span>
          </li>
        ))}
      </ul>
      {isShown && hits.length === 0 && <p className="region-search__empty">{t.search.nothing}</p>}
    </div>
  );
}

function keyOf({ target }: SearchHit): string {
  return target.kind === 'object' ? target.object.id : target.region.id;
}

function labelOf({ target }: SearchHit, { format }: I18n): string {
  return format.pick(target.kind === 'object' ? target.object.name : target.region.name);
}

/** Why this line is in the list: the park's region, the capital or the code that matched. */
function detailOf({ target, field, code }: SearchHit, { t, format }: I18n): string {
  const { region } = target;
  if (target.kind === 'object') return `${t.search.kinds[target.object.kind]} · ${format.pick(region.name)}`;
  if (code !== null) return t.search.code(code);
  return field === 'capital' ? t.search.capital(format.pick(region.capital.name)) : '';
}
