import type { PaintKey } from '../domain/dataset';
import { paintValue } from '../domain/palette';
import type { DistrictBar } from './districtBar';

/** Id of a hatch within one chart: a page may hold several charts. */
export function hatchId(scope: string, paint: PaintKey): string {
  return `${scope}-${paint.replaceAll('.', '-')}`;
}

interface HatchPatternsProps {
  readonly scope: string;
  readonly bars: readonly DistrictBar[];
}

/** The hatches a chart uses. */
export function HatchPatterns({ scope, bars }: HatchPatternsProps) {
  const paints = new Set(bars.flatMap(({ segments }) => segments.flatMap(({ hatch }) => hatch ?? [])));
  return (
    <svg className="visually-hidden" width="0" height="0" focusable="false">
      <defs>
        {[...paints].map((paint) => (
          <pattern
            key={paint}
            id={hatchId(scope, paint)}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M3 0V6" stroke={paintValue(paint)} strokeWidth="1.2" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
