import { OVERLAY_HATCH } from '../../domain/hatch';
import { paintValue } from '../../domain/palette';

/** Id of the pattern; there is one ranking on a page. */
export const OVERLAY_HATCH_ID = 'region-ranking-overlay';
const { spacingPx, widthPx, angleDeg, paint } = OVERLAY_HATCH;

/** The hatching of a second variable, as the map draws it. */
export function OverlayHatch() {
  return (
    <svg className="visually-hidden" width="0" height="0" focusable="false" aria-hidden="true">
      <defs>
        <pattern
          id={OVERLAY_HATCH_ID}
          width={spacingPx}
          height={spacingPx}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${angleDeg})`}
        >
          <path d={`M${spacingPx / 2} 0V${spacingPx}`} stroke={paintValue(paint)} strokeWidth={widthPx} />
        </pattern>
      </defs>
    </svg>
  );
}
