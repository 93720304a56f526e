import type { TableColumn, TableSort } from '../../domain/tableRows';
import { useI18n } from '../../i18n/I18nContext';
import type { ColumnWords } from './columnWords';

interface TableHeadProps {
  readonly columns: readonly { readonly column: TableColumn; readonly words: ColumnWords }[];
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
}

const TEXT_COLUMNS: readonly TableColumn['type'][] = ['name', 'district'];

/** Numbers are first wanted from the greatest, words from the first letter, classes from the top of the legend. */
function firstDirection({ type }: TableColumn, isClass: boolean): TableSort['direction'] {
  return TEXT_COLUMNS.includes(type) || isClass ? 'ascending' : 'descending';
}

function isClassColumn(column: TableColumn): boolean {
  return column.type === 'indicator' && column.indicator.type === 'category';
}

/** The heading row: every heading is a button that sorts, then turns the order round. */
export function TableHead({ columns, sort, onSort }: TableHeadProps) {
  const { t } = useI18n();
  return (
    <thead>
      <tr>
        {columns.map(({ column, words: { heading, note } }) => {
          const isSorted = sort.columnId === column.id;
          const first = firstDirection(column, isClassColumn(column));
          const turned = sort.direction === 'ascending' ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              className={`region-table__heading region-table__heading--${column.type}`}
              aria-sort={isSorted ? sort.direction : 'none'}
            >
              <button
                type="button"
                className="region-table__sort"
                title={t.table.sortBy(heading)}
                onClick={() => onSort({ columnId: column.id, direction: isSorted ? turned : first })}
              >
                <span>{heading}</span>
                {note === null ? null : <span className="region-table__note">{note}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
