import type { GapCell, GapKnown } from '../../domain/gap';
import { useGapWords } from './gapWords';
import { GapCellView } from './GapCellView';
import { GapDistricts } from './GapDistricts';
import { GapMap } from './GapMap';
import { GapSummary } from './GapSummary';

/** The answer in words, as cells, on the map and by district. */
export function GapReport({ gap }: { readonly gap: GapKnown }) {
  const words = useGapWords();
  if (gap.regions.length === 0) return <p role="status">{words.empty}</p>;
  const isUnknown = ({ compliance }: GapCell) => compliance === 'unknown';
  const columns = `gap__cells gap__cells--${gap.participations.length}`;
  const view = (cell: GapCell) => (
    <GapCellView key={`${cell.compliance}-${cell.participation}`} gap={gap} cell={cell} />
  );
  return (
    <>
      <header className="gap__header">
        <GapSummary gap={gap} />
      </header>
      <div className="gap__board">
        <section className="gap__section gap__section--cells">
          <h3 className="gap__heading">{words.tableHeading}</h3>
          <div className={columns}>{gap.cells.filter((cell) => !isUnknown(cell)).map(view)}</div>
          {gap.hasUnknown && (
            <div className="gap__apart">
              <h3 className="gap__heading gap__heading--apart">{words.unknownHeading}</h3>
              <p className="gap__notes">{words.unknownNote}</p>
              <div className={columns}>{gap.cells.filter(isUnknown).map(view)}</div>
            </div>
          )}
        </section>
        <section className="gap__section gap__section--map">
          <h3 className="gap__heading">{words.mapHeading}</h3>
          <GapMap gap={gap} />
        </section>
        <section className="gap__section">
          <h3 className="gap__heading">{words.districtsHeading}</h3>
          <GapDistricts gap={gap} />
        </section>
      </div>
    </>
  );
}
