import type { RegionId } from '../domain/geography';
import type { LabelTone } from './labelTone';
import type { PlacedLabel } from './placeLabels';

const SVG = 'http://www.w3.org/2000/svg';
const LINE_HEIGHT_EM = 1.15;
/** From the middle of a line to its baseline: half of the capitals' height. */
const BASELINE_EM = 0.35;

function drawLabel({ id, lines, x, y, isBeside }: PlacedLabel, tone: LabelTone): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('class', `map-labels__name map-labels__name--${isBeside ? 'beside' : tone}`);
  text.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  text.dataset.label = id;
  lines.forEach((line, index) => {
    const span = document.createElementNS(SVG, 'tspan');
    span.setAttribute('x', '0');
    span.setAttribute(
      'y',
      `${((index - (lines.length - 1) / 2) * LINE_HEIGHT_EM + BASELINE_EM).toFixed(3)}em`,
    );
    span.textContent = line;
    text.append(span);
  });
  return text;
}

/** Replaces the names on the map. */
export function drawLabels(
  svg: SVGSVGElement,
  placed: readonly PlacedLabel[],
  toneOf: (id: RegionId) => LabelTone,
): void {
  svg.replaceChildren(...placed.map((label) => drawLabel(label, toneOf(label.id))));
}
