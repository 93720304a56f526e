import type { PaintKey } from '../../domain/dataset';
import { paintValue } from '../../domain/palette';
import type { NumericRanking, RankingLine, RankingRow } from '../../domain/rankingRows';
import { OVERLAY_HATCH_ID } from './OverlayHatch';

interface RankingBarProps {
  readonly row: RankingRow;
  readonly ranking: NumericRanking;
  readonly paint: PaintKey;
}

/** Width of the tick that stands for a zero, so that it is not taken for a missing bar, CSS pixels. */
const ZERO_TICK = 5;
const percent = (share: number) => `${share * 100}%`;

interface MiddleLineProps {
  readonly middle: 'mean' | 'median';
  readonly line: RankingLine | null;
}

/** A line across the bar, with a halo that keeps it seen on the darkest class. */
function MiddleLine({ middle, line }: MiddleLineProps) {
  if (line === null) return null;
  const x = percent(line.at);
  return (
    <>
      <line className="region-ranking__halo" x1={x} x2={x} y2="100%" />
      <line className={`region-ranking__line region-ranking__line--${middle}`} x1={x} x2={x} y2="100%" />
    </>
  );
}

/** The bar of a region in its colour, with zero, mean and median of the axis all bars share. */
export function RankingBar({ row, paint, ranking: { zeroAt, mean, median } }: RankingBarProps) {
  const { value, start, length, mark } = row;
  const isZero = value === 0;
  const box = {
    className: 'region-ranking__bar',
    x: percent(start),
    y: '20%',
    width: isZero ? ZERO_TICK : percent(length),
    height: '60%',
  };
  return (
    <div className="region-ranking__plot">
      <svg className="region-ranking__axis" aria-hidden="true">
        <rect {...box} fill={paintValue(paint)} />
        {mark?.isOverlaid === true ? <rect {...box} fill={`url(#${OVERLAY_HATCH_ID})`} /> : null}
        <line className="region-ranking__zero" x1={percent(zeroAt)} x2={percent(zeroAt)} y2="100%" />
        <MiddleLine middle="median" line={median} />
        <MiddleLine middle="mean" line={mean} />
      </svg>
    </div>
  );
}
