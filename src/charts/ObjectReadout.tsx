import { OBJECT_KINDS, OBJECT_STATUSES } from '../domain/dataset';
import { paintValue } from '../domain/palette';
import { useChartI18n } from './chartWords';
import { opensProvenance } from '../state/provenanceStore';
import { FigureButton } from '../ui/FigureButton';
import { Swatch } from '../ui/Swatch';
import type { DistrictBar } from './districtBar';
import { provenanceOf } from './provenanceOf';
import { objectPaint, objectSegmentKey } from './useObjectBars';

/** Legend of kinds by statuses, which is the table of their numbers in the district pointed at or in all. */
export function ObjectReadout({ bars }: { readonly bars: readonly DistrictBar[] }) {
  const { words, format } = useChartI18n();
  const parts = bars.flatMap(({ segments }) => segments);
  const countOf = (wanted: string) =>
    parts.reduce((sum, { key, count }) => sum + (key === wanted ? count : 0), 0);
  return (
    <table className="readout__matrix">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.kind}</span>
          </th>
          {OBJECT_STATUSES.map((status) => (
            <th key={status} scope="col">
              {words.statuses[status]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {OBJECT_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{words.kinds[kind]}</th>
            {OBJECT_STATUSES.map((status) => {
              const { paint, hatch } = objectPaint(kind, status);
              const count = countOf(objectSegmentKey(kind, status));
              return (
                <td key={status} className={count === 0 ? 'readout__class--empty' : undefined}>
                  <span className="readout__cell">
                    <Swatch
                      fill={paintValue(paint)}
                      quietHatch={hatch === null ? undefined : paintValue(hatch)}
                    />
                    <FigureButton
                      {...opensProvenance(
                        provenanceOf(bars, objectSegmentKey(kind, status)) ?? { kind: 'objectCount' },
                      )}
                    >
                      {format.number(count)}
                    </FigureButton>
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
