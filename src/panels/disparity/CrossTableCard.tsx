import { ALPHA } from '../../domain/disparityPattern';
import type { Compliance, GapKnown, ParticipationState } from '../../domain/gap';
import type { Crossed } from '../../domain/gapCrossing';
import { useI18n } from '../../i18n/I18nContext';
import { GapFigure } from '../gap/GapFigure';
import { cellLabel, participationLabel, useGapWords } from '../gap/gapWords';
import { useDisparityWords } from './disparityWords';
import { MeasureCard } from './MeasureCard';

interface CrossTableCardProps {
  readonly gap: GapKnown;
  readonly crossed: Crossed;
  /** Whether the data were made so that participants are the regions of the gap. */
  readonly isByConstruction: boolean;
}

type KnownTable = Extract<Crossed, { kind: 'table' }>;

/** Gap against participation as a 2×2 table, or why there is none. */
export function CrossTableCard({ gap, crossed, isByConstruction }: CrossTableCardProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const text = words.measures.crossTable;
  if (crossed.kind !== 'table') {
    return (
      <MeasureCard text={text} value={null} isWide>
        <p>
          {crossed.kind === 'noneOutside'
            ? words.noneOutside(
                crossed.reported,
                format.number(crossed.reported),
                crossed.notReported,
                format.number(crossed.notReported),
              )
            : words.oneAnswer(crossed.known, format.number(crossed.known))}
        </p>
      </MeasureCard>
    );
  }
  const { leftOut, association } = crossed;
  return (
    <MeasureCard text={text} value={`φ = ${format.number(association.phi, 3)}`} isWide>
      <Verdict crossed={crossed} isByConstruction={isByConstruction} />
      <CountTable gap={gap} />
      {leftOut > 0 && <p>{words.crossLeftOut(leftOut, format.number(leftOut))}</p>}
    </MeasureCard>
  );
}

interface VerdictProps {
  readonly crossed: KnownTable;
  readonly isByConstruction: boolean;
}

/** What the table says, in sentences. */
function Verdict({ crossed: { table, association }, isByConstruction }: VerdictProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const { both, firstOnly, secondOnly, neither } = table;
  const [inGap, others] = [both + firstOnly, secondOnly + neither];
  const of = words.crossCounts(
    format.number(both),
    inGap,
    format.number(inGap),
    format.number(secondOnly),
    others,
    format.number(others),
  );
  if (isByConstruction) {
    return (
      <>
        <p>{of}</p>
        <p>{words.byConstruction}</p>
      </>
    );
  }
  const { phi, oddsRatio, p } = association;
  const verdict = p > ALPHA ? words.crossChance : phi > 0 ? words.crossMore : words.crossLess;
  const odds =
    oddsRatio === null ? words.noOdds : words.odds(format.number(oddsRatio, oddsRatio < 10 ? 2 : 0));
  return (
    <>
      <p>{of}</p>
      <p>{`${verdict(format.number(phi, 3), p < 0.001 ? `< ${format.number(0.001, 3)}` : `= ${format.number(p, 3)}`)} ${odds}`}</p>
    </>
  );
}

const ROWS = ['none', 'has'] as const satisfies readonly Compliance[];
const COLUMNS = ['reported', 'outside'] as const satisfies readonly ParticipationState[];

/** The four counts, each with its regions behind it. */
function CountTable({ gap }: { readonly gap: GapKnown }) {
  const { format } = useI18n();
  const words = useGapWords();
  const known = gap.cells.filter(
    ({ compliance, participation }) => compliance !== 'unknown' && participation !== 'notReported',
  );
  const of = known.reduce((sum, { regions }) => sum + regions.length, 0);
  return (
    <table className="disparity__table">
      <thead>
        <tr>
          <td />
          {COLUMNS.map((state) => (
            <th key={state} scope="col">
              {format.pick(participationLabel(gap, state))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((compliance) => (
          <tr key={compliance}>
            <th scope="row">{words.compliances[compliance]}</th>
            {COLUMNS.map((participation) => {
              const cell = known.find(
                (one) => one.compliance === compliance && one.participation === participation,
              );
              return (
                <td key={participation}>
                  {cell !== undefined && (
                    <GapFigure regions={cell.regions} label={cellLabel(gap, cell)} of={of} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
