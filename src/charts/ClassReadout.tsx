import { paintValue } from '../domain/palette';
import { useChartI18n } from './chartWords';
import { opensProvenance } from '../state/provenanceStore';
import { FigureButton } from '../ui/FigureButton';
import { Swatch } from '../ui/Swatch';
import type { DistrictBar } from './districtBar';
import { provenanceOf } from './provenanceOf';

/** Legend of a chart and, beside each class, its number in the district pointed at or in all of them. */
export function ClassReadout({ bars }: { readonly bars: readonly DistrictBar[] }) {
  const { words, format } = useChartI18n();
  const classes = bars[0]?.segments ?? [];
  return (
    <ul className="readout__classes">
      {classes.map(({ key, label, paint, hatch, provenance: own }) => {
        const count = bars.reduce(
          (sum, bar) => sum + (bar.segments.find((part) => part.key === key)?.count ?? 0),
          0,
        );
        const provenance = provenanceOf(bars, key) ?? own;
        return (
          <li key={key} className={`readout__class${count === 0 ? ' readout__class--empty' : ''}`}>
            <Swatch fill={paintValue(paint)} quietHatch={hatch === null ? undefined : paintValue(hatch)} />
            <span>{label}</span>
            <FigureButton
              className="readout__number"
              aria-label={words.part(label, format.number(count))}
              {...opensProvenance(provenance)}
            >
              {format.number(count)}
            </FigureButton>
          </li>
        );
      })}
    </ul>
  );
}
