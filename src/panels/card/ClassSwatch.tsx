import { BinSwatch } from '../legend/BinSwatch';

interface ClassSwatchProps {
  readonly paint: string;
  /** Paint of what the map hatches over the class, if it does so here. */
  readonly overlayPaint: string | undefined;
}

/** The colour or hatching of a class as on the map. */
export function ClassSwatch({ paint, overlayPaint }: ClassSwatchProps) {
  return (
    <div className="region-card__swatch">
      <BinSwatch paint={paint} isUnknown={paint === 'unknown'} overlayPaint={overlayPaint} />
    </div>
  );
}
