import { paintValue } from '../domain/palette';
import { HATCHES } from '../domain/hatch';

/** The hatchings: quiet for what is not known, the other way for a second variable. */
export function HatchPatterns() {
  return HATCHES.map(({ id, hatch: { spacingPx, widthPx, angleDeg, paint } }) => (
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
  for (const { id, hatch } of HATCHES) {
    svg
      .querySelector(`#${id}`)
      ?.setAttribute('patternTransform', `rotate(${hatch.angleDeg}) scale(${1 / pxPerUnit})`);
  }
}
