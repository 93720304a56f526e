import { useChartI18n } from './chartWords';
import { opensProvenance } from '../state/provenanceStore';
import { FigureButton } from '../ui/FigureButton';
import type { DistrictBar } from './districtBar';

interface ChartTableProps {
  readonly caption: string;
  readonly bars: readonly DistrictBar[];
}

/** The numbers of a stacked chart as a table. */
export function ChartTable({ caption, bars }: ChartTableProps) {
  const { words, format } = useChartI18n();
  const classes = bars[0]?.segments ?? [];
  return (
    <div className="chart-table">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.district}</th>
            {classes.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ districtId, name, segments }) => (
            <tr key={districtId}>
              <th scope="row">{name}</th>
              {segments.map(({ key, count, provenance }) => (
                <td key={key}>
                  <FigureButton {...opensProvenance(provenance)}>{format.number(count)}</FigureButton>
                </td>
              ))}
              <td>{format.number(segments.reduce((sum, { count }) => sum + count, 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
