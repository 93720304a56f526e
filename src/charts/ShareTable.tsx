import type { DistrictShareRow } from '../domain/districtRows';
import { useChartI18n } from './chartWords';
import { opensProvenance } from '../state/provenanceStore';
import { FigureButton } from '../ui/FigureButton';

interface ShareTableProps {
  readonly caption: string;
  readonly rows: readonly DistrictShareRow[];
}

/** Shares of the districts as a table. */
export function ShareTable({ caption, rows }: ShareTableProps) {
  const { words, format } = useChartI18n();
  return (
    <div className="chart-table">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.district}</th>
            <th scope="col">{words.total}</th>
            <th scope="col">{words.shareColumn}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ district, count, share }) => (
            <tr key={district.id}>
              <th scope="row">{format.pick(district.name)}</th>
              <td>
                <FigureButton {...opensProvenance({ kind: 'objectCount', districtId: district.id })}>
                  {format.number(count)}
                </FigureButton>
              </td>
              <td>
                <FigureButton {...opensProvenance({ kind: 'share', districtIds: [district.id] })}>
                  {format.percent(share, 1)}
                </FigureButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
