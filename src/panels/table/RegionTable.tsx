import { useEffect, useMemo, useRef, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { Scene } from '../../domain/scene';
import { selectTableColumns, selectTableRows, sortTableRows, type TableSort } from '../../domain/tableRows';
import { useI18n } from '../../i18n/I18nContext';
import { useObjectSelection } from '../../state/viewParts';
import { columnWords } from './columnWords';
import { moveByArrows } from './moveByArrows';
import { RegionRow } from './RegionRow';
import './RegionTable.css';
import { TableHead } from './TableHead';
import { useTableWords } from './tableWords';

const BY_NAME: TableSort = { columnId: 'name', direction: 'ascending' };

/** Every region the filter keeps, sortable by any column; a row selects its region as the map does. */
export function RegionTable({ scene }: { readonly scene: Scene }) {
  const { dataset, geography } = useAtlas();
  const i18n = useI18n();
  const { format } = i18n;
  const words = useTableWords();
  const selection = useObjectSelection();
  const { indicatorId, selectedId } = scene;
  const [sort, setSort] = useState(BY_NAME);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const element = body.current;
    element?.addEventListener('keydown', moveByArrows);
    return () => element?.removeEventListener('keydown', moveByArrows);
  }, []);
  const view = useMemo(() => ({ ...selection, indicatorId }), [selection, indicatorId]);
  const columns = useMemo(() => selectTableColumns(dataset, geography, view), [dataset, geography, view]);
  const rows = useMemo(
    () => selectTableRows(dataset, geography, view, scene),
    [dataset, geography, view, scene],
  );
  // A column may go with the filter or the indicator; the order then falls back to names.
  const inForce = columns.some(({ id }) => id === sort.columnId) ? sort : BY_NAME;
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(format.language);
    return sortTableRows(rows, inForce, (a, b) => compare(a[format.language], b[format.language]));
  }, [rows, inForce, format.language]);
  const headed = columns.map((column) => ({
    column,
    words: columnWords(column, dataset, rows, words, i18n),
  }));
  const [count, total] = [rows.length, geography.regions.length];
  const written = format.number(count);
  return (
    <section className="region-table" aria-label={words.caption}>
      <p className="region-table__count" role="status">
        {count === total ? words.count(count, written) : words.countOf(count, written, format.number(total))}
      </p>
      <p className="region-table__hint">{words.figureHint}</p>
      {count === 0 ? <p className="region-table__empty">{words.empty}</p> : null}
      <div className="region-table__pane">
        <table className="region-table__table">
          <caption className="visually-hidden">{words.caption}</caption>
          <TableHead columns={headed} sort={inForce} onSort={setSort} />
          <tbody ref={body}>
            {sorted.map((row) => (
              <RegionRow
                key={row.region.id}
                row={row}
                columns={columns.filter(({ type }) => type !== 'name')}
                isSelected={row.region.id === selectedId}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
