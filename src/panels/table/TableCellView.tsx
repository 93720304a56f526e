import type { TableCell, TableColumn } from '../../domain/tableRows';
import { useI18n } from '../../i18n/I18nContext';
import { BinSwatch } from '../legend/BinSwatch';

interface TableCellViewProps {
  readonly column: TableColumn;
  readonly cell: TableCell | undefined;
}

/** A cell: a number, a class with its paint, or in words that nothing is known. Zero is a number. */
export function TableCellView({ column, cell }: TableCellViewProps) {
  const { t, format } = useI18n();
  switch (cell?.kind) {
    case 'number':
      return <td className="region-table__number">{format.number(cell.value)}</td>;
    case 'class':
      return (
        <td>
          <span className="region-table__class">
            <BinSwatch paint={cell.bin.paint} isUnknown={false} />
            {cell.bin.kind === 'category' ? format.pick(cell.bin.label) : null}
          </span>
        </td>
      );
    case 'text':
      return (
        <td>
          <abbr className="region-table__abbreviation" title={format.pick(cell.full)}>
            {format.pick(cell.text)}
          </abbr>
        </td>
      );
    default: {
      const isNumeric = column.type !== 'indicator' || column.indicator.type !== 'category';
      return (
        <td className={`region-table__missing${isNumeric ? ' region-table__number' : ''}`}>
          {cell?.kind === 'notApplicable' ? t.table.notApplicable : t.table.unknown}
        </td>
      );
    }
  }
}
