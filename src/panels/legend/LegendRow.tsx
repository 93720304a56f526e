import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { clearClassHighlight, pointAtClass, togglePin, useIsPinned } from '../../state/classHighlightStore';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';

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

/**
 * Swatch, label and count of one class. Pointing at it or going to it with the keyboard makes its regions stand out;
 * a press keeps them so until the next press or Escape.
 */
export function LegendRow(props: LegendRowProps) {
  const { classId, swatch, label, count, total, isFiltered, indicatorId, binId } = props;
  const { t, format } = useI18n();
  const isPinned = useIsPinned(classId);
  const point = () => pointAtClass(classId);
  const leave = () => pointAtClass(null);
  return (
    <li className={`legend__row${count === 0 ? ' legend__row--empty' : ''}`} data-class={classId}>
      <button
        type="button"
        className="legend__class"
        aria-pressed={isPinned}
        title={t.legend.highlight}
        onPointerEnter={({ pointerType }) => {
          // A finger does not hover: its press pins.
          if (pointerType === 'mouse') point();
        }}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        onClick={() => togglePin(classId)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isPinned) return;
          // The card behind listens for Escape too: this one is spent here.
          event.preventDefault();
          clearClassHighlight();
        }}
      >
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
