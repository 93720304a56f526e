import type { ReactNode } from 'react';
import type { RegionId } from '../../domain/geography';
import type { TableCell, TableColumn } from '../../domain/tableRows';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { BinSwatch } from '../legend/BinSwatch';
import { cellTarget } from './cellTarget';
import { useTableWords } from './tableWords';

interface TableCellViewProps {
  readonly column: TableColumn;
  readonly cell: TableCell | undefined;
  readonly regionId: RegionId;
}

/**
 * A cell: a number, a class with its paint, or in words that nothing is known; pressing it opens where it comes from.
 * Zero is a number.
 */
export function TableCellView({ column, cell, regionId }: TableCellViewProps) {
  const { format } = useI18n();
  const words = useTableWords();
  if (cell?.kind === 'text') {
    return (
      <td>
        <abbr className="region-table__abbreviation" title={format.pick(cell.full)}>
          {format.pick(cell.text)}
        </abbr>
      </td>
    );
  }
  const isNumeric = column.type !== 'indicator' || column.indicator.type !== 'category';
  const isMissing = cell?.kind !== 'number' && cell?.kind !== 'class';
  const classes = [isNumeric ? 'region-table__number' : null, isMissing ? 'region-table__missing' : null];
  const content = ((): ReactNode => {
    if (cell?.kind === 'number') return format.number(cell.value);
    if (cell?.kind !== 'class') return cell?.kind === 'notApplicable' ? words.notApplicable : words.unknown;
    return (
      <span className="region-table__class">
        <BinSwatch paint={cell.bin.paint} isUnknown={false} />
        {cell.bin.kind === 'category' ? format.pick(cell.bin.label) : null}
      </span>
    );
  })();
  const target = cellTarget(column, regionId);
  return (
    <td className={classes.filter((name) => name !== null).join(' ')}>
      {target === null ? (
        content
      ) : (
        <button className="region-table__figure" tabIndex={-1} {...opensProvenance(target)}>
          {content}
        </button>
      )}
    </td>
  );
}
