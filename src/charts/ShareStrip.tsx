import type { DistrictShareRow } from '../domain/districtRows';
import type { DistrictId } from '../domain/geography';
import { paintValue } from '../domain/palette';
import { useChartI18n } from './chartWords';
import { opensProvenance } from '../state/provenanceStore';
import { FigureButton } from '../ui/FigureButton';
import { SHARE_PAINTS } from './useShareBars';

/** Height of the strip in its own units; its width is 100, so that a share is a percentage. */
const HEIGHT = 6;

interface ShareStripProps {
  readonly rows: readonly DistrictShareRow[];
  /** The districts read out: those chosen, or the one pointed at. */
  readonly shown: readonly DistrictId[];
}

/**
 * All objects as one strip, the marked districts bracketed against the line of one half; of some districts, their part
 * of it.
 */
export function ShareStrip({ rows, shown }: ShareStripProps) {
  const { words, format } = useChartI18n();
  const isWhole = shown.length === rows.length;
  const marked = rows.filter(({ district, isHighlighted }) =>
    isWhole ? isHighlighted : shown.includes(district.id),
  );
  const sumOf = (list: readonly DistrictShareRow[], key: 'share' | 'count') =>
    list.reduce((sum, row) => sum + row[key], 0);
  const together = sumOf(marked, 'share');
  const starts = rows.map((_, i) => sumOf(rows.slice(0, i), 'share') * 100);
  return (
    <div className="share-strip">
      {marked.length === 0 ? null : (
        <p className="share-strip__together">
          <FigureButton
            {...opensProvenance({ kind: 'share', districtIds: marked.map(({ district }) => district.id) })}
          >
            {words.together(
              format.list(marked.map(({ district }) => format.pick(district.shortName))),
              format.percent(together, 1),
              format.number(sumOf(marked, 'count')),
              format.number(sumOf(rows, 'count')),
            )}
          </FigureButton>
        </p>
      )}
      <svg
        className="share-strip__plot"
        viewBox={`0 0 100 ${HEIGHT + 4}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {marked.length === 0 || !isWhole ? null : (
          <path className="share-strip__bracket" d={`M0.2 3V1H${together * 100 - 0.2}V3`} />
        )}
        {rows.map(({ district, share, isHighlighted }, i) => (
          <rect
            key={district.id}
            className={`share-strip__part${shown.includes(district.id) ? '' : ' share-strip__part--other'}`}
            x={starts[i]}
            y="3.6"
            width={share * 100}
            height={HEIGHT}
            fill={paintValue(isHighlighted ? SHARE_PAINTS.highlighted : SHARE_PAINTS.other)}
          />
        ))}
        <path className="share-strip__casing" d={`M50 2V${HEIGHT + 4}`} />
        <path className="share-strip__half" d={`M50 2V${HEIGHT + 4}`} />
      </svg>
      <p className="share-strip__caption" aria-hidden="true">
        {format.percent(0.5)}
      </p>
    </div>
  );
}
