import type { AskPattern } from '../../data/statisticsSession';
import { verdictOf, type PatternJob } from '../../domain/disparityPattern';
import type { JoinCount, JoinCounts } from '../../domain/statistics/joinCounts';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';
import { ExcludedNote } from './ExcludedNote';
import { MeasureCard } from './MeasureCard';
import { PatternSection } from './PatternSection';
import { usePattern } from './usePattern';

interface AnswersPatternProps {
  readonly job: PatternJob;
  /** The class asked about. */
  readonly label: string;
  readonly askPattern: AskPattern;
}

/** Whether yes lies beside yes, and no beside no. */
export function AnswersPattern({ job, label, askPattern }: AnswersPatternProps) {
  const words = useDisparityWords();
  const state = usePattern(job, askPattern);
  const found = state.kind === 'found' && state.pattern.kind === 'answers' ? state.pattern : null;
  return (
    <PatternSection state={state}>
      {found !== null && found.joins === null && <p>{words.allSame}</p>}
      {found !== null && found.joins !== null && (
        <>
          <ExcludedNote excluded={found.joins.excluded} islands={found.islands} />
          <JoinsCard joins={found.joins} label={label} />
        </>
      )}
    </PatternSection>
  );
}

function JoinsCard({ joins, label }: { readonly joins: JoinCounts; readonly label: string }) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const { bothYes, different, bothNo } = joins;
  const sentence = { chance: words.joinsChance, more: words.joinsMore, less: words.joinsFewer }[
    verdictOf(bothYes)
  ];
  const rows: readonly (readonly [string, JoinCount])[] = [
    [words.bothYes(label), bothYes],
    [words.different(label), different],
    [words.bothNo, bothNo],
  ];
  return (
    <MeasureCard text={words.measures.joins} value={format.number(bothYes.observed)} isWide>
      <p>
        {sentence(
          label,
          format.number(bothYes.observed),
          format.number(bothYes.expected),
          format.number(bothYes.pOneSided, 3),
        )}
      </p>
      <p>{words.joinsTotal(joins.joins, format.number(joins.joins))}</p>
      <table className="disparity__table">
        <thead>
          <tr>
            <th scope="col">{words.joinsKind}</th>
            <th scope="col">{words.joinsObserved}</th>
            <th scope="col">{words.joinsExpected}</th>
            <th scope="col">{words.joinsP}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.number(count.observed)}</td>
              <td>{format.number(count.expected)}</td>
              <td>{format.number(count.pOneSided, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </MeasureCard>
  );
}
