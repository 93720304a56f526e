interface HatchPatternProps {
  /** Unique on the page. */
  readonly id: string;
  /** Parallel lines, one through the middle of a tile. */
  readonly hatch: { readonly spacingPx: number; readonly widthPx: number; readonly angleDeg: number };
  /** A CSS colour. */
  readonly stroke: string;
  /** Units of the drawing that make a CSS pixel; 1 unless told. */
  readonly unitsPerPx?: number;
}

/** A hatching as an SVG pattern, to be filled with by its id. */
export function HatchPattern({ id, hatch, stroke, unitsPerPx }: HatchPatternProps) {
  const { spacingPx, widthPx, angleDeg } = hatch;
  return (
    <pattern
      id={id}
      width={spacingPx}
      height={spacingPx}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angleDeg})${unitsPerPx === undefined ? '' : ` scale(${unitsPerPx})`}`}
    >
      <path d={`M${spacingPx / 2} 0v${spacingPx}`} stroke={stroke} strokeWidth={widthPx} />
    </pattern>
  );
}
