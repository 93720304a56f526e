import { paintValue } from '../domain/palette';
import { OVERLAY_HATCH, UNKNOWN_HATCH, type Hatch } from '../domain/hatch';

export const UNKNOWN_HATCH_ID = 'hatch-unknown';
export const OVERLAY_HATCH_ID = 'hatch-overlay';

const HATCHES: readonly (readonly [id: string, hatch: Hatch])[] = [
  [UNKNOWN_HATCH_ID, UNKNOWN_HATCH],
  [OVERLAY_HATCH_ID, OVERLAY_HATCH],
];

/** The two hatchings: quiet for what is not known, strong the other way for the overlay. */
export function HatchPatterns() {
  return HATCHES.map(([id, { spacingPx, widthPx, angleDeg, paint }]) => (
    <pattern
      key={id}
      id={id}
      width={spacingPx}
      height={spacingPx}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angleDeg})`}
    >
      <path d={`M${spacingPx / 2} 0v${spacingPx}`} stroke={paintValue(paint)} strokeWidth={widthPx} />
    </pattern>
  ));
}

/** Keeps the lines as wide and as far apart on screen as `paintStyle` says, at `pxPerUnit` of the camera. */
export function scaleHatchPatterns(svg: SVGSVGElement, pxPerUnit: number): void {
  for (const [id, { angleDeg }] of HATCHES) {
    svg
      .querySelector(`#${id}`)
      ?.setAttribute('patternTransform', `rotate(${angleDeg}) scale(${1 / pxPerUnit})`);
  }
}
