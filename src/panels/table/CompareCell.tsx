import type { RegionId } from '../../domain/geography';
import { MOST_COMPARED } from '../../domain/view';
import { toggleCompared } from '../../state/compared';
import { useView } from '../../state/viewStore';
import { useCompareWords } from '../compare/compareWords';

interface CompareCellProps {
  readonly regionId: RegionId;
  readonly name: string;
}

/** Puts the region of the row beside others: at the end of the row, where the arrow keys lead. */
export function CompareCell({ regionId, name }: CompareCellProps) {
  const words = useCompareWords();
  const isIn = useView((view) => view.comparedIds.includes(regionId));
  const isFull = useView((view) => view.comparedIds.length >= MOST_COMPARED);
  return (
    <td className="region-table__compare">
      <input
        type="checkbox"
        className="region-table__tick"
        tabIndex={-1}
        checked={isIn}
        aria-disabled={isFull && !isIn}
        aria-label={words.compareRegion(name)}
        onChange={() => toggleCompared(regionId)}
        // The row is pressed too.
        onClick={(event) => event.stopPropagation()}
      />
    </td>
  );
}
