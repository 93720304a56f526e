import type { PixelRect } from './camera';

/** What lies over the map. */
const OVER_MAP = '.map-controls, .headlines, .legend, .form-switch';

/** Where the parts of the page lie that cover the pane of a map, in CSS pixels of the pane. */
export function boxesOver(pane: HTMLElement | null): readonly PixelRect[] {
  if (pane === null) return [];
  const outer = pane.getBoundingClientRect();
  const parts = pane.closest('.main-pane')?.querySelectorAll(OVER_MAP) ?? [];
  return [...parts].map((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return { left: left - outer.left, top: top - outer.top, width, height };
  });
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Takes away the names on the map that labels would cut, and gives back those they no longer do. */
export function hideNamesUnder(names: Element | null, labels: readonly Element[]): void {
  const boxes = labels.map((label) => label.getBoundingClientRect());
  for (const name of names?.querySelectorAll<SVGElement>('text') ?? []) {
    const box = name.getBoundingClientRect();
    name.style.visibility = boxes.some((other) => meet(box, other)) ? 'hidden' : '';
  }
}
