import type { Indicator } from './regionTable';

/** The one element of that class: the pages are ours, so it is there. */
export function part(name: 'map' | 'recolour' | 'tooltip'): HTMLElement {
  const found = document.querySelector<HTMLElement>(`.${name}`);
  if (found === null) throw new Error(`The page has no .${name}`);
  return found;
}

export function onRecolour(recolour: (indicator: Indicator) => void): void {
  let indicator: Indicator = 'presence';
  part('recolour').addEventListener('click', () => {
    indicator = indicator === 'presence' ? 'programme' : 'presence';
    recolour(indicator);
  });
}

export function showTooltip(text: string, x: number, y: number): void {
  const tooltip = part('tooltip');
  tooltip.hidden = false;
  tooltip.textContent = text;
  tooltip.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
}

export function hideTooltip(): void {
  part('tooltip').hidden = true;
}
