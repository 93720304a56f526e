import { useId } from 'react';
import { gapPaint, type GapCell } from '../../domain/gap';
import { OVERLAY_HATCH, UNKNOWN_HATCH } from '../../domain/hatch';
import { paintValue } from '../../domain/palette';
import { HatchPattern } from '../../ui/HatchPattern';

interface GapBarProps {
  readonly cells: readonly GapCell[];
  /** The greatest number of regions of any bar of the list, above zero. */
  readonly reach: number;
}

const percent = (share: number) => `${share * 100}%`;

/** The cells of a district side by side, as the map paints them. Says nothing the numbers beside it do not. */
export function GapBar({ cells, reach }: GapBarProps) {
  const scope = useId();
  const sizes = cells.map(({ regions }) => regions.length / reach);
  const parts = cells
    .map((cell, place) => ({
      ...cell,
      from: sizes.slice(0, place).reduce((sum, size) => sum + size, 0),
      length: sizes[place] ?? 0,
    }))
    .filter(({ length }) => length > 0);
  return (
    <svg className="gap__bar" aria-hidden="true">
      <defs>
        {[UNKNOWN_HATCH, OVERLAY_HATCH].map((hatch) => (
          <HatchPattern
            key={hatch.paint}
            id={`${scope}${hatch.paint}`}
            hatch={hatch}
            stroke={paintValue(hatch.paint)}
          />
        ))}
      </defs>
      {parts.map(({ compliance, participation, from, length }) => {
        const box = { x: percent(from), width: percent(length), height: '100%' };
        return (
          <g key={`${compliance}-${participation}`}>
            <rect {...box} fill={paintValue(gapPaint(compliance))} className="gap__part" />
            {compliance === 'unknown' && <rect {...box} fill={`url(#${scope}${UNKNOWN_HATCH.paint})`} />}
            {participation === 'reported' && <rect {...box} fill={`url(#${scope}${OVERLAY_HATCH.paint})`} />}
          </g>
        );
      })}
    </svg>
  );
}
