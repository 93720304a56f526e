import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';

interface LegendRowProps {
  readonly classId: string;
  readonly swatch: ReactNode;
  readonly label: string;
  readonly count: number;
  readonly total: number;
  readonly isFiltered: boolean;
}

/** Swatch, label and count of one class. `data-class` is the hook for highlighting its regions. */
export function LegendRow({ classId, swatch, label, count, total, isFiltered }: LegendRowProps) {
  const { t, format } = useI18n();
  return (
    <li className={`legend__row${count === 0 ? ' legend__row--empty' : ''}`} data-class={classId}>
      {swatch}
      <span className="legend__label">{label}</span>
      <span className="legend__count">
        {format.number(count)}
        {isFiltered ? <span className="legend__total"> {t.legend.ofTotal(format.number(total))}</span> : null}
      </span>
    </li>
  );
}
