import { useClassPointing } from './useClassPointing';

interface PairCellButtonProps {
  readonly classId: string;
  /** Both classes and how many regions, in words. */
  readonly label: string;
  readonly count: string;
}

/** The number of a cell, which shows its regions. */
export function PairCellButton({ classId, label, count }: PairCellButtonProps) {
  return (
    <button type="button" className="pair-legend__button" aria-label={label} {...useClassPointing(classId)}>
      <span className="pair-legend__count">{count}</span>
    </button>
  );
}
