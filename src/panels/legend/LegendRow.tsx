import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { LegendCount, type LegendCountProps } from './LegendCount';
import { useClassPointing } from './useClassPointing';

interface LegendRowProps extends LegendCountProps {
  readonly classId: string;
  readonly swatch: ReactNode;
}

/** Swatch, label and count of one class, which shows its regions. */
export function LegendRow({ classId, swatch, ...counted }: LegendRowProps) {
  const { t } = useI18n();
  const pointing = useClassPointing(classId);
  return (
    <li className={`legend__row${counted.count === 0 ? ' legend__row--empty' : ''}`} data-class={classId}>
      <button type="button" className="legend__class" title={t.legend.highlight} {...pointing}>
        {swatch}
        <span className="legend__label">{counted.label}</span>
      </button>
      <LegendCount {...counted} />
    </li>
  );
}
