import { clearClassHighlight, pointAtClass, togglePin, useIsPinned } from '../../state/classHighlightStore';

interface PairCellButtonProps {
  readonly classId: string;
  /** Both classes and how many regions, in words. */
  readonly label: string;
  readonly count: string;
}

/** The number of a cell: pointing at it makes its regions stand out, a press keeps them so. */
export function PairCellButton({ classId, label, count }: PairCellButtonProps) {
  const isPinned = useIsPinned(classId);
  const leave = () => pointAtClass(null);
  return (
    <button
      type="button"
      className="pair-legend__button"
      aria-pressed={isPinned}
      aria-label={label}
      onPointerEnter={({ pointerType }) => {
        // A finger does not hover: its press pins.
        if (pointerType === 'mouse') pointAtClass(classId);
      }}
      onPointerLeave={leave}
      onFocus={() => pointAtClass(classId)}
      onBlur={leave}
      onClick={() => togglePin(classId)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isPinned) return;
        // The card behind listens for Escape too: this one is spent here.
        event.preventDefault();
        clearClassHighlight();
      }}
    >
      <span className="pair-legend__count">{count}</span>
    </button>
  );
}
