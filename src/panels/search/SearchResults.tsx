import type { SearchHit } from '../../domain/search';
import { search as en } from '../../i18n/features/search.en';
import { search as ru, type SearchWords } from '../../i18n/features/search.ru';
import type { Formatters } from '../../i18n/formatters';
import { createFeatureWords, useI18n } from '../../i18n/I18nContext';

const useSearchWords = createFeatureWords({ ru, en });

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
  const { format } = useI18n();
  const words = useSearchWords();
  return (
    <div className="region-search__popup" hidden={!isShown}>
      {/* Options are reached by aria-activedescendant: the pattern gives keys to the input alone. */}
      <ul id={id} role="listbox" aria-label={words.results} className="region-search__list">
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
            <span className="region-search__label">{labelOf(hit, format)}</span>
            <span className="region-search__detail">{detailOf(hit, words, format)}</span>
          </li>
        ))}
      </ul>
      {isShown && hits.length === 0 && <p className="region-search__empty">{words.nothing}</p>}
    </div>
  );
}

function keyOf({ target }: SearchHit): string {
  return target.kind === 'object' ? target.object.id : target.region.id;
}

function labelOf({ target }: SearchHit, format: Formatters): string {
  return format.pick(target.kind === 'object' ? target.object.name : target.region.name);
}

/** Why this line is in the list: the park's region, the capital or the code that matched. */
function detailOf(
  { target, field, code, codeSystem }: SearchHit,
  words: SearchWords,
  format: Formatters,
): string {
  const { region } = target;
  if (target.kind === 'object') return `${words.kinds[target.object.kind]} · ${format.pick(region.name)}`;
  if (code !== null) return words.code(code, codeSystem);
  return field === 'capital' ? words.capital(format.pick(region.capital.name)) : '';
}
