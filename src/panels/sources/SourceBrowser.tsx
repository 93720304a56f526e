import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { StatementSet } from '../../domain/dataset';
import {
  filterSourceUses,
  SOURCE_USES,
  selectSourceUses,
  yearOfSource,
  type SourceQuery,
  type SourceUseKind,
} from '../../domain/sourceUses';
import { Button } from '../../ui/Button';
import { SourceItem } from './SourceItem';
import './SourceBrowser.css';
import { useSourcesWords } from './sourcesWords';

const PAGE = 40;
const EVERYTHING: SourceQuery = { words: '', year: null, use: null };

interface SourceBrowserProps {
  /** `null` while they are not there. */
  readonly statements: StatementSet | null;
}

/** Every source, searched by its words, its year and what rests on it. */
export function SourceBrowser({ statements }: SourceBrowserProps) {
  const { dataset, geography } = useAtlas();
  const words = useSourcesWords();
  const [query, setQuery] = useState(EVERYTHING);
  const [limit, setLimit] = useState(PAGE);
  const uses = useMemo(
    () => selectSourceUses(dataset, geography, statements),
    [dataset, geography, statements],
  );
  const years = useMemo(
    () => [...new Set(uses.flatMap(({ source }) => yearOfSource(source) ?? []))].sort().reverse(),
    [uses],
  );
  const asked = useDeferredValue(query);
  const kept = useMemo(() => filterSourceUses(uses, asked), [uses, asked]);
  const ask = (patch: Partial<SourceQuery>) => {
    setQuery({ ...query, ...patch });
    setLimit(PAGE);
  };
  return (
    <section className="sources__section" id="sources-list">
      <h2 className="sources__heading">{words.list}</h2>
      <div role="group" aria-label={words.list} className="source-browser__query">
        <Field label={words.search}>
          {(id) => (
            <input
              id={id}
              type="search"
              className="source-browser__input"
              value={query.words}
              onChange={(event) => ask({ words: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.year}>
          {(id) => (
            <select
              id={id}
              className="source-browser__input"
              value={query.year ?? ''}
              onChange={(event) => ask({ year: event.target.value || null })}
            >
              <option value="">{words.anyYear}</option>
              {years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.use}>
          {(id) => (
            <select
              id={id}
              className="source-browser__input"
              value={query.use ?? ''}
              onChange={(event) => ask({ use: (event.target.value || null) as SourceUseKind | null })}
            >
              <option value="">{words.anyUse}</option>
              {SOURCE_USES.map((use) => (
                <option key={use} value={use}>
                  {words.uses[use]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p role="status" className="sources__hint">
        {words.shown(kept.length, uses.length)}
      </p>
      {kept.length === 0 && <p>{words.nothingFound}</p>}
      <ul className="source-list">
        {kept.slice(0, limit).map((use) => (
          <SourceItem key={use.source.id} use={use} />
        ))}
      </ul>
      {kept.length > limit && (
        <Button className="source-browser__more" onClick={() => setLimit(limit + PAGE)}>
          {words.showMore(Math.min(PAGE, kept.length - limit))}
        </Button>
      )}
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className="source-browser__field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
