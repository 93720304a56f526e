import { useAtlas } from '../../data/AtlasContext';
import type { CompareColumn, Comparison } from '../../domain/comparison';
import { baseIndicator, requireIndicator } from '../../domain/observations';
import type { Scene } from '../../domain/scene';
import { useI18n } from '../../i18n/I18nContext';
import { CompareCellView } from './CompareCellView';
import { CompareHead } from './CompareHead';
import { useCompareWords } from './compareWords';
import { rowLabel, rowUnit } from './rowWords';

interface CompareTableProps {
  readonly comparison: Comparison;
  readonly scene: Scene;
}

/** Regions in columns, what is known of them in rows; the headings stay in sight. */
export function CompareTable({ comparison: { columns, groups }, scene }: CompareTableProps) {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useCompareWords();
  const paintedId = baseIndicator(dataset, requireIndicator(dataset, scene.indicatorId)).id;
  const placeOf = (column: CompareColumn) =>
    format.pick(column.kind === 'region' ? column.region.name : (column.district?.name ?? geography.name));
  return (
    <div className="compare__pane">
      <table className="compare__table">
        <caption className="visually-hidden">{words.heading}</caption>
        <thead>
          <tr>
            <th scope="col" className="compare__corner">
              {words.indicator}
            </th>
            {columns.map((column) => (
              <CompareHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        {groups.map(({ id, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" className="compare__group" colSpan={columns.length + 1}>
                <span className="compare__group-name">{words.groups[id]}</span>
              </th>
            </tr>
            {rows.map((row) => {
              const { subject } = row;
              const unit = rowUnit(subject);
              const notes = [
                unit === null ? '' : format.pick(unit),
                subject.kind === 'series' ? format.asOf(subject.asOf) : '',
              ].filter((note) => note !== '');
              return (
                <tr key={row.id}>
                  <th scope="row" className="compare__label">
                    {format.pick(rowLabel(subject))}
                    {notes.length > 0 && <span className="compare__of">{notes.join(' · ')}</span>}
                  </th>
                  {columns.map((column, place) => {
                    const cell = row.cells[place];
                    return cell === undefined ? null : (
                      <CompareCellView
                        key={column.id}
                        row={row}
                        column={column}
                        cell={cell}
                        place={placeOf(column)}
                        scene={scene}
                        paintedId={paintedId}
                      />
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
