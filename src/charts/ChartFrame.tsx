import { useState, type ReactNode } from 'react';
import type { DistrictId } from '../domain/geography';
import type { ProvenanceTarget } from '../domain/provenance';
import { useChartI18n } from './chartWords';
import { opensProvenance } from '../state/provenanceStore';
import { Disclosure } from '../ui/Disclosure';
import { FigureButton } from '../ui/FigureButton';
import { ChartTable } from './ChartTable';
import type { DistrictBar } from './districtBar';
import { DistrictBars } from './DistrictBars';

interface ChartFrameProps {
  readonly title: string;
  readonly notes: readonly string[];
  /** What the chart as a whole shows and how it is made. */
  readonly provenance: ProvenanceTarget;
  readonly bars: readonly DistrictBar[];
  readonly hasNumbers?: boolean;
  /** What is read out above the bars, for the districts given to it. */
  readonly renderReadout: (bars: readonly DistrictBar[]) => ReactNode;
  readonly table?: ReactNode;
  /** Whether the legend of the map beside it already says what the read-out would. */
  readonly isInLegend?: boolean;
}

/** One chart: title, read-out, bars, notes, and the same numbers as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    notes,
    provenance,
    bars,
    hasNumbers = true,
    renderReadout,
    table,
    isInLegend = false,
  } = props;
  const { words } = useChartI18n();
  const [activeId, setActiveId] = useState<DistrictId | null>(null);
  const active = bars.find(({ districtId }) => districtId === activeId);
  const kept = bars.filter(({ isMuted }) => !isMuted);
  const scope =
    active === undefined
      ? kept.length < bars.length
        ? words.chosenDistricts
        : words.allDistricts
      : active.name;
  return (
    <figure className={`chart${isInLegend ? ' chart--in-legend' : ''}`} aria-label={title}>
      <figcaption className="chart__title">{title}</figcaption>
      <div className="readout">
        <p className="readout__scope">{scope}</p>
        {renderReadout(active === undefined ? kept : [active])}
      </div>
      <DistrictBars bars={bars} hasNumbers={hasNumbers} hasTips={isInLegend} onActiveChange={setActiveId} />
      <FigureButton className="chart__source" {...opensProvenance(provenance)}>
        {words.source}
      </FigureButton>
      <div className="chart__notes">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <Disclosure summary={words.asTable}>{table ?? <ChartTable caption={title} bars={bars} />}</Disclosure>
    </figure>
  );
}
