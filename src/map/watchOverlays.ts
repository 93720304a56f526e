import type { RefObject } from 'react';
import type { PixelRect } from './camera';

/**
 * Keeps the boxes of what stands beside the map's place in the document and so may lie over it, CSS pixels of that place:
 * measured when one comes, goes or changes its size, so that reading them at pointer speed costs no layout.
 * @returns a function that stops it.
 */
export function watchOverlays(place: HTMLElement, boxes: RefObject<readonly PixelRect[]>): () => void {
  const layer = place.parentElement;
  const others = () => [...(layer?.children ?? [])].filter((element) => element !== place);
  const measure = () => {
    const origin = place.getBoundingClientRect();
    boxes.current = others().map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left: left - origin.left, top: top - origin.top, width, height };
    });
  };
  const sizes = new ResizeObserver(measure);
  const observe = () => {
    sizes.disconnect();
    for (const element of [place, ...others()]) sizes.observe(element);
  };
  observe();
  const children = new MutationObserver(observe);
  if (layer !== null) children.observe(layer, { childList: true });
  return () => {
    sizes.disconnect();
    children.disconnect();
  };
}
