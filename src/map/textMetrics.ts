import type { TextMetrics } from './placeLabels';

const LINE_HEIGHT = 1.15;
let context: CanvasRenderingContext2D | null = null;

/** Measures text in the font of an element. */
export function createTextMetrics(element: Element): TextMetrics {
  const { fontSize, fontFamily, fontWeight } = getComputedStyle(element);
  context ??= document.createElement('canvas').getContext('2d');
  const size = Number.parseFloat(fontSize);
  const measuring = context;
  if (measuring !== null) measuring.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const widths = new Map<string, number>();
  return {
    lineHeight: size * LINE_HEIGHT,
    widthOf: (text) => {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = measuring?.measureText(text).width ?? (text.length * size) / 2;
      widths.set(text, width);
      return width;
    },
  };
}
