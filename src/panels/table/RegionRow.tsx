import { useEffect, useRef } from 'react';
import type { TableColumn, TableRow } from '../../domain/tableRows';
import { useI18n } from '../../i18n/I18nContext';
import { patchView } from '../../state/viewStore';
import { BinSwatch } from '../legend/BinSwatch';
import { CompareCell } from './CompareCell';
import { TableCellView } from './TableCellView';
import { useTableWords } from './tableWords';

interface RegionRowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly isSelected: boolean;
}

/** One region: the chip is its colour on the map; the name is the button that selects it. */
export function RegionRow({ row: { region, mark, cells }, columns, isSelected }: RegionRowProps) {
  const { format } = useI18n();
  const words = useTableWords();
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isSelected]);
  const select = () => patchView({ regionId: region.id });
  return (
    <tr
      ref={element}
      className={`region-table__row${isSelected ? ' region-table__row--selected' : ''}`}
      onClick={select}
    >
      <th scope="row" className="region-table__name">
        <button type="button" className="region-table__select" aria-pressed={isSelected}>
          {mark === undefined ? null : (
            <BinSwatch
              paint={mark.paint}
              isUnknown={mark.isUnknown}
              overlayPaint={mark.isOverlaid ? 'programme.participant' : undefined}
            />
          )}
          <span>{format.pick(region.name)}</span>
          {mark?.isOverlaid === true ? <span className="visually-hidden">, {words.inProgramme}</span> : null}
        </button>
      </th>
      {columns.map((column) => (
        <TableCellView key={column.id} column={column} cell={cells.get(column.id)} regionId={region.id} />
      ))}
      <CompareCell regionId={region.id} name={format.pick(region.name)} />
    </tr>
  );
}
