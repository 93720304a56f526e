import type { ReactNode } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { CompareCell, CompareColumn, CompareRow } from '../../domain/comparison';
import { digitsOf } from '../../i18n/digitsOf';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { meanTarget, wholeTarget } from './cellTarget';
import { CompareBar } from './CompareBar';
import { useCompareWords } from './compareWords';
import { rowLabel } from './rowWords';

interface MeanCellProps {
  readonly row: CompareRow;
  readonly column: Extract<CompareColumn, { kind: 'group' }>;
  readonly cell: Extract<CompareCell, { kind: 'mean' }>;
  readonly place: string;
}

/** What a place has as a whole, and apart from it the mean of its regions whose value is known, and of how many it is. */
export function MeanCell({ row: { subject, axis }, column, cell, place }: MeanCellProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useCompareWords();
  const { value, whole, knownIds } = cell;
  if (value === null) return <td className="compare__missing">{words.noMean}</td>;
  const write = (number: number) => format.number(number, digitsOf(number));
  const label = format.pick(rowLabel(subject));
  const known = words.meanOf(format.number(knownIds.length), format.number(column.regionIds.length));
  // On paper only where some are missing: one sheet holds no more.
  const isWhole = knownIds.length === column.regionIds.length;
  const mean = (
    <FigureButton
      aria-label={words.figureOf(write(value), words.meanLabel(label), place)}
      {...opensProvenance(meanTarget(subject, column, cell, value, geography))}
    >
      {write(value)}
    </FigureButton>
  );
  const barOf = (number: number) =>
    axis !== null && <CompareBar value={number} axis={axis} fill="var(--line-strong)" />;
  if (whole === null) {
    return (
      <td>
        {mean}
        <span className="compare__of">
          {words.mean}
          {isWhole ? <Aside>{`, ${known}`}</Aside> : `, ${known}`}
        </span>
        {barOf(value)}
      </td>
    );
  }
  return (
    <td>
      <FigureButton
        aria-label={words.figureOf(write(whole.value), label, place)}
        {...opensProvenance(wholeTarget(subject, column, cell, whole, geography))}
      >
        {write(whole.value)}
      </FigureButton>
      <span className="compare__of">
        <Aside>{`${words.whole[whole.kind]}, `}</Aside>
        {isWhole ? <Aside>{known}</Aside> : known}
      </span>
      {whole.kind === 'ratio' && barOf(whole.value)}
      <span className="compare__apart">
        <span className="compare__of">{words.mean}</span> {mean}
      </span>
      {whole.kind === 'sum' && barOf(value)}
    </td>
  );
}

/** What is on screen alone, and not on paper. */
function Aside({ children }: { readonly children: ReactNode }) {
  return <span className="compare__how">{children}</span>;
}
