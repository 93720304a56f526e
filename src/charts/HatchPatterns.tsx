import type { PaintKey } from '../domain/dataset';
import { UNKNOWN_HATCH } from '../domain/hatch';
import { paintValue } from '../domain/palette';
import type { DistrictBar } from './districtBar';
import { HatchPattern } from '../ui/HatchPattern';

/** Id of a hatch within one chart: a page may hold several charts. */
export function hatchId(scope: string, paint: PaintKey): string {
  return `${scope}-${paint.replaceAll('.', '-')}`;
}

interface HatchPatternsProps {
  readonly scope: string;
  readonly bars: readonly DistrictBar[];
}

/** The hatches a chart uses, as the map draws what is not known. */
export function HatchPatterns({ scope, bars }: HatchPatternsProps) {
  const paints = new Set(bars.flatMap(({ segments }) => segments.flatMap(({ hatch }) => hatch ?? [])));
  return (
    <svg className="visually-hidden" width="0" height="0" focusable="false">
      <defs>
        {[...paints].map((paint) => (
          <HatchPattern
            key={paint}
            id={hatchId(scope, paint)}
            hatch={UNKNOWN_HATCH}
            stroke={paintValue(paint)}
          />
        ))}
      </defs>
    </svg>
  );
}
