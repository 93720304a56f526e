import type { RegionId } from '../domain/geography';
import type { Scene } from '../domain/scene';
import { highlightedMark } from './highlightedMark';
import { fillOf, MUTED_OPACITY } from './SvgRegions';
import { outlineId } from './svgPaths';

const OPACITIES = ['fill-opacity', 'stroke-opacity'] as const;

/**
 * Fades the regions that are not pointed at, or brings all back, by writing what React would write into the picture
 * it has drawn: a render of the country would come too late for a pointer.
 */
export function fadeOthers(
  drawing: SVGGElement,
  scene: Scene,
  highlighted: ReadonlySet<RegionId> | null,
): void {
  const copies = new Map<string, Element[]>();
  for (const copy of drawing.querySelectorAll('use')) {
    const href = copy.getAttribute('href') ?? '';
    copies.set(href, [...(copies.get(href) ?? []), copy]);
  }
  for (const mark of scene.marks) {
    const shown = highlightedMark(mark, highlighted);
    const outline = `#${outlineId(mark.id)}`;
    drawing.querySelector(outline)?.parentElement?.setAttribute('fill', fillOf(shown));
    for (const copy of copies.get(outline) ?? []) {
      for (const name of OPACITIES) {
        if (shown.emphasis === 'muted') copy.setAttribute(name, String(MUTED_OPACITY));
        else copy.removeAttribute(name);
      }
    }
  }
}
