import type { CompareCell, CompareColumn, CompareRow } from '../../domain/comparison';
import { paintValue } from '../../domain/palette';
import type { Scene } from '../../domain/scene';
import { ClassShares } from './ClassShares';
import { MeanCell } from './MeanCell';
import { ObservationCell } from './ObservationCell';

interface CompareCellViewProps {
  readonly row: CompareRow;
  readonly column: CompareColumn;
  readonly cell: CompareCell;
  /** What the column is called. */
  readonly place: string;
  readonly scene: Scene;
  /** The indicator whose colours the map has now: only its bars have them. */
  readonly paintedId: string;
}

/** One figure of the comparison with its bar; pressing it opens where it comes from. */
export function CompareCellView({ row, column, cell, place, scene, paintedId }: CompareCellViewProps) {
  const { subject } = row;
  if (column.kind === 'region') {
    if (cell.kind !== 'observation') return null;
    const isPainted = subject.kind === 'number' && subject.indicator.id === paintedId;
    const fill = isPainted ? paintValue(scene.scale.binOf(cell.observation).paint) : 'var(--ink-faint)';
    return (
      <ObservationCell
        row={row}
        observation={cell.observation}
        regionId={column.id}
        place={place}
        fill={fill}
      />
    );
  }
  if (cell.kind === 'mean') return <MeanCell row={row} column={column} cell={cell} place={place} />;
  if (cell.kind !== 'classes' || subject.kind !== 'class') return null;
  return (
    <td>
      <ClassShares indicator={subject.indicator} column={column} cell={cell} place={place} />
    </td>
  );
}
