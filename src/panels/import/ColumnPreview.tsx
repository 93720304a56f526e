import type { Cell, Mapping } from '../../data/import/contract';
import { rolesOf, roleOf, type ColumnRole } from './columnRoles';
import { useImportWords } from './ImportWordsContext';

/** Enough to see what a column holds. */
const ROWS_SHOWN = 6;

interface ColumnPreviewProps {
  readonly headings: readonly string[];
  /** Rows under the headings. */
  readonly rows: readonly (readonly Cell[])[];
  readonly mapping: Mapping;
  readonly onRole: (column: number, role: ColumnRole) => void;
}

/** The first rows of the file as they are, with what each column is taken for above it. */
export function ColumnPreview({ headings, rows, mapping, onRole }: ColumnPreviewProps) {
  const { columns, fields } = useImportWords();
  const roleWords = { ...fields, skip: columns.skip, indicator: columns.indicator, period: columns.period };
  return (
    // Scrolls sideways; the selects of its columns bring the keyboard everywhere.
    <div className="import-preview" role="region" aria-label={columns.preview}>
      <table className="import-preview__table">
        <thead>
          <tr>
            {headings.map((heading, column) => {
              const role = roleOf(mapping, column);
              const name = heading === '' ? columns.untitled(column + 1) : heading;
              return (
                <th
                  key={column}
                  scope="col"
                  className={
                    role === 'skip'
                      ? 'import-preview__head'
                      : 'import-preview__head import-preview__head--used'
                  }
                >
                  <span className="import-preview__heading">{name}</span>
                  <select
                    className="import-select"
                    aria-label={columns.meaning(name)}
                    value={role}
                    onChange={({ currentTarget }) => onRole(column, currentTarget.value as ColumnRole)}
                  >
                    {rolesOf(mapping.shape).map((each) => (
                      <option key={each} value={each}>
                        {roleWords[each]}
                      </option>
                    ))}
                  </select>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS_SHOWN).map((row, index) => (
            <tr key={index}>
              {headings.map((_, column) => (
                <td key={column} className="import-preview__cell">
                  {String(row[column] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
