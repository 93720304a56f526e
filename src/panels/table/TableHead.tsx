import type { TableColumn, TableSort } from '../../domain/tableRows';
import { useCompareWords } from '../compare/compareWords';
import type { ColumnWords } from './columnWords';
import { useTableWords } from './tableWords';

interface TableHeadProps {
  readonly columns: readonly { readonly column: TableColumn; readonly words: ColumnWords }[];
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
}

/** Words and classes stand left and are first wanted from the top; numbers stand right, from the greatest. */
function isWordColumn(column: TableColumn): boolean {
  if (column.type === 'indicator') return column.indicator.type === 'category';
  return column.type === 'name' || column.type === 'district';
}

/** The heading row: every heading is a button that sorts, then turns the order round. */
export function TableHead({ columns, sort, onSort }: TableHeadProps) {
  const tableWords = useTableWords();
  const compareWords = useCompareWords();
  return (
    <thead>
      <tr>
        {columns.map(({ column, words: { heading, note } }) => {
          const isSorted = sort.columnId === column.id;
          const isWords = isWordColumn(column);
          const first = isWords ? 'ascending' : 'descending';
          const turned = sort.direction === 'ascending' ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              className={`region-table__heading region-table__heading--${isWords ? 'words' : 'number'}${column.type === 'name' ? ' region-table__heading--name' : ''}`}
              aria-sort={isSorted ? sort.direction : 'none'}
            >
              <button
                type="button"
                className="region-table__sort"
                title={tableWords.sortBy(heading)}
                onClick={({ currentTarget }) => {
                  onSort({ columnId: column.id, direction: isSorted ? turned : first });
                  // Pressed where it was cut by the edge: what is sorted by is to be seen.
                  currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
                }}
              >
                <span className="region-table__title">{heading}</span>
                {note === null ? null : <span className="region-table__note">{note}</span>}
              </button>
            </th>
          );
        })}
        <th scope="col" className="region-table__heading region-table__compare-heading">
          {compareWords.compare}
        </th>
      </tr>
    </thead>
  );
}
