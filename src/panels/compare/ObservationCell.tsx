import type { CompareRow } from '../../domain/comparison';
import type { Observation } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';
import { digitsOf } from '../../i18n/digitsOf';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { BinSwatch } from '../legend/BinSwatch';
import { useTableWords } from '../table/tableWords';
import { regionTarget } from './cellTarget';
import { CompareBar } from './CompareBar';
import { useCompareWords } from './compareWords';
import { rowLabel } from './rowWords';

interface ObservationCellProps {
  readonly row: CompareRow;
  readonly observation: Observation;
  readonly regionId: RegionId;
  /** What the column is called. */
  readonly place: string;
  /** A CSS colour of the bar. */
  readonly fill: string;
}

/** What is known of a region; unknown and not applicable are said in words, zero is a number. */
export function ObservationCell({ row, observation, regionId, place, fill }: ObservationCellProps) {
  const { format } = useI18n();
  const words = useCompareWords();
  const table = useTableWords();
  const { subject, axis } = row;
  const value = observation.kind === 'value' ? observation.value : null;
  const category =
    subject.kind === 'class' ? subject.indicator.categories.find(({ id }) => id === value) : undefined;
  const text = ((): string => {
    if (observation.kind === 'notApplicable') return table.notApplicable;
    if (subject.kind !== 'class' && value !== null) {
      return format.number(Number(value), digitsOf(Number(value)));
    }
    return category === undefined ? table.unknown : format.pick(category.label);
  })();
  return (
    <td className={value === null ? 'compare__missing' : undefined}>
      <FigureButton
        aria-label={words.figureOf(text, format.pick(rowLabel(subject)), place)}
        {...opensProvenance(regionTarget(subject, regionId))}
      >
        {subject.kind === 'class' ? (
          <span className="compare__class">
            <BinSwatch paint={category?.paint ?? 'unknown'} isUnknown={category === undefined} />
            {text}
          </span>
        ) : (
          text
        )}
      </FigureButton>
      {value !== null && axis !== null && <CompareBar value={Number(value)} axis={axis} fill={fill} />}
    </td>
  );
}
