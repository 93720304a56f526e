import { useAtlas } from '../../data/AtlasContext';
import type { CompareCell, CompareColumn, CompareRow } from '../../domain/comparison';
import { digitsOf } from '../../i18n/digitsOf';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { meanTarget } from './cellTarget';
import { CompareBar } from './CompareBar';
import { useCompareWords } from './compareWords';
import { rowLabel } from './rowWords';

interface MeanCellProps {
  readonly row: CompareRow;
  readonly column: Extract<CompareColumn, { kind: 'group' }>;
  readonly cell: Extract<CompareCell, { kind: 'mean' }>;
  readonly place: string;
}

/** The mean of the regions of a place whose value is known, and of how many it is. */
export function MeanCell({ row: { subject, axis }, column, cell, place }: MeanCellProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useCompareWords();
  const { value, knownIds } = cell;
  if (value === null) return <td className="compare__missing">{words.noMean}</td>;
  const written = format.number(value, digitsOf(value));
  return (
    <td>
      <FigureButton
        aria-label={words.figureOf(written, words.meanLabel(format.pick(rowLabel(subject))), place)}
        {...opensProvenance(meanTarget(subject, column, cell, value, geography))}
      >
        {written}
      </FigureButton>
      <span className="compare__of">
        {words.meanOf(format.number(knownIds.length), format.number(column.regionIds.length))}
      </span>
      {axis !== null && <CompareBar value={value} axis={axis} fill="var(--line-strong)" />}
    </td>
  );
}
