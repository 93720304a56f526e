import { paintValue } from '../../domain/palette';
import type { PaintKey } from '../../domain/dataset';
import { Swatch } from '../../ui/Swatch';

interface BinSwatchProps {
  readonly paint: PaintKey;
  /** Drawn with the quiet hatching of what is not known. */
  readonly isUnknown: boolean;
  /** Paint of the second variable's hatching. */
  readonly overlayPaint?: PaintKey | undefined;
}

/** A class as the map paints it. */
export function BinSwatch({ paint, isUnknown, overlayPaint }: BinSwatchProps) {
  return (
    <Swatch
      fill={paintValue(paint)}
      quietHatch={isUnknown ? paintValue('unknown.line') : undefined}
      boldHatch={overlayPaint === undefined ? undefined : paintValue(overlayPaint)}
    />
  );
}
