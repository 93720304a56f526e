import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';

export interface LegendCountProps {
  /** What the class is called. */
  readonly label: string;
  readonly count: number;
  readonly total: number;
  readonly isFiltered: boolean;
  /** Whose class it is: the count is a figure whose origin opens. */
  readonly indicatorId: string;
  readonly binId: string;
}

/** How many regions a class holds, of how many in the country where the filter leaves some out. */
export function LegendCount({ label, count, total, isFiltered, indicatorId, binId }: LegendCountProps) {
  const { t, format } = useI18n();
  const written = format.number(count);
  return (
    <FigureButton
      className="legend__count"
      aria-label={`${isFiltered ? t.legend.countOfTotal(written, format.number(total)) : written} — ${label}`}
      {...opensProvenance({ kind: 'classCount', indicatorId, binId })}
    >
      {written}
      {isFiltered ? <span className="legend__total"> {t.legend.ofTotal(format.number(total))}</span> : null}
    </FigureButton>
  );
}
