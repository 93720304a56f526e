import { paintValue } from '../domain/palette';
import { HATCHES } from '../domain/hatch';
import { HatchPattern } from '../ui/HatchPattern';

/** The hatchings: quiet for what is not known, the other way for a second variable. */
export function HatchPatterns() {
  return HATCHES.map(({ id, hatch }) => (
    <HatchPattern key={id} id={id} hatch={hatch} stroke={paintValue(hatch.paint)} />
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
