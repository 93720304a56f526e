import { OVERLAY_HATCH } from '../../domain/hatch';
import { paintValue } from '../../domain/palette';
import { HatchPattern } from '../../ui/HatchPattern';

/** Id of the pattern; there is one ranking on a page. */
export const OVERLAY_HATCH_ID = 'region-ranking-overlay';

/** The hatching of a second variable, as the map draws it. */
export function OverlayHatch() {
  return (
    <svg className="visually-hidden" width="0" height="0" focusable="false" aria-hidden="true">
      <defs>
        <HatchPattern id={OVERLAY_HATCH_ID} hatch={OVERLAY_HATCH} stroke={paintValue(OVERLAY_HATCH.paint)} />
      </defs>
    </svg>
  );
}
