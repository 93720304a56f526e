import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { useClassPointing } from './useClassPointing';

interface LegendRowProps {
  readonly classId: string;
  readonly swatch: ReactNode;
  readonly label: string;
  readonly count: number;
  readonly total: number;
  readonly isFiltered: boolean;
  /** The indicator and class whose regions are counted. */
  readonly indicatorId: string;
  readonly binId: string;
}

/** Swatch, label and count of one class, which shows its regions. */
export function LegendRow(props: LegendRowProps) {
  const { classId, swatch, label, count, total, isFiltered, indicatorId, binId } = props;
  const { t, format } = useI18n();
  const pointing = useClassPointing(classId);
  return (
    <li className={`legend__row${count === 0 ? ' legend__row--empty' : ''}`} data-class={classId}>
      <button type="button" className="legend__class" title={t.legend.highlight} {...pointing}>
        {swatch}
        <span className="legend__label">{label}</span>
      </button>
      <FigureButton
        className="legend__count"
        aria-label={`${isFiltered ? t.legend.countOfTotal(format.number(count), format.number(total)) : format.number(count)} — ${label}`}
        {...opensProvenance({ kind: 'classCount', indicatorId, binId })}
      >
        {format.number(count)}
        {isFiltered ? <span className="legend__total"> {t.legend.ofTotal(format.number(total))}</span> : null}
      </FigureButton>
    </li>
  );
}
